import PolicyModel

/// The texts of one language; see `Template` for how they are written.
///
/// Blanks: `{sponsor}` `{title}` `{because}` `{stop_date}` `{close_date}` `{end_date}` `{draw_date}` `{answer_date}`
/// `{refund_date}` `{prizes}` `{contact}` `{handle}` `{label}`.
///
/// Conditions: `running` it is being ended, `withdrawn` it never starts, `over` it had ended already, `goes_on` it is not
/// cancelled; `entered` people have entered or may have; `drawn`, `judged`, `awarded` how the prizes find their winners,
/// `counts` for any of the three; `prize_gone` the announced prize cannot be had, `substitute` a prize may have to be
/// replaced, `not_drawn`, `pending` what else happens to prizes; `refund` payments go
/// back; `orders` people have bought.
struct MessageTexts: Sendable {
  /// BCP 47 code, and the language's English name.
  var language: String, name: String
  /// How the language writes days and sums.
  var style: Wording.Style
  /// Why, as the part of a sentence that fills `{because}`.
  var reasons: [Cause: String]
  /// To everyone who entered or bought.
  var directMessage: String
  /// Under the posts that invited people, pinned.
  var comment: String
  /// On the sponsor's own account.
  var post: String
  /// In place of the caption of a post that invited people.
  var caption: String

  /// Every language there is, English first.
  static let all: [MessageTexts] = [.english, .spanish, .french, .german]

  /// The texts in `language`, a BCP 47 code, or nil where there are none.
  static func texts(for language: String) -> MessageTexts? {
    let primary = language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() }
    return all.first { $0.language == primary }
  }
}
