/// What of a word bears on how its label follows the one before.
///
/// That is what is written together with it, and its coarsest cluster: «والمهني» goes on with an organization's name where «وقال» does not.
package struct TransitionClasses: Sendable {
  /// The number of classes; class 0 is every word's.
  package static let count = 1 + forms + clusters
  private static let forms = 32
  private static let clusters = 256

  /// The class of the form.
  package var form: UInt16 = 1
  /// The class of the cluster.
  package var cluster = UInt16(1 + forms)

  package init() {}

  /// Reads a token.
  package init(of token: EntityToken, letters: FoldedLetters, vocabulary: Vocabulary) {
    let cluster = vocabulary.entry(of: token.hash).cluster(Vocabulary.partitions - 1)
    self.cluster = UInt16(1 + Self.forms) + UInt16(min(cluster, UInt64(Self.clusters - 1)))
    switch token.shape {
    case .word: form = 1 + Self.form(of: letters)
    case .number: form = 1 + 14
    case .latin: form = 1 + 15
    case .sign: form = 1 + 16 + UInt16(truncatingIfNeeded: token.hash >> 60)
    case .edge: form = 1
    }
  }

  private static func form(of letters: FoldedLetters) -> UInt16 {
    let article: UInt16 = Proclitics.hasArticle(letters) ? 6 : 0
    guard letters.count >= 4 else { return article }
    return article + UInt16(Proclitics.kind(of: letters[0]))
  }
}
