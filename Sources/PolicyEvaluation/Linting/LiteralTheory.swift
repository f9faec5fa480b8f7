import PolicyModel

/// What cannot hold together, by what the fields of a promotion may be.
struct LiteralTheory {
  /// The properties of the schema by their paths, elements as `[]`.
  private var properties: [String: PromotionSchema.Property] = [:]
  let regions: RegionTable

  init(_ schema: PromotionSchema, regions: RegionTable) {
    self.regions = regions
    for index in schema.properties.indices.dropFirst() {
      properties[schema.path(of: index)] = schema.properties[index]
    }
  }

  /// Whether some promotion may make all of `term` hold.
  ///
  /// The audience is known to reach one of each of `reached`, as the rules that the term comes from speak there only.
  func isPossible(_ term: Term, reaching reached: [[String]] = []) -> Bool {
    for literal in term {
      if term.contains(Literal(atom: literal.atom, isPositive: !literal.isPositive)) { return false }
      if case .reaches(let region) = literal.atom, !literal.isPositive,
        reached.contains(where: { !$0.isEmpty && $0.allSatisfy { regions.contains(region, $0) } })
      {
        return false
      }
    }
    var byPath: [String: [Literal]] = [:]
    for literal in term {
      if let path = literal.atom.path { byPath[path, default: []].append(literal) }
    }
    return byPath.allSatisfy { path, literals in isPossible(literals, at: path) }
  }

  /// Whether a field may have a value that makes all of `literals` hold.
  private func isPossible(_ literals: [Literal], at path: String) -> Bool {
    var values: Set<String> = []
    var isAbsent = false
    var isPresent = false
    for literal in literals {
      switch (literal.atom, literal.isPositive) {
      case (.equals(_, let value), true):
        values.insert(value)
        if !LiteralTheory.absent.contains(value) { isPresent = true }
      case (.truth, true), (.below, true), (.above, true), (.given, true): isPresent = true
      case (.given, false): isAbsent = true
      default: break
      }
    }
    if values.count > 1 || (isAbsent && isPresent) { return false }
    guard isPresent else { return true }
    if let value = values.first, !agrees(value, literals) { return false }
    return hasValue(literals, at: path) && hasNumber(literals, path, equal: values.first.flatMap { Double($0) })
  }

  /// Values of which `given` says that they are nothing.
  private static let absent: Set<String> = ["''", "'none'", "false"]

  /// Whether a value agrees with comparisons of texts; numbers are looked at as intervals.
  private func agrees(_ value: String, _ literals: [Literal]) -> Bool {
    guard Double(value) == nil else { return true }
    return !literals.contains { literal in
      if case .truth = literal.atom { return literal.isPositive }
      return false
    }
  }

  /// Whether a value is left of those that the schema names.
  private func hasValue(_ literals: [Literal], at path: String) -> Bool {
    guard let property = properties[path], !property.values.isEmpty, !property.isOpen else { return true }
    var left = Set(property.values.map { "'" + $0 + "'" })
    for literal in literals {
      if case .equals(_, let value) = literal.atom, !literal.isPositive { left.remove(value) }
      if case .given = literal.atom, literal.isPositive { left.remove("'none'") }
    }
    return !left.isEmpty
  }

  /// Whether a number is left between the bounds.
  private func hasNumber(_ literals: [Literal], _ path: String, equal: Double?) -> Bool {
    let property = properties[path]
    var low = Bound(property?.minimum ?? -.infinity, isOpen: false)
    var high = Bound(property?.maximum ?? .infinity, isOpen: false)
    for literal in literals {
      switch literal.atom {
      case .below(_, let number, let orEqual):
        if literal.isPositive {
          high.lower(to: number, isOpen: !orEqual)
        } else {
          low.raise(to: number, isOpen: orEqual)
        }
      case .above(_, let number, let orEqual):
        if literal.isPositive {
          low.raise(to: number, isOpen: !orEqual)
        } else {
          high.lower(to: number, isOpen: orEqual)
        }
      default: break
      }
    }
    if let equal {
      low.raise(to: equal, isOpen: false)
      high.lower(to: equal, isOpen: false)
    }
    if property?.kind == .integer {
      low = low.wholeAbove
      high = high.wholeBelow
    }
    return low.value < high.value || (low.value == high.value && !low.isOpen && !high.isOpen)
  }

  /// An end of an interval.
  private struct Bound {
    var value: Double
    var isOpen: Bool

    init(_ value: Double, isOpen: Bool) {
      self.value = value
      self.isOpen = isOpen
    }

    mutating func raise(to number: Double, isOpen open: Bool) {
      if number > value { self = Bound(number, isOpen: open) } else if number == value { isOpen = isOpen || open }
    }

    mutating func lower(to number: Double, isOpen open: Bool) {
      if number < value { self = Bound(number, isOpen: open) } else if number == value { isOpen = isOpen || open }
    }

    /// The least whole number that a lower end allows.
    var wholeAbove: Bound {
      let whole = value.rounded(.up)
      return Bound(isOpen && whole == value ? whole + 1 : whole, isOpen: false)
    }

    /// The greatest whole number that an upper end allows.
    var wholeBelow: Bound {
      let whole = value.rounded(.down)
      return Bound(isOpen && whole == value ? whole - 1 : whole, isOpen: false)
    }
  }
}
