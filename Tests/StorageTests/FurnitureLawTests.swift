import ArchiveModel
import TestSupport
import Testing

@testable import Storage

/// What is furniture, and how it is cut.
struct FurnitureLawTests {
  private static let banner = "تابعوا قناتنا على تلغرام وفيسبوك"

  private func learned(_ bodies: [String], titles: [String]? = nil) -> Set<Int64> {
    var sample = SiteSample()
    for (number, body) in bodies.enumerated() {
      sample.add(.sample(number, title: titles?[number], body: body))
    }
    return sample.furniture()
  }

  /// A text of its own for each number.
  private func text(_ number: Int) -> String {
    "قال المدير \(number) إن المصنع \(number) أنتج \(number * 31) طنا في السنة \(number) من عمره، وإن العمل فيه مستمر."
  }

  private func furniture(_ lines: Set<Int64>, of article: Article) -> Furniture {
    Furniture(lines: [SiteName.name(of: article, path: ""): lines])
  }

  @Test func `what is cut, put back, gives the body as it was`() {
    var generator = SeededGenerator(seed: 4)
    let pool = RandomText.texts(6, seed: 5) + [Self.banner, "سطر آخر من أثاث الصفحة", "", ""]
    let lines = Set(pool.map { LineHash($0).hash })
    var count = 0
    for _ in 0..<2000 {
      let parts = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? pool.randomElement(using: &generator) ?? ""
          : RandomText.text(using: &generator)
      }
      let body = parts.joined(separator: Bool.random(using: &generator) ? "\n" : "\n\n")
      let article = Article.sample(body: body)
      let (cut, cuts) = furniture(lines, of: article).cut(from: article, path: "")
      #expect(cut.restoring(cuts) == article)
      #expect(cuts.isEmpty == (cut == article))
      if !cuts.isEmpty { count += 1 }
    }
    #expect(count > 500)
  }

  @Test func `a line is the same in other spellings, but not with other numbers`() {
    let hash = LineHash("أكّدت الوكالة أنّ العدد ١٢ صدر").hash
    #expect(LineHash("  اكدت الوكـالة، ان العدد 12 صدر !").hash == hash)
    #expect(LineHash("أكّدت الوكالة أنّ العدد ١٣ صدر").hash != hash)
    #expect(LineHash("الوكالة أكدت أن العدد 12 صدر").hash != hash)
    #expect(LineHash("").hash == LineHash("…  ").hash)
    // An archive holds hashes that other versions made.
    #expect(LineHash("تابعوا قناتنا").hash == -2_284_300_178_021_038_708)
  }

  @Test func `a line is furniture where five articles and a fifth of them hold it`() {
    let hash = LineHash(Self.banner).hash
    func bodies(_ holders: Int, of total: Int) -> [String] {
      (0..<total).map { text($0) + ($0 < holders ? "\n\n" + Self.banner : "") }
    }
    #expect(learned(bodies(5, of: 25)) == [hash])
    #expect(learned(bodies(5, of: 26)) == [])
    #expect(learned(bodies(4, of: 4)) == [])
    #expect(learned(bodies(9, of: 9)) == [hash])
  }

  @Test(arguments: [
    "(رويترز)", "عاجل", "وكالات - رويترز", "بقلم: سلمى خالد العمري", "كتبت هدى سالم من تونس",
    "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015", "وقال أيضا",
  ])
  func `short lines, bylines and datelines are none`(line: String) {
    #expect(learned((0..<10).map { line + "\n" + text($0) }) == [])
  }

  @Test func `a frame with other numbers is none`() {
    #expect(
      learned((0..<12).map { "العظمى المتوقعة \($0 + 20) درجة في العاصمة\n" + text($0) }) == [])
  }

  @Test func `copies of one text count once`() {
    let wire = [text(1), text(2), "وأضاف المصدر أن التحقيق ما زال جاريا", text(3)]
      .joined(separator: "\n\n")
    let others = (10..<18).map(text)
    let copies = (0..<6).map { wire + "\n\n" + text(50 + $0) }
    #expect(learned(copies + others) == [])
    #expect(learned(copies) == [])
    let sameTitle = (0..<8).map { text($0) + "\n" + Self.banner }
    #expect(learned(sameTitle, titles: Array(repeating: "خبر", count: 8)) == [])
  }

  @Test func `neither the title nor the whole body is cut`() {
    let hash = LineHash(Self.banner).hash
    let titled = Article.sample(title: Self.banner, body: Self.banner + "\n\n" + text(1))
    #expect(furniture([hash], of: titled).cut(from: titled, path: "").cuts == [])
    let alone = Article.sample(body: Self.banner)
    #expect(furniture([hash], of: alone).cut(from: alone, path: "").article == alone)
  }

  @Test func `pages belong to their source, else their host, else their folder`() {
    let article = Article(title: "", body: "", url: "https://www.example.org/1")
    var named = article
    named.source = "سانا"
    #expect(SiteName.name(of: named, path: "a/b.txt") == "source سانا")
    #expect(SiteName.name(of: article, path: "a/b.txt") == "host example.org")
    #expect(SiteName.name(of: Article(title: "", body: ""), path: "a/b.txt") == "folder a")
    #expect(SiteName.name(of: Article(title: "", body: ""), path: "-") == "folder ")
  }
}
