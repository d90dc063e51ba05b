/// The name of an element, or that a node is text.
enum HTMLTag: UInt8, Sendable {
  /// Text between elements, entities decoded.
  case characters
  /// An element that no case names, such as one of AMP or of a script's own.
  case unknown
  case html, head, title, meta, link, base, body, script, style, noscript, template, main, section
  case article, header, footer, nav, aside, address, div, p, br, hr, h1, h2, h3, h4, h5, h6, ul, ol
  case li, dl, dt, dd, table, thead, tbody, tfoot, tr, td, th, caption, blockquote, pre, figure
  case figcaption, img, picture, iframe, object, embed, svg, canvas, video, audio, form, fieldset
  case input, button, select, option, textarea, label, a, span, b, strong, i, em, font, center, time
  case details, summary, dialog, math, sup, small, cite

  private static let names: [String: HTMLTag] = {
    var names: [String: HTMLTag] = [:]
    var code: UInt8 = HTMLTag.html.rawValue
    while let tag = HTMLTag(rawValue: code) {
      names[String(describing: tag)] = tag
      code += 1
    }
    return names
  }()

  /// Creates the tag of an element by its name in lower case.
  init(name: String) {
    self = Self.names[name] ?? .unknown
  }

  /// Whether a line ends before and behind the element.
  var isBlock: Bool {
    switch self {
    case .html, .head, .title, .body, .main, .section, .article, .header, .footer, .nav, .aside,
      .address, .div, .p, .hr, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .table,
      .thead, .tbody, .tfoot, .tr, .td, .th, .caption, .blockquote, .pre, .figure, .figcaption,
      .form, .fieldset, .center, .details, .summary, .dialog, .iframe, .video, .audio, .option,
      .object:
      true
    default: false
    }
  }

  /// Whether nobody reads what is in the element.
  var isUnread: Bool {
    switch self {
    case .head, .title, .script, .style, .noscript, .template, .iframe, .object, .embed, .svg,
      .canvas,
      .video, .audio, .select, .textarea, .math, .button, .dialog, .input:
      true
    default: false
    }
  }

  /// The level of a heading, 1 to 6; nil if the element is none.
  var headingLevel: Int? {
    (HTMLTag.h1.rawValue...HTMLTag.h6.rawValue).contains(rawValue)
      ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : nil
  }
}
