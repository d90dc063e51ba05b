import ArabicText

/// Parts of names that newspapers write as words of their own, or in one with the other part.
enum CompoundParts {
  /// Parts before others: «عبد الله» and «عبدالله», «أبو ظبي» and «أبوظبي», «بن كيران» and «بنكيران».
  static let first = letters(
    """
    عبد أبو أبا أبي بو بن ذو نيو سان سانت سانتا لوس بور دير كفر راس شرم تل حضر خان جبل وادي عين مار كوالا \
    ريو مونت كيب سيد جاد فتح رام نصر سعد فضل خير ضيف جار رحمة
    """)
  /// Parts behind others: «نور الدين» and «نورالدين», «نصر الله» and «نصرالله».
  static let last = letters(
    "الدين الله الإسلام الحق الرحمن الرحيم الزمان العابدين الزهراء النبي الرسول")
  /// Parts that are one word in another case: «أبو بكر» and «أبي بكر».
  static let fathers = letters("أبو أبي أبا")
  /// Parts that mean a son: «بن سلمان» and «ابن سلمان».
  static let sons = letters("بن ابن")

  private static func letters(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").compactMap { word in
      NameLetters.decode(ArabicNormalizer().normalize(String(word)))
    }
  }
}
