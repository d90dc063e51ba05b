import ArchiveModel
import Foundation

/// Small values as the JSON text that the archive's columns hold.
enum JSONText {
  /// A rival of an article's published date.
  struct Claim: Codable {
    let value: String
    let precision: String
    let origin: String
    let surface: String?
  }

  /// Returns a JSON array of strings.
  static func array(_ strings: [String]) -> String {
    if strings.isEmpty { return "[]" }
    return "[" + strings.map(quoted).joined(separator: ",") + "]"
  }

  /// Returns the strings of a JSON array; none if the text is no such array.
  static func strings(_ text: String) -> [String] {
    if text == "[]" { return [] }
    return plainStrings(text)
      ?? (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
  }

  /// Returns the strings of a JSON array as ``array(_:)`` writes it, many times faster than Foundation; nil if it is
  /// written otherwise, or something in it is escaped.
  private static func plainStrings(_ text: String) -> [String]? {
    guard text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") else {
      return nil
    }
    var strings: [String] = []
    var string: [UInt8] = []
    var isInside = false
    for byte in text.utf8.dropFirst().dropLast() {
      switch byte {
      case UInt8(ascii: "\""):
        if isInside { strings.append(String(decoding: string, as: UTF8.self)) }
        string.removeAll(keepingCapacity: true)
        isInside.toggle()
      case UInt8(ascii: "\\"), 0..<0x20: return nil
      default:
        if isInside { string.append(byte) } else if byte != UInt8(ascii: ",") { return nil }
      }
    }
    return isInside ? nil : strings
  }

  /// Returns a JSON array of date claims.
  static func claims(_ claims: [DateClaim]) -> String {
    if claims.isEmpty { return "[]" }
    let values = claims.map {
      Claim(
        value: $0.value.description, precision: $0.value.precision.rawValue,
        origin: $0.origin.rawValue, surface: $0.surface)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    guard let data = try? encoder.encode(values) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  /// Returns the date claims of a JSON array.
  static func claims(_ text: String) -> [DateClaim] {
    if text == "[]" { return [] }
    let values = (try? JSONDecoder().decode([Claim].self, from: Data(text.utf8))) ?? []
    return values.compactMap { claim in
      guard let value = DateValue(parsing: claim.value),
        let origin = DateClaim.Origin(rawValue: claim.origin)
      else { return nil }
      return DateClaim(value, origin: origin, surface: claim.surface)
    }
  }

  private static func quoted(_ string: String) -> String {
    let isPlain = string.utf8.allSatisfy {
      $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + string + "\"" }
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
