/// One yes-or-no part of a condition, in a form in which equal parts are equal values.
struct Literal: Hashable, Sendable {
  /// What is asked.
  enum Atom: Hashable, Sendable {
    /// A bool field is true.
    case truth(String)
    /// A field has this value, as it is written.
    case equals(String, String)
    /// A field is less than a number, or equal to it where that is allowed.
    case below(String, Double, orEqual: Bool)
    /// A field is greater than a number, or equal to it where that is allowed.
    case above(String, Double, orEqual: Bool)
    /// `given(field)`
    case given(String)
    /// The audience reaches a region.
    case reaches(String)
    /// Words of a lexicon stand somewhere.
    case mentions(String, lexicon: String)
    /// Anything else, as it is written.
    case other(String)

    /// The field that it reads; nil where it reads none or more than one.
    var path: String? {
      switch self {
      case .truth(let path), .equals(let path, _), .below(let path, _, _), .above(let path, _, _), .given(let path):
        path
      case .reaches, .mentions, .other: nil
      }
    }
  }

  /// What is asked.
  var atom: Atom
  /// Whether the answer is to be yes.
  var isPositive: Bool

  /// What the literal is about, for telling quickly that two conditions have nothing in common.
  var topic: String {
    switch atom {
    case .reaches(let region): "reaches " + region
    case .mentions(let place, let lexicon): place + " " + lexicon
    case .other(let text): text
    case .truth, .equals, .below, .above, .given: atom.path ?? ""
    }
  }
}

/// Literals that must hold together; a condition is a list of them, of which one must hold.
typealias Term = Set<Literal>

/// Conditions as terms, with a cap on their number.
enum TermList {
  /// The most terms of a condition; a condition with more is not looked at.
  static let most = 512

  /// TermList of which either holds.
  static func either(_ left: [Term]?, _ right: [Term]?) -> [Term]? {
    guard let left, let right, left.count + right.count <= most else { return nil }
    return left + right
  }

  /// TermList that hold together.
  static func both(_ left: [Term]?, _ right: [Term]?) -> [Term]? {
    guard let left, let right, left.count * right.count <= most else { return nil }
    return left.flatMap { term in right.map { term.union($0) } }
  }
}
