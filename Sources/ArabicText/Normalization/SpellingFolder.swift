/// Writes folded letters one by one, and mends what depends on a letter's neighbors.
struct SpellingFolder {
  /// Where this folder's output begins.
  private let start: Int
  /// The last scalar written, or 0.
  private var last: UInt32 = 0
  /// Whether the last scalar written stands first in its word.
  private var lastBeginsWord = false
  /// Whether the last scalar written was hamza on a yeh.
  private var lastWasYehHamza = false

  init(output start: Int) {
    self.start = start
  }

  /// Appends a scalar of U+0600 to U+06FF in folded form.
  mutating func fold(_ scalar: UInt32, to output: inout [UInt8]) {
    switch LetterFolding.fate(ofOffset: Int(scalar - 0x0600)) {
    case .dropped: return
    case .hamzaOfLetterBefore: addHamza(to: &output)
    case .daggerAlef: addDaggerAlef(to: &output)
    case .decomposed:
      guard let unicode = Unicode.Scalar(scalar) else { return }
      for part in CompatibilityFolding.scalars(of: String(unicode)) where part.value != scalar {
        fold(part.value, to: &output)
      }
    case .letter(let letter):
      if letter == Scalars.alef, last == Scalars.hamza, lastBeginsWord {
        // «ءاسيا» is «آسيا».
        replaceLast(with: letter, in: &output)
        return
      }
      append(letter, to: &output)
      lastWasYehHamza = scalar == Scalars.yehWithHamzaAbove
    }
  }

  /// Appends a scalar as it is.
  mutating func append(_ scalar: UInt32, to output: inout [UInt8]) {
    let isLetter = Self.isArabicLetter(scalar)
    if !isLetter { endWord(&output) }
    lastBeginsWord = isLetter && !Self.isArabicLetter(last)
    lastWasYehHamza = false
    last = scalar
    Self.encode(scalar, to: &output)
  }

  /// Ends the text.
  mutating func finish(_ output: inout [UInt8]) {
    endWord(&output)
  }

  /// A final ئ is often written يء: «شاطئ», «شاطيء».
  private mutating func endWord(_ output: inout [UInt8]) {
    guard lastWasYehHamza, !lastBeginsWord else { return }
    replaceLast(with: Scalars.yeh, in: &output)
    Self.encode(Scalars.hamza, to: &output)
    last = Scalars.hamza
    lastWasYehHamza = false
  }

  private mutating func addHamza(to output: inout [UInt8]) {
    guard last == Scalars.waw || last == Scalars.yeh else { return }
    lastWasYehHamza = last == Scalars.yeh
    replaceLast(with: Scalars.hamza, in: &output)
  }

  /// «ٱلۡعَٰلَمِين» is «العالمين», but «هٰذا», «ذٰلك», «لٰكن», «الرحمٰن», «طٰه» and «الصلوٰة» are written without ا.
  private mutating func addDaggerAlef(to output: inout [UInt8]) {
    guard Self.isArabicLetter(last) else { return }
    switch last {
    case Scalars.heh, Scalars.tah, Scalars.thal, Scalars.lam, Scalars.meem, Scalars.waw,
      Scalars.yeh,
      Scalars.alef, Scalars.hamza:
      return
    default: append(Scalars.alef, to: &output)
    }
  }

  private mutating func replaceLast(with scalar: UInt32, in output: inout [UInt8]) {
    guard output.count >= start + 2 else { return }
    output.removeLast(2)
    Self.encode(scalar, to: &output)
    last = scalar
  }

  @inline(__always)
  private static func isArabicLetter(_ scalar: UInt32) -> Bool {
    scalar >= Scalars.hamza && scalar <= 0x06D3
  }

  @inline(__always)
  private static func encode(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(scalar))
    } else if scalar < 0x0800 {
      output.append(UInt8(0xC0 | scalar >> 6))
      output.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      for byte in String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8 { output.append(byte) }
    }
  }
}
