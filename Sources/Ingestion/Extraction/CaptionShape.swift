/// What captions look like: «…(رويترز)», «… - أرشيفية».
enum CaptionShape {
  private static let wordLimit = 40

  /// Whether `line` looks like a caption by itself.
  static func isCaption(_ line: PageLine) -> Bool {
    guard line.words.count <= wordLimit else { return false }
    let cue = line.cues.first { $0.role == .caption }
    if let cue, cue.place == .start, line.words.count <= 25, line.ending != .sentence {
      return true
    }
    if cue != nil, line.words.count <= 25, line.ending != .sentence { return true }
    return endsInCredit(line)
  }

  /// Whether the line ends in one to four words in brackets, with nothing behind them.
  private static func endsInCredit(_ line: PageLine) -> Bool {
    guard line.text.hasSuffix(")"), line.words.count >= 4, line.ending == .open,
      let open = line.text.unicodeScalars.lastIndex(of: "(")
    else { return false }
    let credit = line.text.unicodeScalars[open...]
    let words = credit.split { !$0.properties.isAlphabetic }
    return (1...4).contains(words.count) && !credit.contains { $0.properties.numericType != nil }
  }
}
