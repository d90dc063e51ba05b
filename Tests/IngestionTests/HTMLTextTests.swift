import Testing

@testable import Ingestion

@Suite struct HTMLTextTests {
  @Test func `paragraphs of a fragment stand apart, with references decoded and scripts left out`()
  {
    let fragment = """
      <p>وصل &laquo;الوفد&raquo; إلى <b>بغداد</b>&nbsp;أمس.</p><script>var a = "<p>لا</p>"</script>
      <style>p { color: red }</style><p>ثم غادر&#1548; وقال: 5 &lt; 6.
      """
    let text = HTMLText.plainText(of: fragment)
    #expect(text == "وصل «الوفد» إلى بغداد أمس.\n\nثم غادر، وقال: 5 < 6.")
  }

  @Test func `one line break stays in the paragraph, two part it`() {
    let text = HTMLText.plainText(of: "صدر البيت<br>عجز البيت<br/><br>خبر ثانٍ<div>خبر ثالث</div>")
    #expect(text == "صدر البيت\nعجز البيت\n\nخبر ثانٍ\n\nخبر ثالث")
  }

  @Test func `hidden elements are not text`() {
    let text = HTMLText.plainText(
      of: #"<p>ظاهر</p><p hidden>خفي</p><div style="Display : None">خفي</div>"#)
    #expect(text == "ظاهر")
  }

  @Test(arguments: ["<p>نص</p>", "نص<br>نص", "قال &quot;نعم&quot;", "&#1575;", "<IMG src=a>"])
  func `markup is told from text`(text: String) {
    #expect(HTMLText.isMarkup(text))
  }

  @Test(arguments: ["نص", "5 < 6 و7 > 4", "AT&T شركة", "<وسم>", "a & b;", "حب <3 كبير", ""])
  func `signs alone are no markup`(text: String) {
    #expect(!HTMLText.isMarkup(text))
  }
}
