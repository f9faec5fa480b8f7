import SourceText

/// Scalars that a person sees.
enum PrintableScalar {
  /// False for controls and for what hides or reorders text.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    PrintableText.isHarmless(scalar) && scalar != "\u{200B}"
  }
}
