import ArchiveModel

/// An article with its label.
struct LabelledArticle {
  var label: ArticleLabel
  var article: Article
}
