import Testing

/// What each target may import, and what no source may hold.
struct ImportTests {
  private static let ours: Set = [
    "ArabicText", "ArabicNames", "ArchiveModel", "Migrations", "ArabicDates", "Ingestion",
    "Annotators", "TagRules", "Storage", "Search", "Rendering", "Pipeline",
  ]

  /// The modules that the files of a target may import, besides those of the system.
  private static let allowed: [String: Set<String>] = [
    "ArabicText": [],
    "ArabicNames": ["ArabicText"],
    "ArchiveModel": [],
    "Migrations": [],
    "ArabicDates": ["ArabicText", "ArchiveModel"],
    "Ingestion": [
      "ArabicText", "ArchiveModel", "ArabicDates", "CSimdjson", "CZlib", "CZstd", "CLibxml2",
      "CCsv", "CNettle",
    ],
    "Annotators": ["ArabicText", "ArabicNames", "ArchiveModel", "ArabicDates", "CEntityModel"],
    "TagRules": ["ArabicText", "ArchiveModel", "CTomlplusplus"],
    "Storage": [
      "ArabicText", "ArchiveModel", "Migrations", "CZstd", "CNettle", "GRDB", "GRDBSQLite",
    ],
    "Search": ["ArabicText", "ArabicNames", "ArchiveModel", "ArabicDates", "Storage", "GRDB"],
    "Rendering": ["ArchiveModel"],
    "Pipeline": ["ArchiveModel", "Ingestion", "Annotators", "TagRules", "Storage", "Search"],
    "TokenizerExtension": ["ArabicText", "CSQLiteExtension"],
    "arshif": ours.union(["ArgumentParser", "CZlib"]),
    "arshif-train": ["ArchiveModel", "Ingestion", "Annotators", "ArgumentParser"],
    "arshif-eval": [
      "ArabicText", "ArchiveModel", "ArabicDates", "Ingestion", "Annotators", "Rendering",
      "ArgumentParser",
    ],
    "arshif-bench": [
      "ArabicText", "ArchiveModel", "Storage", "Search", "Pipeline", "Ingestion", "Annotators",
      "ArgumentParser",
    ],
  ]
  private static let system: Set = ["Foundation", "Glibc", "Dispatch", "Synchronization"]
  private static let withoutSystem: Set = [
    "ArabicText", "ArchiveModel", "Migrations", "TagRules", "TokenizerExtension",
  ]

  @Test func `every target is in the table, and every entry is a target`() {
    #expect(Set(SourceFile.all.map(\.target)) == Set(Self.allowed.keys))
  }

  @Test func `a file imports what its target may`() {
    for file in SourceFile.all {
      let system = Self.withoutSystem.contains(file.target) ? [] : Self.system
      let allowed = (Self.allowed[file.target] ?? []).union(system)
      #expect(Set(file.imports).subtracting(allowed) == [], "\(file.path)")
    }
  }

  @Test func `imports are seen in all their forms`() {
    let imports = Dictionary(grouping: SourceFile.all, by: \.target)
      .mapValues { Set($0.flatMap(\.imports)) }
    #expect(imports["Storage"]?.contains("GRDB") == true)
    #expect(imports["Ingestion"]?.contains("CSimdjson") == true)
    #expect(imports["Rendering"] == ["ArchiveModel"])
    #expect(imports["arshif"]?.isSuperset(of: ["ArgumentParser", "Storage", "Search"]) == true)
  }

  @Test func `only the programs print`() {
    let printing = SourceFile.all.filter { file in
      file.lines.contains { line in
        line.firstRange(of: "print(").map { range in
          let before = line[..<range.lowerBound].last
          return before.map { !$0.isLetter && $0 != "." && $0 != "_" } ?? true
        } ?? false
      }
    }
    #expect(
      Set(printing.map(\.target)).subtracting(["arshif", "arshif-bench", "arshif-train"]) == [])
  }

  @Test(arguments: ["try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"])
  func `no source holds what the compiler can't check`(_ words: String) {
    let files = SourceFile.all.filter { file in file.lines.contains { $0.contains(words) } }
    #expect(files.map(\.path) == [])
  }
}
