/// The words of a query as typed, to be counted in texts: spelling folded, nothing stripped.
struct TypedForms {
  /// The forms, as hashes of their folded letters, with the places of their units.
  private let forms: [(hash: UInt64, place: Int)]
  private let scanner: FoldedWordScanner

  /// Creates forms of words as typed; nil for units that are no single word.
  init(_ words: [String?]) {
    let scanners = words.map { $0.flatMap { FoldedWordScanner(seeking: $0) } }
    forms = scanners.enumerated().compactMap { place, scanner in
      guard let scanner, scanner.words.count == 1 else { return nil }
      return (scanner.words[0], place)
    }
    scanner = FoldedWordScanner.seekingAll(of: scanners.compactMap { $0 })
  }

  /// Whether there is nothing to count.
  var isEmpty: Bool { forms.isEmpty }

  /// Adds `weight` for each occurrence in `text` to the counts, which are one for each word given at the beginning.
  func count(in text: UnsafeBufferPointer<UInt8>, weight: Float, _ counts: inout [Float]) {
    scanner.forEachWord(in: text) { hash, _ in
      if hash == 0 { return }
      for form in forms where form.hash == hash { counts[form.place] += weight }
    }
  }
}
