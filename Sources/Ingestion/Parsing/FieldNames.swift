/// Finds the field that a record's key or a table's column names.
enum FieldNames {
  /// A field, and the rank of a name among its names.
  struct Place {
    let field: ArticleField
    let rank: Int
  }

  /// Returns the field that is called `name`, whatever the case, the separators of its words and the spelling of hamza.
  static func place(of name: String) -> Place? {
    exact[name] ?? folded[fold(name)]
  }

  /// Returns `name` without what writers of the same name differ in.
  static func fold(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x20, 0x2D, 0x2E, 0x3A, 0x5F, 0xA0: break
      case 0x622, 0x623, 0x625: result.append("ا")
      case 0x629: result.append("ه")
      case 0x649: result.append("ي")
      case 0x640, 0x64B...0x652, 0x200B...0x200F, 0xFEFF: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static let exact: [String: Place] = {
    var table: [String: Place] = [:]
    for field in ArticleField.allCases {
      for (rank, name) in field.names.enumerated() { table[name] = Place(field: field, rank: rank) }
    }
    return table
  }()

  private static let folded: [String: Place] = {
    var table: [String: Place] = [:]
    for field in ArticleField.allCases {
      for (rank, name) in field.names.enumerated() where table[fold(name)] == nil {
        table[fold(name)] = Place(field: field, rank: rank)
      }
    }
    return table
  }()
}
