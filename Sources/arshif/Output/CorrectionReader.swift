import ArchiveModel
import Foundation

/// The corrections of a file of JSON Lines, each with the line's number, or with what is wrong in it.
struct CorrectionReader: Sequence {
  private let path: String
  private let lines: [Substring]

  /// Reads a file, or standard input.
  ///
  /// - Throws: ``ArchiveError`` of code `notFound` or `unreadable`.
  init(_ path: String) throws {
    self.path = path
    let data: Data
    if path == "-" {
      data = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      guard FileManager.default.fileExists(atPath: path) else {
        throw ArchiveError(
          .notFound, "there is no file \(path)",
          hint: "`arshif entity corrections --jsonl` makes one")
      }
      guard let read = FileManager.default.contents(atPath: path) else {
        throw ArchiveError(.unreadable, "\(path) cannot be read", hint: "check its permissions")
      }
      data = read
    }
    lines = String(decoding: data, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  func makeIterator() -> some IteratorProtocol<Result<EntityCorrection, ArchiveError>> {
    lines.enumerated().lazy
      .filter { $0.element.contains { !$0.isWhitespace } }
      .map { line in
        Result { () throws(ArchiveError) in
          try correction(of: String(line.element), number: line.offset + 1)
        }
      }.makeIterator()
  }

  private struct Record: Decodable {
    let correction: String
    let kind: String
    let name: String
    let new_kind: String?
    let new_name: String?
    let new_english_name: String?
    let article: String?
    let count: Int?
    let surfaces: [String]?
  }

  private func correction(
    of line: String, number: Int
  ) throws(ArchiveError) -> EntityCorrection {
    func error(_ message: String) -> ArchiveError {
      ArchiveError(
        .malformedInput, message, hint: "`arshif entity corrections --jsonl` shows how they look",
        path: path, record: number)
    }
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)) else {
      throw error("this is no correction: a JSON object with correction, kind and name")
    }
    guard let action = EntityCorrection.Action(rawValue: record.correction) else {
      throw error(
        "there is no correction '\(record.correction)': \(Self.all(EntityCorrection.Action.self))")
    }
    guard let kind = Mention.Kind(rawValue: record.kind) else {
      throw error("there is no kind '\(record.kind)': \(Self.all(Mention.Kind.self))")
    }
    let newKind = record.new_kind.flatMap(Mention.Kind.init(rawValue:))
    if let name = record.new_kind, newKind == nil {
      throw error("there is no kind '\(name)': \(Self.all(Mention.Kind.self))")
    }
    let needsName = action == .merge || action == .rename
    if needsName, record.new_name == nil || action == .merge && newKind == nil {
      throw error("a \(action.rawValue) needs new_name" + (action == .merge ? " and new_kind" : ""))
    }
    if action == .kind, newKind == nil { throw error("a kind needs new_kind") }
    if action == .add, record.article == nil { throw error("an add needs article") }
    let hasChange = needsName || action == .kind
    return EntityCorrection(
      action, of: EntityName(kind, record.name),
      to: hasChange
        ? EntityName(
          newKind ?? kind, record.new_name ?? record.name, englishName: record.new_english_name)
        : nil,
      article: record.article, count: record.count ?? 1, surfaces: record.surfaces ?? [])
  }

  private static func all<Names: CaseIterable & RawRepresentable<String>>(
    _: Names.Type
  ) -> String {
    Names.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
