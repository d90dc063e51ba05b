import ArchiveModel
import Rendering

/// Prints JSON objects in the form that the options ask for.
struct RecordPrinter {
  private let options: OutputOptions
  private let columns: [String]

  /// Creates a printer.
  ///
  /// - Parameters:
  ///   - options: The options.
  ///   - columns: The columns of CSV, where the options name no fields.
  init(_ options: OutputOptions, columns: [String]) {
    self.options = options
    self.columns = columns
  }

  /// Prints the objects.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if a field is asked for that no object has.
  func print(_ objects: [JSONValue]) throws {
    let fields = try fields(of: objects)
    let records = objects.map { $0.selecting(fields) }
    var output = StandardOutput()
    if options.ids {
      for object in objects {
        let keys = ["id", "tag", "period", "name"]
        if case .string(let id)? = keys.lazy.compactMap({ object[$0] }).first { output.line(id) }
      }
    } else if options.csv {
      let table = CSVTable(columns: fields ?? columns)
      output.write(table.header)
      for object in objects { output.write(table.line(object)) }
    } else if options.json {
      output.line(JSONValue.array(records).prettyText)
    } else {
      for record in records { output.line(record.text) }
    }
  }

  /// Returns the objects with the fields that the options ask for.
  ///
  /// - Throws: ``ArchiveError`` of code `invalidArgument` if a field is asked for that no object has.
  func records(of objects: [JSONValue]) throws -> [JSONValue] {
    let fields = try fields(of: objects)
    return objects.map { $0.selecting(fields) }
  }

  private func fields(of objects: [JSONValue]) throws -> [String]? {
    try options.fields.map { try FieldList($0).fields(of: objects.first) }
  }
}
