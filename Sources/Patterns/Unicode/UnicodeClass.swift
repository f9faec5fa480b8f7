/// The classes of `\p{…}`: general categories, their groups, scripts, and `Any`.
enum UnicodeClass {
  /// The one-letter groups of general categories.
  static let groups = ["C", "L", "M", "N", "P", "S", "Z"]

  /// Every name that `set(named:)` knows.
  static var names: [String] { ["Any"] + groups + CategoryTable.names + ScriptTable.names }

  /// The set of a name spelt as in the Unicode tables, or nil where there is none.
  ///
  /// `C` and `Cn` hold the unassigned code points. Surrogates (`Cs`) never occur in UTF-8: the set is empty.
  ///
  /// - Complexity: O(n log n) in the ranges of the class.
  static func set(named name: String) -> ScalarSet? {
    if name == "Any" { return .all }
    if name == "Cs" { return ScalarSet() }
    if groups.contains(name) {
      return CategoryTable.names.filter { $0.hasPrefix(name) }.reduce(into: ScalarSet()) { union, category in
        if let packed = CategoryTable.packed(category) { union.formUnion(PackedRanges.set(packed)) }
      }
    }
    return (CategoryTable.packed(name) ?? ScriptTable.packed(name)).map(PackedRanges.set)
  }
}
