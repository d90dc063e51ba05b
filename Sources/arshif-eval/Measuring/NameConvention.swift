import Annotators
import ArgumentParser

/// What counts as a name.
enum NameConvention: String, ExpressibleByArgument, CaseIterable {
  case anercorp, news

  /// The tagger that follows it.
  func tagger(_ model: EntityModel) -> EntityTagger {
    switch self {
    // As many names are to be found as are wrong: what F1 asks for.
    case .anercorp: EntityTagger(model: model, domain: .anercorp, caution: -0.5)
    case .news: EntityTagger(model: model, domain: .news)
    }
  }
}
