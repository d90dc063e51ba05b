// Written for the project by hand; words are folded and sorted.
extension WordList {
  /// Feminine nouns that, written with ه instead of ة, are likelier another noun with a pronoun: «دورة», «دوره».
  static let pronounNouns = WordList(
    """
    بيعه
    بينه
    حربه
    حكمه
    دفعه
    دوره
    رايه
    رحمه
    شعبه
    عباده
    عرضه
    عمره
    عمله
    عينه
    غيره
    فتحه
    قبله
    قدره
    قربه
    قيامه
    كتابه
    مقاله
    مكانه
    مكتبه
    منحه
    نجده
    نشره
    نصره
    نظره
    همه
    وجهه
    وحده
    """)
}
