/// One step of the archive's schema, embedded in the program.
public struct SchemaMigration: Sendable {
  /// The name under which an archive records that it has taken this step: the file's name without its extension.
  public let identifier: String
  /// The statements of the step, run in one transaction.
  public let sql: String
  /// Whether the step makes the index anew, with the analysis of the program that takes it.
  public let makesIndex: Bool

  /// All steps, in the order in which an archive takes them.
  public static let all: [SchemaMigration] = [
    SchemaMigration("0001_create_archive", PackageResources._001_create_archive_sql),
    SchemaMigration("0002_create_article_index", PackageResources._002_create_article_index_sql),
    SchemaMigration(
      "0003_create_article_vocabulary", PackageResources._003_create_article_vocabulary_sql),
    SchemaMigration("0004_add_capture_origin", PackageResources._004_add_capture_origin_sql),
    SchemaMigration(
      "0005_compress_captures_by_dictionary",
      PackageResources._005_compress_captures_by_dictionary_sql),
    SchemaMigration(
      "0006_keep_bodies_apart", PackageResources._006_keep_bodies_apart_sql, makesIndex: true),
    SchemaMigration("0007_add_article_versions", PackageResources._007_add_article_versions_sql),
    SchemaMigration("0008_add_stories", PackageResources._008_add_stories_sql),
    SchemaMigration("0009_learn_furniture", PackageResources._009_learn_furniture_sql),
    SchemaMigration("0010_add_tag_rules", PackageResources._010_add_tag_rules_sql),
    SchemaMigration("0011_correct_entities", PackageResources._011_correct_entities_sql),
  ]

  private init(_ identifier: String, _ bytes: [UInt8], makesIndex: Bool = false) {
    self.makesIndex = makesIndex
    self.identifier = identifier
    self.sql = String(decoding: bytes, as: UTF8.self)
  }
}
