import Foundation

/// What an import took, and what it gave.
struct ImportMeasurement: Encodable, Equatable {
  let articles: Int
  let rejected: Int
  let seconds: Double
  let cpuSeconds: Double
  let peakMemoryBytes: Int
  let inputBytes: Int
  let textBytes: Int
  let archiveBytes: Int

  var articlesPerSecond: Double { Double(articles) / seconds }
  var textMegabytesPerSecond: Double { Double(textBytes) / seconds / 1e6 }
  var inputMegabytesPerSecond: Double { Double(inputBytes) / seconds / 1e6 }
  var archiveToText: Double { textBytes == 0 ? 0 : Double(archiveBytes) / Double(textBytes) }

  /// All of it, for programs.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.keyEncodingStrategy = .convertToSnakeCase
      encoder.outputFormatting = [.sortedKeys]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// A line for people.
  var summary: String {
    """
    \(articles) articles in \(Self.text(seconds)) s: \(Int(articlesPerSecond)) a second, \
    \(Self.text(textMegabytesPerSecond)) MB of text and \(Self.text(inputMegabytesPerSecond)) MB of input a second; \
    CPU \(Self.text(cpuSeconds)) s, memory \(peakMemoryBytes / 1_000_000) MB at most, \
    archive \(archiveBytes / 1_000_000) MB, \(Self.text(archiveToText)) of the text\
    \(rejected == 0 ? "" : "; \(rejected) records rejected")
    """
  }

  private enum CodingKeys: CodingKey {
    case articles, rejected, seconds, cpuSeconds, peakMemoryBytes, inputBytes, textBytes
    case archiveBytes
    case articlesPerSecond, textMegabytesPerSecond, inputMegabytesPerSecond, archiveToText
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(articles, forKey: .articles)
    try values.encode(rejected, forKey: .rejected)
    try values.encode(Self.rounded(seconds), forKey: .seconds)
    try values.encode(Self.rounded(cpuSeconds), forKey: .cpuSeconds)
    try values.encode(peakMemoryBytes, forKey: .peakMemoryBytes)
    try values.encode(inputBytes, forKey: .inputBytes)
    try values.encode(textBytes, forKey: .textBytes)
    try values.encode(archiveBytes, forKey: .archiveBytes)
    try values.encode(Self.rounded(articlesPerSecond), forKey: .articlesPerSecond)
    try values.encode(Self.rounded(textMegabytesPerSecond), forKey: .textMegabytesPerSecond)
    try values.encode(Self.rounded(inputMegabytesPerSecond), forKey: .inputMegabytesPerSecond)
    try values.encode(Self.rounded(archiveToText), forKey: .archiveToText)
  }

  private static func rounded(_ value: Double) -> Double {
    (value * 1000).rounded() / 1000
  }

  private static func text(_ value: Double) -> String {
    "\((value * 100).rounded() / 100)"
  }
}
