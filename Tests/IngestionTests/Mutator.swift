import Foundation

/// Damages inputs at random, and gives the same damage in each run.
struct Mutator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(state: seed)
  }

  /// How many inputs a test damages: few in the suite, `ARSHIF_FUZZ` of them where that is set.
  static func rounds(_ usual: Int) -> Int {
    ProcessInfo.processInfo.environment["ARSHIF_FUZZ"].flatMap { Int($0) } ?? usual
  }

  /// Returns `bytes` after one to four changes.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) { change(&bytes) }
    return bytes
  }

  /// Returns one of `values`.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes.append(UInt8.random(in: 0...255, using: &random)) }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.removeLast(bytes.count - place)
    case 3: bytes.removeSubrange(stretch(bytes, place))
    case 4: bytes.insert(contentsOf: Array(bytes[stretch(bytes, place)]), at: place)
    case 5:
      let from = stretch(bytes, Int.random(in: 0..<bytes.count, using: &random))
      bytes.replaceSubrange(stretch(bytes, place), with: Array(bytes[from]))
    default: changeNumber(&bytes, from: place)
    }
  }

  private mutating func stretch(_ bytes: [UInt8], _ start: Int) -> Range<Int> {
    start..<min(bytes.count, start + Int.random(in: 1...200, using: &random))
  }

  /// Changes a digit behind `place`, as of a length.
  private mutating func changeNumber(_ bytes: inout [UInt8], from place: Int) {
    let digit = bytes[place...].firstIndex { (0x30...0x39).contains($0) } ?? place
    bytes[digit] = pick(Array("0123456789-x \n".utf8))
  }
}
