import ArchiveModel
import Glibc

/// Finds what a scraper wrote beside a page: `page.json`, `page.html.json`, `page.meta.json` or `page.txt.json` beside
/// `page.html`, a JSON object without a text of its own.
final class SidecarFinder {
  private static let pageExtensions = ["html", "htm", "xhtml", "txt", "text"]
  private static let endings = [".meta.json", ".html.json", ".htm.json", ".txt.json", ".json"]
  private static let maximumLength = 1 << 20

  private let parser = JSONArticleParser()

  /// Returns the sidecar of a page, as JSON; nil if there is none.
  func sidecar(ofPage path: String) -> String? {
    guard let stem = Self.stem(ofPage: path) else { return nil }
    return [path + ".json", stem + ".meta.json", stem + ".json", stem + ".txt.json"].lazy
      .compactMap(object).first
  }

  /// Returns whether a file tells of the page beside it, and is no article.
  func isSidecar(_ path: String) -> Bool {
    guard let ending = Self.endings.first(where: path.hasSuffix) else { return false }
    let stem = String(path.dropLast(ending.count))
    let shorter = String(path.dropLast(".json".count))
    let pages = Self.pageExtensions.map { stem + "." + $0 }
    let hasPage =
      pages.contains(where: Self.isFile)
      || (Self.stem(ofPage: shorter) != nil && Self.isFile(shorter))
    return hasPage && object(at: path) != nil
  }

  /// Returns the text of a file that is one JSON object without a text of its own.
  private func object(at path: String) -> String? {
    guard Self.isFile(path), let stream = try? ByteStream(path: path),
      stream.size ?? 0 <= Self.maximumLength,
      (try? stream.extend(to: Self.maximumLength + 1)) != nil,
      let text = try? TextDecoder().text(of: stream.buffer).text
    else { return nil }
    return parser.isWithoutText(Array(text.utf8)) ? text : nil
  }

  private static func stem(ofPage path: String) -> String? {
    let fileExtension = InputWalker.fileExtension(of: path)
    guard pageExtensions.contains(fileExtension) else { return nil }
    return String(path.dropLast(fileExtension.count + 1))
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
