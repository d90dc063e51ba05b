// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "arshif",
  products: [
    .executable(name: "arshif", targets: ["arshif"]),
    .executable(name: "arshif-bench", targets: ["arshif-bench"]),
    .executable(name: "arshif-train", targets: ["arshif-train"]),
    .executable(name: "arshif-eval", targets: ["arshif-eval"]),
    .library(name: "arshif_fts5", type: .dynamic, targets: ["TokenizerExtension"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Debian's C libraries: compression, digests, markup, tables, JSON.
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCsv", providers: [.apt(["libcsv-dev"])]),
    .target(
      name: "CSimdjson",
      linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CTomlplusplus"),

    // What finds names, as `make model` learned it.
    .target(name: "CEntityModel", exclude: ["entities.model"]),

    // The leaves: Arabic words, the nouns of the archive, its schema; names on top of the words.
    .target(name: "ArabicText", swiftSettings: swiftSettings),
    .target(name: "ArchiveModel", swiftSettings: swiftSettings),
    .target(
      name: "Migrations",
      path: "Migrations",
      resources: [
        .embedInCode("0001_create_archive.sql"), .embedInCode("0002_create_article_index.sql"),
        .embedInCode("0003_create_article_vocabulary.sql"),
        .embedInCode("0004_add_capture_origin.sql"),
        .embedInCode("0005_compress_captures_by_dictionary.sql"),
        .embedInCode("0006_keep_bodies_apart.sql"),
        .embedInCode("0007_add_article_versions.sql"), .embedInCode("0008_add_stories.sql"),
        .embedInCode("0009_learn_furniture.sql"), .embedInCode("0010_add_tag_rules.sql"),
        .embedInCode("0011_correct_entities.sql"),
      ],
      swiftSettings: swiftSettings),
    .target(name: "ArabicNames", dependencies: ["ArabicText"], swiftSettings: swiftSettings),

    // Bytes to articles, articles to annotations.
    .target(
      name: "ArabicDates",
      dependencies: ["ArchiveModel"],
      swiftSettings: swiftSettings),
    .target(
      name: "Ingestion",
      dependencies: [
        "ArabicText", "ArchiveModel", "ArabicDates", "CSimdjson", "CZlib", "CZstd", "CLibxml2",
        "CCsv", "CNettle",
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "Annotators",
      dependencies: ["ArabicText", "ArabicNames", "ArchiveModel", "ArabicDates", "CEntityModel"],
      swiftSettings: swiftSettings),

    // What a person's own rules say of articles.
    .target(
      name: "TagRules",
      dependencies: ["ArabicText", "ArchiveModel", "CTomlplusplus"],
      resources: [.embedInCode("Examples/topics.toml")],
      swiftSettings: swiftSettings),

    // The archive, and the way back out of it.
    .target(
      name: "Storage",
      dependencies: [
        "ArabicText", "ArchiveModel", "Migrations", "CZstd", "CNettle",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "Search",
      dependencies: [
        "ArabicText", "ArabicNames", "ArchiveModel", "ArabicDates", "Storage",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .target(name: "Rendering", dependencies: ["ArchiveModel"], swiftSettings: swiftSettings),
    .target(
      name: "Pipeline",
      dependencies: ["ArchiveModel", "Ingestion", "Annotators", "TagRules", "Storage", "Search"],
      swiftSettings: swiftSettings),

    // The archive's tokenizer for other SQLite programs.
    .target(name: "CSQLiteExtension"),
    .target(
      name: "TokenizerExtension",
      dependencies: ["ArabicText", "CSQLiteExtension"],
      swiftSettings: swiftSettings),

    // The programs.
    .executableTarget(
      name: "arshif",
      dependencies: [
        "ArabicText", "ArchiveModel", "ArabicDates", "Ingestion", "Annotators", "TagRules",
        "Storage", "Search", "Rendering", "Pipeline", "CZlib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "arshif-bench",
      dependencies: [
        "ArabicText", "ArchiveModel", "Ingestion", "Annotators", "Storage", "Search", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["bench.sh", "conformance.py", "conformance.sh", "harness.sh"],
      swiftSettings: swiftSettings),

    .executableTarget(
      name: "arshif-train",
      dependencies: [
        "ArchiveModel", "Ingestion", "Annotators",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Labels", "Names", "Paragraphs"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "arshif-eval",
      dependencies: [
        "ArabicText", "ArchiveModel", "ArabicDates", "Ingestion", "Annotators", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Labels"],
      swiftSettings: swiftSettings),

    // The tests, in the order of what they test, and what they share.
    .target(
      name: "TestSupport",
      dependencies: ["ArchiveModel", "Storage"],
      path: "Tests/TestSupport",
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArabicTextTests", dependencies: ["ArabicText", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArabicNamesTests", dependencies: ["ArabicNames", "ArabicText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArabicDatesTests", dependencies: ["ArabicDates", "ArchiveModel"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "IngestionTests",
      dependencies: ["Ingestion", "Rendering", "ArchiveModel", "CZlib", "CZstd", "CNettle"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "AnnotatorsTests", dependencies: ["Annotators", "ArchiveModel", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "TagRulesTests", dependencies: ["TagRules", "ArchiveModel", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "ArchiveModel", "Migrations", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "SearchTests",
      dependencies: ["Search", "Storage", "ArabicText", "ArchiveModel", "TestSupport"],
      exclude: ["Conformance"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "ArchiveModel"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArshifTests",
      dependencies: [
        "arshif", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArshifTrainTests", dependencies: ["arshif-train", "Annotators", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArshifBenchTests", dependencies: ["arshif-bench", "ArchiveModel", "Search"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArshifEvalTests",
      dependencies: ["arshif-eval", "Annotators", "ArchiveModel", "Rendering", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(name: "ArchitectureTests", swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6]
)
