import ArchiveModel
import Search

/// A query of the harness that all engines answer.
struct TimedQuery: Decodable {
  /// What is asked of the terms.
  enum Kind: String, Decodable {
    case term, and, or, phrase, newest

    var demand: WordDemand { self == .or ? .any : .all }
    var order: ArticleOrder { self == .newest ? .newest : .relevance }
  }

  let qid: String
  let group: String
  let kind: Kind
  /// What a person would type.
  let text: String

  private enum CodingKeys: CodingKey {
    case qid, group, kind, terms
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    qid = try values.decode(String.self, forKey: .qid)
    group = try values.decode(String.self, forKey: .group)
    kind = try values.decode(Kind.self, forKey: .kind)
    let terms = try values.decode([String].self, forKey: .terms).joined(separator: " ")
    text = kind == .phrase ? "\"\(terms)\"" : terms
  }
}
