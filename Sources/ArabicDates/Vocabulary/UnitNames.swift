/// The units of time in singular, dual, plural and with the article.
enum UnitNames {
  static let entries: [(words: String, meaning: Meaning)] = forms.flatMap { forms in
    let value = forms.unit.rawValue
    return [
      (forms.plain, Meaning(role: .unit, value: value)),
      (forms.definite, Meaning(role: .unit, value: value, form: .definite)),
      (forms.dual, Meaning(role: .unit, value: value, form: .dual)),
      (forms.plural, Meaning(role: .unit, value: value, form: .plural)),
    ]
  }

  private struct Forms {
    let unit: DateUnit
    let plain: String
    let definite: String
    let dual: String
    let plural: String
  }

  private static let forms = [
    Forms(
      unit: .second, plain: "ثانية", definite: "الثواني", dual: "ثانيتين ثانيتان",
      plural: "ثوان ثواني"),
    Forms(
      unit: .minute, plain: "دقيقة", definite: "الدقيقة", dual: "دقيقتين دقيقتان",
      plural: "دقائق دقايق"),
    Forms(
      unit: .hour, plain: "ساعة", definite: "الساعة", dual: "ساعتين ساعتان",
      plural: "ساعات"),
    Forms(
      unit: .day, plain: "يوم يوما", definite: "اليوم", dual: "يومين يومان يومي", plural: "أيام"),
    Forms(
      unit: .week, plain: "أسبوع أسبوعا اسبوع", definite: "الأسبوع", dual: "أسبوعين أسبوعان",
      plural: "أسابيع"),
    Forms(
      unit: .month, plain: "شهر شهرا", definite: "الشهر", dual: "شهرين شهران شهري",
      plural: "أشهر شهور"),
    Forms(
      unit: .year, plain: "سنة عام عاما", definite: "السنة العام",
      dual: "سنتين سنتان عامين عامان عامي سنتي", plural: "سنوات سنين أعوام"),
    Forms(
      unit: .decade, plain: "عقد", definite: "العقد", dual: "عقدين عقدان", plural: "عقود"),
    Forms(
      unit: .century, plain: "قرن", definite: "القرن", dual: "قرنين قرنان", plural: "قرون"),
  ]
}
