/// The gazetteer as text: tab-separated lines, lists within a column separated by `|`.
///
/// String literals, because arrays of bytes of this size compile for half a minute. A form can
/// carry a mark:
///
/// - `~` before it: counts only if something else in the article speaks for the same country;
/// - `*` before it: counts only after a noun for a place (`cues`, line `place`);
/// - `^` before it: also the country's adjective; a name only where no noun stands before it to be
///   described;
/// - `[words]` before it: counts only after one of these words, separated by `/`, where `^` is the
///   text's beginning;
/// - `=` before an adjective: is not inflected, stands as listed with and without the article;
/// - `!` before it: counts only if its last letter is written ة; with ه it may be a noun and a pronoun;
/// - a damma or a shadda within it: counts only if the text writes it too.
enum GazetteerText {}
