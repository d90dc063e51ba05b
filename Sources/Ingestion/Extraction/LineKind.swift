/// What a line of a page looks like by itself.
enum LineKind: Hashable, Sendable {
  /// One or more sentences, long enough to be a paragraph.
  case prose
  /// A short sentence.
  case sentence
  /// Some words without the end of a sentence: a headline, a caption, a subheading.
  case open
  /// Up to three words.
  case label
  /// Entries with separators between them: a menu, or a row of a table.
  case row
  /// A date and its company.
  case date
  /// The time since publication.
  case relativeDate
  /// A time of day.
  case time
  /// No words, or only numbers.
  case number
  /// Furniture, known by its words.
  case cue(Cue.Role)

  /// Whether the line can be read as text of somebody's own.
  var isText: Bool {
    switch self {
    case .prose, .sentence, .open, .label: true
    default: false
    }
  }

  /// The role that the line's words tell; nil if they tell none.
  var role: Cue.Role? {
    if case .cue(let role) = self { role } else { nil }
  }
}
