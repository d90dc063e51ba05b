package import ArchiveModel

extension Article {
  /// Returns an article about a town, told apart by `number`.
  package static func sample(
    _ number: Int = 1, title: String? = nil, summary: String? = nil, body: String? = nil,
    language: String? = nil, source: String? = nil, published: String? = nil
  ) -> Article {
    Article(
      title: title ?? "افتتاح الجسر رقم \(number) في الموصل", summary: summary,
      body: body ?? "افتتح محافظ نينوى الجسر رقم \(number) فوق نهر دجلة.", language: language,
      url: "https://akhbar.example/\(number)", source: source,
      published: published.flatMap(DateValue.init(parsing:)).map { DateClaim($0, origin: .meta) })
  }
}
