import Foundation
import TestSupport
import Testing

/// The `sqlite3` shell and Python search an archive with the tokenizer that they load.
struct TokenizerExtensionTests {
  private let arshif: Arshif

  init() throws {
    arshif = try Arshif()
    let page = "Samples/rafidain-now/oil-exports-october/page.txt"
    let lines = try arshif.write(
      [
        "اجتماع الوزراء": "أكَّدَ المَسْؤُولُونَ أنَّ الجِسْرَ آمِنٌ، وَبِالمَدْرَسَةِ طلّابٌ.",
        "المدرسة الجديدة": "افتتح الوزير مبنى من ثلاثة طوابق.",
        "أسعار القمح": "ارتفعت في السوق، وقالت مدرسة إن الخبز غلا، وإن الناس يشترون منه أقل.",
      ], to: "articles.jsonl")
    let run = try arshif(
      "import", DocumentationTests.root.appending(path: page).path, lines, "--no-captures")
    try #require(run.status == 0, "\(run.errors)")
  }

  private func titles(matching words: String) throws -> [String] {
    let run = try arshif.sqlite(
      """
      SELECT article.title FROM article_index JOIN article ON article.id = article_index.rowid
      WHERE article_index MATCH '\(words)' ORDER BY article_index.rank;
      """)
    try #require(run.status == 0, "\(run.errors)")
    return run.lines
  }

  @Test(arguments: [
    ("احصائيه صادرات", "سومو تعلن إحصائية صادرات النفط العراقي لشهر تشرين الأول"),
    ("مسئولون", "اجتماع الوزراء"), ("القَمْح", "أسعار القمح"), ("ﻗﻤﺢ", "أسعار القمح"),
    ("title : مدرسه", "المدرسة الجديدة"), ("\"ثلاثه طوابق\"", "المدرسة الجديدة"),
  ])
  func `the shell finds words in other spellings`(_ words: String, _ title: String) throws {
    #expect(try titles(matching: words) == [title])
  }

  @Test func `a word in the title ranks first`() throws {
    #expect(try titles(matching: "مدرسه").first == "المدرسة الجديدة")
    #expect(try titles(matching: "مدرسه").count == 3)
  }

  @Test func `highlights and snippets show whole words as written`() throws {
    let run = try arshif.sqlite(
      """
      SELECT highlight(article_index, 2, '[', ']'), snippet(article_index, 2, '[', ']', '…', 3)
      FROM article_index WHERE article_index MATCH 'مسئول مدرسه';
      """)
    let body = "أكَّدَ [المَسْؤُولُونَ] أنَّ الجِسْرَ آمِنٌ، [وَبِالمَدْرَسَةِ] طلّابٌ."
    #expect(run.lines == [body + "|أكَّدَ [المَسْؤُولُونَ] أنَّ…"])
  }

  @Test func `the vocabulary holds the terms that the program makes`() throws {
    let analysis = try arshif.run(["analyze", "الإحصائيات"])
    let term = try #require(try analysis.objects.first?["term"] as? String)
    let run = try arshif.sqlite(
      """
      CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, article_index, row);
      SELECT doc FROM term WHERE term = '\(term)';
      """)
    #expect(run.lines == ["1"])
  }

  @Test func `the index is what the tokenizer makes of the texts`() throws {
    let check = "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1);"
    #expect(try arshif.sqlite(check).status == 0)
    let damage = "DROP TRIGGER article_after_update; UPDATE article SET title = 'خبر';"
    #expect(try arshif.sqlite(damage + check).errors.contains("malformed"))
  }

  @Test func `what the shell writes is indexed`() throws {
    let run = try arshif.sqlite(
      """
      INSERT INTO article_body (id, body) VALUES (700, 'خبر');
      INSERT INTO article (id, public_id, identity, content_digest, capture_id, title, body_id)
      SELECT 7, 'byhand00', x'07', x'07', min(id), 'زِلزالٌ في الجزائر', 700 FROM capture;
      SELECT rowid FROM article_index('الزلزال');
      UPDATE article SET title = 'هزّة' WHERE id = 7;
      SELECT count(*) FROM article_index('الزلزال');
      SELECT rowid FROM article_index('الهزه');
      INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1);
      """)
    #expect(run.lines == ["7", "0", "7"], "\(run.errors)")
    #expect(try arshif("search", "هزه", "--ids").lines == ["byhand00"])
    #expect(try arshif.sqlite("DELETE FROM article WHERE id = 7;").status == 0)
    #expect(try arshif("search", "هزه", "--ids").status == 1)
  }

  @Test(arguments: ["README.md", "README.ar.md"])
  func `the documents' Python prints what they say`(_ document: String) throws {
    let text = try String(
      contentsOf: DocumentationTests.root.appending(path: document), encoding: .utf8)
    let script = try #require(
      text.components(separatedBy: "```python\n").dropFirst().first?
        .components(separatedBy: "```").first)
    let output = script.split(separator: "\n").filter { $0.hasPrefix("# ") }.map { $0.dropFirst(2) }
    let run = try arshif.python(script)
    #expect(!output.isEmpty)
    #expect(run.lines == output.map(String.init), "\(run.errors)")
  }

  @Test func `a SQLite without FTS5 is told what it lacks`() throws {
    let run = try arshif.python(
      """
      import sqlite3
      connection = sqlite3.connect(":memory:")
      connection.enable_load_extension(True)
      connection.set_authorizer(
          lambda action, *names: sqlite3.SQLITE_DENY if "fts5" in names else sqlite3.SQLITE_OK)
      try:
          connection.load_extension("libarshif_fts5")
      except sqlite3.Error as error:
          print(error)
      """)
    #expect(run.output.contains("the tokenizer arshif needs FTS5"), "\(run.output)\(run.errors)")
  }

  @Test func `Python loads it twice, on several connections, and closes them`() throws {
    let run = try arshif.python(
      """
      import sqlite3, sys
      def connect():
          connection = sqlite3.connect(sys.argv[1])
          connection.enable_load_extension(True)
          connection.load_extension("libarshif_fts5")
          return connection
      def count(connection):
          query = "SELECT count(*) FROM article_index WHERE article_index MATCH ?"
          return connection.execute(query, ("مدرسه",)).fetchone()[0]
      first, second = connect(), connect()
      print(count(first), count(second))
      second.load_extension("libarshif_fts5")
      print(count(second))
      first.close()
      print(count(second))
      second.close()
      print(count(connect()))
      """)
    #expect(run.lines == ["3 3", "3", "3", "3"], "\(run.errors)")
    #expect(run.status == 0)
  }
}
