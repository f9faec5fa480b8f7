import SourceText

/// A word of an expression.
struct Token {
  enum Kind: UInt8 {
    case identifier, quotedIdentifier, reserved
    case null, `true`, `false`, `in`
    case int, uint, double, string, bytes
    case openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, closeBrace
    case dot, comma, colon, question
    case plus, minus, star, slash, percent, not
    case equal, notEqual, less, lessEqual, greater, greaterEqual, and, or
    case invalid, end
  }

  var kind: Kind
  var start: Int
  var end: Int

  var range: SourceRange { SourceRange(start: start, end: end) }
}

extension Token.Kind {
  /// How strongly the operator binds; 0 for no binary operator, `?:` being apart.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .in: 3
    case .plus, .minus: 4
    case .star, .slash, .percent: 5
    default: 0
    }
  }

  /// The node of the operator.
  var binary: SyntaxTree.Kind {
    switch self {
    case .or: .or
    case .and: .and
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    case .in: .contains
    case .plus: .add
    case .minus: .subtract
    case .star: .multiply
    case .slash: .divide
    default: .remainder
    }
  }
}
