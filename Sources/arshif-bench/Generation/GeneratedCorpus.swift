import ArchiveModel
import Foundation

/// A file of generated articles.
struct GeneratedCorpus {
  private static let seed: UInt64 = 0x0627_0631_0634_064A
  private static let pieceLength = 1 << 20

  let articles: Int

  /// Writes the articles as JSON Lines, and replaces a file that is there.
  ///
  /// - Throws: ``ArchiveError`` of code `unwritable`.
  func write(to path: String) throws {
    try Output.write(Data(), to: path)
    guard let file = FileHandle(forWritingAtPath: path) else { return }
    defer { try? file.close() }
    var generator = ArticleGenerator(seed: Self.seed)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var piece = Data()
    for _ in 0..<articles {
      piece.append(try encoder.encode(generator.next()))
      piece.append(0x0A)
      if piece.count >= Self.pieceLength {
        try file.write(contentsOf: piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: piece)
  }
}
