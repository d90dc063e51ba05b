import ArchiveModel

/// The things that are found in an article beside those that are labelled in it.
///
/// A found thing is right if one of its names is one of a labelled thing's of the same kind, and no other found thing stands
/// for that one: a thing under two names is right once and wrong once. A labelled thing is missed if nothing found has its
/// name, so two labelled things under one found name are right once. Pairs are chosen so that as many as possible are right,
/// whatever the order.
struct EntityComparison {
  /// What went wrong with a thing.
  enum Fault: String {
    case missed, invented
    case kind = "of the wrong kind"
    case again = "under another name again"
  }

  private let labelled: [NamedThing]
  private let found: [NamedThing]
  /// The labelled things whose name each found one has.
  private let candidates: [[Int]]
  /// The found thing that each labelled one is paired with.
  private let partners: [Int: Int]

  init(labelled: [NamedThing], found: [NamedThing]) {
    self.labelled = labelled
    self.found = found
    candidates = found.map { thing in
      labelled.indices.filter {
        labelled[$0].kind == thing.kind && labelled[$0].forms.shares(with: thing.forms)
      }
    }
    partners = Self.partners(candidates)
  }

  func counts(of kind: Mention.Kind) -> Counts {
    let right = partners.values.count { found[$0].kind == kind }
    return Counts(
      right: right, wrong: found.count { $0.kind == kind } - right,
      missed: missed.count { labelled[$0].kind == kind })
  }

  /// What is wrong, each once: a thing of another kind than labelled is one fault.
  var faults: [(fault: Fault, thing: NamedThing, other: NamedThing?)] {
    var faults: [(fault: Fault, thing: NamedThing, other: NamedThing?)] = []
    var explained: Set<Int> = []
    let paired = Set(partners.values)
    for index in missed {
      let thing = labelled[index]
      let other = found.indices.first {
        !paired.contains($0) && candidates[$0].isEmpty && found[$0].forms.shares(with: thing.forms)
      }
      if let other { explained.insert(other) }
      faults.append((other == nil ? .missed : .kind, thing, other.map { found[$0] }))
    }
    for index in found.indices where !paired.contains(index) && !explained.contains(index) {
      let other = candidates[index].first.flatMap { partners[$0] }.map { found[$0] }
      faults.append((other == nil ? .invented : .again, found[index], other))
    }
    return faults
  }

  private var missed: [Int] {
    let named = Set(candidates.joined())
    return labelled.indices.filter { !named.contains($0) }
  }

  /// As many pairs as can be, by augmenting paths.
  private static func partners(_ candidates: [[Int]]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    func place(_ found: Int, _ visited: inout Set<Int>) -> Bool {
      for labelled in candidates[found] where visited.insert(labelled).inserted {
        if let other = partners[labelled], !place(other, &visited) { continue }
        partners[labelled] = found
        return true
      }
      return false
    }
    for found in candidates.indices {
      var visited: Set<Int> = []
      _ = place(found, &visited)
    }
    return partners
  }
}
