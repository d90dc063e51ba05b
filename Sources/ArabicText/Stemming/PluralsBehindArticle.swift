// Written for the project by hand; words are folded and sorted, one pair a line.
extension WordTable {
  /// Broken plurals that without the article are as often another word: «الكتب» is «كتاب», «كتب» is not.
  static let pluralsBehindArticle = WordTable(
    """
    اثار اثر
    اسر اسره
    اسس اساس
    اسماء اسم
    اسهم سهم
    السن لسان
    انهار نهر
    باعه باءع
    حفده حفيد
    حفر حفره
    حلول حل
    خطب خطبه
    رتب رتبه
    رخص رخصه
    رسل رسول
    ركب ركبه
    سحب سحابه
    صبيه صبي
    صور صوره
    طلبه طالب
    عبيد عبد
    عقد عقده
    فتيه فتي
    قتله قاتل
    قصور قصر
    قطع قطعه
    كتب كتاب
    كلف كلفه
    منح منحه
    نظم نظام
    ورثه وارث
    """)
}
