/// Some thousand words that look Arabic: particles, and stems of random roots with the affixes of the language.
struct Vocabulary {
  private static let rootCount = 420
  private static let formsOfStem = 6

  /// The words, each once; those that stand first are to be the most frequent.
  let words: [String]

  init(using generator: inout SeededGenerator) {
    var seen = Set(Self.particles)
    var words = Self.particles
    for stem in Self.stems(using: &generator).shuffled(using: &generator) {
      for _ in 0..<Self.formsOfStem {
        let word = Self.inflected(stem, using: &generator)
        if seen.insert(word).inserted { words.append(word) }
      }
    }
    let content = words[Self.particles.count...].shuffled(using: &generator)
    self.words = Self.particles + content
  }

  private static func stems(using generator: inout SeededGenerator) -> [String] {
    var stems: [String] = []
    for _ in 0..<rootCount {
      let root = (0..<3).map { _ in pick(letters, using: &generator) }
      for pattern in patterns.shuffled(using: &generator).prefix(3) {
        stems.append(Self.stem(of: root, pattern))
      }
    }
    return stems
  }

  /// Puts the radicals of a root in the places that ف ع ل hold in a pattern.
  private static func stem(of root: [Character], _ pattern: String) -> String {
    String(pattern.map { $0 == "ف" ? root[0] : $0 == "ع" ? root[1] : $0 == "ل" ? root[2] : $0 })
  }

  private static func inflected(
    _ stem: String, using generator: inout SeededGenerator
  ) -> String {
    pick(prefixes, using: &generator) + stem + pick(suffixes, using: &generator)
  }

  private static func pick<Element>(
    _ choices: [Element], using generator: inout SeededGenerator
  ) -> Element {
    choices[Int.random(in: choices.indices, using: &generator)]
  }
}

extension Vocabulary {
  private static let particles = [
    "في", "من", "على", "أن", "إلى", "التي", "عن", "مع", "الذي", "هذا", "ما", "بعد", "كان", "لا",
    "هذه",
    "قال", "بين", "كما", "كل", "خلال", "أو", "ذلك", "حيث", "لم", "قبل",
  ]
  /// The consonants that make roots, without the weak ones.
  private static let letters = Array("بتثجحخدذرزسشصضطظعغقكمنه")
  private static let patterns = [
    "فعل", "فاعل", "مفعول", "فعال", "فعيل", "تفعيل", "مفعل", "افتعال", "استفعال", "متفاعل", "فعول",
    "انفعال",
  ]
  private static let prefixes = ["", "", "", "ال", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف"]
  private static let suffixes = ["", "", "", "", "ة", "ات", "ين", "ون", "ها", "هم", "ه", "ية"]
}
