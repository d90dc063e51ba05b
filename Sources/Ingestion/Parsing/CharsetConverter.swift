import Glibc

/// Converts bytes of one character encoding to UTF-8, a piece at a time, by the C library's `iconv`.
final class CharsetConverter {
  /// How many bytes or code units could not be converted and became U+FFFD.
  private(set) var replacements = 0

  private let descriptor: iconv_t
  private let unitWidth: Int
  /// The beginning of a character that the last piece cut.
  private var held: [UInt8] = []

  /// Creates a converter, or returns nil if the C library knows no encoding of that name.
  init?(from charset: String) {
    guard !charset.contains("/"), let opened = iconv_open("UTF-8", charset),
      opened != iconv_t(bitPattern: -1)
    else { return nil }
    descriptor = opened
    unitWidth = Self.unitWidth(of: charset)
  }

  deinit {
    iconv_close(descriptor)
  }

  /// The bytes of one code unit: 1 for all encodings but those that ASCII text does not survive.
  static func unitWidth(of charset: String) -> Int {
    let name = charset.lowercased()
    if name.hasPrefix("utf-16") || name.hasPrefix("utf16") || name.hasPrefix("ucs-2") { return 2 }
    if name.hasPrefix("utf-32") || name.hasPrefix("utf32") || name.hasPrefix("ucs-4") { return 4 }
    return 1
  }

  /// Returns the UTF-8 of `bytes`, with U+FFFD for what can't be converted.
  ///
  /// A character that `bytes` cuts is kept for the next call, unless this is the last.
  func convert(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    var input = held + bytes
    held = []
    var output: [UInt8] = []
    output.reserveCapacity(input.count * 2 + 16)
    var position = 0
    while position < input.count {
      let failure = step(&input, from: &position, into: &output)
      if failure == EINVAL, !isLast {
        held = Array(input[position...])
        return output
      }
      if failure == EILSEQ || failure == EINVAL {
        output.append(contentsOf: Self.replacement)
        replacements += 1
        position += unitWidth
      }
    }
    return output
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private static let outputStep = 1 << 15

  /// Converts until the input ends, something is wrong, or a step's room is used up.
  ///
  /// - Returns: The `errno` of `iconv`, or 0.
  private func step(
    _ input: inout [UInt8], from position: inout Int, into output: inout [UInt8]
  ) -> Int32 {
    let start = position
    let room = min(Self.outputStep, (input.count - start) * 4 + 16)
    var failure: Int32 = 0
    var consumed = 0
    let converted = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      input.withUnsafeMutableBytes { source in
        guard let base = source.baseAddress, let target = buffer.baseAddress else { return }
        var from: UnsafeMutablePointer<CChar>? = (base + start)
          .assumingMemoryBound(to: CChar.self)
        var left = source.count - start
        var free = room
        target.withMemoryRebound(to: CChar.self, capacity: room) { rebound in
          var to: UnsafeMutablePointer<CChar>? = rebound
          if iconv(descriptor, &from, &left, &to, &free) == -1 {
            failure = errno
          }
        }
        consumed = source.count - start - left
        count = room - free
      }
    }
    position += consumed
    output.append(contentsOf: converted)
    return failure
  }
}
