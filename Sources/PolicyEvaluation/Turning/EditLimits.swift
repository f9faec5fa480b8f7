import PromotionEditing

/// What an edit may touch, and whether it leaves the offer as it is.
enum EditLimits {
  /// What a promotion is or what has happened: nothing that an edit of the file makes otherwise.
  private static let settled: Set<String> = [
    "promotion", "title", "platform", "kind", "status", "sponsor", "participants", "account", "circumstances",
    "waivers", "custom", "currency", "exchange_rates", "budget", "product", "legal",
  ]

  /// Names of fields that say who is addressed and how the promotion is labelled.
  private static let safeNames: Set<String> = [
    "label", "setting", "placement", "commercial_content", "minimum_age", "regions", "excluded_regions", "terms",
    "age_gate", "ai_label", "hashtags",
  ]

  /// Whether an edit of the file can make the fact otherwise.
  static func mayChange(_ pointer: ValuePointer) -> Bool {
    !settled.contains(pointer.parts.first ?? "")
  }

  /// Whether an edit leaves the offer itself as it is: labels, disclosures, terms, ages, regions.
  ///
  /// A placeholder is never safe: somebody has to write the text. Neither is a text that loses words.
  static func isSafe(_ edit: ValueEdit, from old: EditValue?) -> Bool {
    if case .set(.string(let text)) = edit.change {
      if text == PromotionForm.placeholder { return false }
      if case .string(let before)? = old, text.hasPrefix(before + " ") { return true }
    }
    let parts = edit.pointer.parts
    guard let first = parts.first else { return false }
    return parts.contains("disclosure") || (first != "prizes" && parts.contains { safeNames.contains($0) })
  }
}
