import ArchiveModel
import Testing

@testable import Ingestion

@Suite struct HTMLCharsetTests {
  private static let text =
    "<p>أعلنت الوزارة نتائج المسابقة في بغداد، وقالت إن الأسماء نشرت أمس.</p>"

  private func page(meta: String?) -> String {
    (meta.map { "<meta charset=\"\($0)\">" } ?? "") + Self.text
  }

  private func name(_ bytes: [UInt8], claimed: String? = nil) throws -> String {
    try HTMLCharset(claimed: claimed).name(of: bytes, path: nil)
  }

  @Test(arguments: [nil, "windows-1256", "utf-8", "iso-8859-1"])
  func `bytes of UTF-8 are UTF-8, whatever the page and the server claim`(claim: String?) throws {
    let bytes = Array(page(meta: claim).utf8)
    #expect(try name(bytes) == "utf-8")
    #expect(try name(bytes, claimed: "windows-1256") == "utf-8")
  }

  @Test(arguments: [nil, "utf-8", "windows-1256", "iso-8859-1"])
  func `bytes of Windows-1256 are that, whatever is claimed`(claim: String?) throws {
    let bytes = ArabicBytes.windows1256(page(meta: claim))
    #expect(try name(bytes) == "windows-1256")
    #expect(try name(bytes, claimed: "utf-8") == "windows-1256")
  }

  @Test func `a byte order mark goes before all claims`() throws {
    #expect(
      try name([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), claimed: "windows-1256") == "utf-8")
  }

  @Test func `the claim of another script counts where the bytes alone can't tell`() throws {
    let bytes =
      Array("<meta charset='windows-1251'><p>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    #expect(try name(bytes) == "windows-1251")
    #expect(try name(Array(bytes[29...]), claimed: "koi8-r") == "koi8-r")
  }

  @Test(arguments: [
    ("<meta charset=utf-8>", "utf-8"),
    ("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Windows-1256'>", "windows-1256"),
    ("<?xml version='1.0' encoding='cp1256'?>", "windows-1256"),
  ])
  func `the claim of a page is read`(head: String, name: String) {
    #expect(HTMLCharset.claim(in: Array(head.utf8)) == name)
  }

  @Test func `a page that claims nothing has no claim`() {
    #expect(HTMLCharset.claim(in: Array("<p>charset</p>".utf8)) == nil)
  }
}
