import ArabicText

/// Words that tell nothing of what an article is about: particles, pronouns, question words, of the standard language and of
/// the dialects that people type in.
///
/// Written for the project. An article must hold them like any other word where all words are demanded, but they say little
/// for its rank, and alone they are no reason to find it where any word is enough.
enum FunctionWords {
  private static let words: Set<String> = {
    let normalizer = ArabicNormalizer()
    return Set(text.split(separator: " ").map { normalizer.normalize(String($0)) })
  }()

  /// Returns whether a word, in folded spelling, is one of them.
  static func contains(_ spelling: String) -> Bool {
    words.contains(spelling)
  }

  private static let text = """
    في من على إلى عن مع حتى منذ خلال عند لدى بين حول ضد دون بدون قبل بعد فوق تحت أمام وراء نحو \
    و أو أم ثم بل لكن ولكن إن أن أنه أنها إنه إنها لأن لأنه كي لكي إذا إذ إذن لو لولا كما كأن \
    ما ماذا من متى أين كيف كم هل أي أية لماذا لمن بماذا بكم عما مما فيما ممن عمن كيفية \
    هو هي هم هن هما أنا نحن أنت أنتم إياه هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك هنا هناك هنالك \
    الذي التي الذين اللذان اللتان اللاتي اللواتي لا لم لن ليس ليست ليسوا قد لقد سوف كان كانت كانوا \
    يكون تكون يكونون كن تم يتم به بها بهم له لها لهم فيه فيها فيهم منه منها منهم عليه عليها عليهم \
    إليه إليها إليهم عنه عنها عنهم معه معها معهم كل بعض غير سوى أيضا فقط جدا حيث حين حينما عندما \
    بينما كلما أما إما إلا ألا يا أيها أيتها وهو وهي وهم ومن وفي وعلى وقد ولا وما وأن وإن ال \
    إيه ايه اللي ليه إزاي ازاي فين إمتى امتى مين أنهي انهي دا ده دي دول مش مو موش بتاع بتاعة عشان \
    علشان كده كدا برضه بس بقى أهو إحنا احنا انتو هوا هيا مافيش فيش ماكانش إيش ايش شو شنو شنوة أش \
    اش وش ليش وين فوين منين كيفاش علاش شحال واش كيف شلون هسه هسا لويش اني هاي هاد هذي هيك هيدا \
    هيدي عم رح راح لي
    """
}
