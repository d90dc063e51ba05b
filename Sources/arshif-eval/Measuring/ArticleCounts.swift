import ArchiveModel

/// What was found and missed in labelled articles so far.
struct ArticleCounts {
  private static let dateFigures = [
    (name: "dates: words", exact: true, value: false),
    (name: "dates: words and value", exact: true, value: true),
    (name: "dates: a word", exact: false, value: false),
    (name: "dates: a word and value", exact: false, value: true),
  ]

  private var entities: [Mention.Kind: Counts] = [:]
  private var tags: [Double: Counts] = [:]
  private var dates: [String: Counts] = [:]

  mutating func addEntities(
    _ comparison: EntityComparison, at place: String, _ errors: inout ErrorTally
  ) {
    for kind in Mention.Kind.allCases {
      entities[kind, default: Counts()] += comparison.counts(of: kind)
    }
    for (fault, thing, other) in comparison.faults {
      var what = thing.name
      if let other {
        what += fault == .kind ? " as \(other.kind.rawValue)" : " beside \(other.name)"
      }
      errors.add("\(thing.kind.rawValue)s \(fault.rawValue)", what, at: place)
    }
  }

  mutating func addTags(about: [String], found: [Annotation], thresholds: [Double]) {
    let about = Set(about)
    for threshold in thresholds {
      var slugs: Set<String> = []
      for case .tag(let tag) in found where tag.weight >= threshold { slugs.insert(tag.slug) }
      let right = slugs.intersection(about).count
      tags[threshold, default: Counts()] += Counts(
        right: right, wrong: slugs.count - right, missed: about.count - right)
    }
  }

  mutating func addDates(
    _ comparison: DateComparison, at place: String, _ errors: inout ErrorTally
  ) {
    for (name, exact, value) in Self.dateFigures {
      dates[name, default: Counts()] += comparison.counts(exact: exact, value: value)
    }
    for (fault, what) in comparison.faults { errors.add("dates \(fault)", what, at: place) }
  }

  /// The figures of what was labelled, in order.
  var figures: [(name: String, figure: Report.Figure)] {
    var figures: [(name: String, figure: Report.Figure)] = []
    for kind in Mention.Kind.allCases {
      if let counts = entities[kind] { figures.append((kind.rawValue + "s", .found(counts))) }
    }
    for (threshold, counts) in tags.sorted(by: { $0.key < $1.key }) {
      figures.append(("tags from \(threshold)", .found(counts)))
    }
    for (name, _, _) in Self.dateFigures {
      if let counts = dates[name] { figures.append((name, .found(counts))) }
    }
    return figures
  }
}
