/// The parameters of addresses that tell who came from where, or how a page is shown, and never which page it is.
///
/// Their names are those that the systems of advertising and statistics document: Google Ads and Analytics, Meta, Microsoft,
/// Yandex, X, Instagram, Mailchimp, HubSpot, Marketo, Adobe, Matomo, Piano (AT Internet); and the sessions of PHP, Java and
/// ASP. Names that may choose a page, such as `id`, `p`, `article` and `sid`, are not among them.
enum TrackingParameters {
  private static let names: Set = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "srsltid", "_ga", "_gl", "_gac",
    "msclkid", "ocid", "cvid", "yclid", "ysclid", "_openstat", "twclid", "ttclid", "li_fat_id",
    "igshid", "igsh", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "__hstc", "__hssc", "__hsfp",
    "hsctatracking", "mkt_tok", "s_cid", "s_kwcid", "icid", "cmpid", "cid_source", "ref",
    "ref_src", "ref_url", "referrer", "fb_action_ids", "fb_action_types", "fb_source", "fb_ref",
    "ncid", "smid", "spm", "wt.mc_id", "wt_mc", "xtor", "amp_js_v", "amp_gsa", "usqp",
    "__twitter_impression", "guccounter", "guce_referrer", "guce_referrer_sig", "vero_id",
    "oly_anon_id", "oly_enc_id", "rb_clickid", "feature_share",
    "phpsessid", "jsessionid", "cfid", "cftoken",
  ]
  private static let prefixes = ["utm_", "mtm_", "matomo_", "pk_", "piwik_", "at_", "aspsessionid"]
  private static let on: Set = ["", "1", "true", "yes"]

  /// Returns whether a parameter tells who came from where.
  static func isTracking(_ name: String) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || prefixes.contains(where: name.hasPrefix)
  }

  /// Returns whether a parameter asks for the page of AMP or for print.
  static func isView(_ name: String, _ value: String) -> Bool {
    switch name.lowercased() {
    case "amp", "print": on.contains(value.lowercased())
    case "outputtype", "output": value.lowercased() == "amp"
    default: false
    }
  }
}
