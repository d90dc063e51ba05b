import ArchiveModel
import Foundation
import Testing

@testable import Ingestion

/// Whatever the damage, reading ends, and what stands before the damage is read.
@Suite struct DamageLawTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let table = DamagedInput(
    head: "title,body,date\n",
    records: [
      "أول,نص أول,2024-01-01\n", "\"ثان, آخر\",\"سطر\nسطر \"\"ثان\"\"\",2024-01-02\n",
      "ثالث,نص ثالث,\n", "رابع,\"نص\n\nرابع\",2024-01-04\n", "خامس,نص,2024-01-05\n",
    ],
    tail: "", tokens: ["\"", "\"\"", ",", ",\"", "\",", "\"\n", "\n\"", ";", "\t", "\r\n"])

  private static let feed = DamagedInput(
    head: "<?xml version='1.0'?><rss version='2.0'><channel><title>النهر</title>\n",
    records: (1...5).map { number in
      """
      <item><title>خبر \(number) &amp; غيره</title><link>https://n.example/\(number)?a=1&b=2</link>
      <description><![CDATA[<p>نص \(number)</p>]]></description><guid a="1">x</guid></item>

      """
    },
    tail: "</channel></rss>\n",
    tokens: [
      "<", ">", "&", "&#", ";", "<![CDATA[", "]]>", "<!--", "-->", "</", "/>", "<item>", "</item>",
      "</channel></rss>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "<?xml?>", "=\"", " xmlns='u'",
      "<a:b>", "&#x110000;", "<title/>",
    ])

  private static let array = DamagedInput(
    head: "[",
    records: (1...5).map { #"{"title": "خبر \#($0)", "n": [1, {"a": "\"]"}], "x": null},"# },
    tail: #"{"title": "أخير"}]"#,
    tokens: [
      "{", "}", "[", "]", "\"", "\\", ":", ",", "\\u", "\\ud83d", "{\"items\":[{", "1e999", "NaN",
    ])

  private static let lines = DamagedInput(
    head: "", records: (1...5).map { "{\"title\": \"خبر \($0)\", \"text\": \"نص <p>\"}\n" },
    tail: "", tokens: array.tokens + ["\n", "<", "&#", "<!doctype html"])

  @Test(arguments: [
    (table, InputFormat.csv), (feed, .feed), (array, .json), (lines, .jsonLines),
  ])
  func `damage costs nothing that stands before it`(
    input: DamagedInput, format: InputFormat
  ) throws {
    let reader = ArticleReader()
    let path = try folder.write(input.whole, to: "whole")
    let whole = read(path, format: format).captures.map(\.bytes)
    try #require(whole.count >= input.records.count)
    var random = SeededGenerator(state: 2024)
    for round in 0..<DamagedInput.count(800) {
      let (bytes, count) = input.damaged(&random)
      try folder.overwrite(bytes, at: path)
      let (captures, errors) = read(path, format: format, maximum: round % 8 == 0 ? 300 : 1 << 20)
      for capture in captures { _ = try? reader.article(in: capture) }
      if round % 8 == 0 || CharsetDetector().finding(in: bytes[...]) != Self.utf8 { continue }
      let isKept = captures.map(\.bytes).prefix(count).elementsEqual(whole.prefix(count))
      if !isKept || captures.isEmpty && errors.isEmpty {
        Issue.record("round \(round): \(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  private static let utf8 = CharsetDetector.Finding.text(charset: "utf-8", markLength: 0)

  @Test func `quotes that never close take no more than a glance each`() throws {
    let rows = String(repeating: "أ,\"ب,ج\n", count: 400)
    let path = try folder.write("title,body,date\n" + rows + "أخير,نص,\n", to: "a.csv")
    let (captures, errors) = read(path)
    #expect(captures.count + errors.count > 0)
    #expect(
      captures.last.map { String(decoding: $0.bytes, as: UTF8.self) }?.contains("أخير") == true)
  }
}
