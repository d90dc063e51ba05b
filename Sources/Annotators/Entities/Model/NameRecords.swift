import ArchiveModel

/// What is told of the names that the lists hold: their kind, the one name of the thing, and its English name.
struct NameRecords: Sendable {
  private let memory: ModelMemory
  private let offset: Int

  init(memory: ModelMemory, offset: Int) {
    self.memory = memory
    self.offset = offset
  }

  /// A thing of the lists.
  struct Name: Hashable, Sendable {
    var kind: Mention.Kind
    var name: String
    var englishName: String?
  }

  /// Reads the line that begins at `start`: the kind's first letter, the name, the English name, with tabs between.
  func name(at start: Int) -> Name? {
    var fields: [[UInt8]] = [[]]
    var position = offset + start
    while true {
      let byte = memory.load(position, as: UInt8.self)
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: "\t") {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
      position += 1
    }
    guard fields.count == 3, let kind = Self.kind(fields[0]) else { return nil }
    let english = String(decoding: fields[2], as: UTF8.self)
    return Name(
      kind: kind, name: String(decoding: fields[1], as: UTF8.self),
      englishName: english.isEmpty ? nil : english)
  }

  private static func kind(_ letter: [UInt8]) -> Mention.Kind? {
    switch letter.first {
    case UInt8(ascii: "p"): .person
    case UInt8(ascii: "o"): .organization
    case UInt8(ascii: "l"): .location
    case UInt8(ascii: "e"): .event
    default: nil
    }
  }
}
