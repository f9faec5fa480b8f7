/// What a problem that libyaml names is called here.
struct SyntaxMessage {
  /// libyaml's words.
  let problem: String
  /// libyaml's words for what it was doing, or nil for any.
  var context: String?
  let message: String
  var hint: String?
  /// True where the start of the thing is the better place than where reading it failed.
  var atContext = false

  private static let tagHint =
    "write a tag as '!name' with a space after it, or put quotes around a text that starts with '!'"
  private static let directiveHint = "remove the line that starts with '%'"

  /// The first row that fits counts.
  static let table: [SyntaxMessage] = [
    SyntaxMessage(
      problem: "found unexpected end of stream", context: "while scanning a quoted scalar",
      message: "the quote that opens here is never closed", hint: "close it with the same kind of quote",
      atContext: true),
    SyntaxMessage(
      problem: "found unexpected document indicator", context: "while scanning a quoted scalar",
      message: "the quote that opens here is not closed before the next '---' or '...'",
      hint: "close it with the same kind of quote", atContext: true),
    SyntaxMessage(
      problem: "found unknown escape character", message: "this backslash starts no escape that YAML knows",
      hint: "write two backslashes for one, or use single quotes"),
    SyntaxMessage(
      problem: "did not find expected hexdecimal number", message: "this escape lacks hexadecimal digits",
      hint: "two follow '\\x', four '\\u', eight '\\U'"),
    SyntaxMessage(
      problem: "found invalid Unicode character escape code", message: "this escape names no character",
      hint: "write the character itself, or its one code after '\\U'"),
    SyntaxMessage(
      problem: "mapping values are not allowed in this context", message: "a ': ' cannot stand here",
      hint: "put quotes around a text that holds ': ', or line the key up with the others"),
    SyntaxMessage(
      problem: "could not find expected ':'", context: "while scanning a simple key",
      message: "no colon follows this key",
      hint: "write 'key: value', with a space after the colon", atContext: true),
    SyntaxMessage(
      problem: "did not find expected key", context: "while parsing a block mapping",
      message: "a key was expected here",
      hint: "line the keys up; a value that starts with a quote, '[' or '{' ends where that closes"),
    SyntaxMessage(problem: "did not find expected key", message: "a key was expected here"),
    SyntaxMessage(
      problem: "did not find expected '-' indicator", message: "a list item '- ' was expected here",
      hint: "line the items up"),
    SyntaxMessage(problem: "did not find expected ',' or ']'", message: "',' or ']' was expected here"),
    SyntaxMessage(problem: "did not find expected ',' or '}'", message: "',' or '}' was expected here"),
    SyntaxMessage(
      problem: "did not find expected node content", message: "a value was expected here",
      hint: "write a value, or put quotes around a text that starts with a sign"),
    SyntaxMessage(
      problem: "block sequence entries are not allowed in this context", message: "a list item '- ' cannot stand here",
      hint: "start the list on the line under its key, or put quotes around the text"),
    SyntaxMessage(
      problem: "mapping keys are not allowed in this context", message: "a key marked '?' cannot stand here",
      hint: "put quotes around a text that starts with '? '"),
    SyntaxMessage(
      problem: "found undefined tag handle", message: "the prefix of this tag is not declared",
      hint: "remove the tag, or declare its prefix with %TAG"),
    SyntaxMessage(problem: "did not find expected tag URI", message: "this tag is malformed", hint: tagHint),
    SyntaxMessage(problem: "did not find expected '!'", message: "this tag is malformed", hint: tagHint),
    SyntaxMessage(problem: "did not find the expected '>'", message: "this tag is malformed", hint: tagHint),
    SyntaxMessage(problem: "did not find URI escaped octet", message: "this tag is malformed", hint: tagHint),
    SyntaxMessage(problem: "found an incorrect leading UTF-8 octet", message: "this tag is malformed", hint: tagHint),
    SyntaxMessage(problem: "found an incorrect trailing UTF-8 octet", message: "this tag is malformed", hint: tagHint),
    SyntaxMessage(
      problem: "did not find expected whitespace or line break", context: "while scanning a tag",
      message: "this tag is malformed", hint: tagHint),
    SyntaxMessage(
      problem: "did not find expected alphabetic or numeric character", context: "while scanning an alias",
      message: "an alias needs a name of letters, digits, '-' and '_'",
      hint: "put quotes around a text that starts with '*'", atContext: true),
    SyntaxMessage(
      problem: "did not find expected alphabetic or numeric character", context: "while scanning an anchor",
      message: "an anchor needs a name of letters, digits, '-' and '_'",
      hint: "put quotes around a text that starts with '&'", atContext: true),
    SyntaxMessage(
      problem: "did not find expected comment or line break", context: "while scanning a block scalar",
      message: "only a comment may follow '|' or '>' on its line",
      hint: "start the text on the next line, or put quotes around a text that starts with '|' or '>'"),
    SyntaxMessage(
      problem: "found an indentation indicator equal to 0", message: "the indentation after '|' or '>' must be 1 to 9"),
    SyntaxMessage(
      problem: "found a tab character where an indentation space is expected", message: "a tab cannot indent YAML",
      hint: "indent with spaces"),
    SyntaxMessage(
      problem: "found a tab character that violates indentation", message: "a tab cannot indent YAML",
      hint: "indent with spaces"),
    SyntaxMessage(
      problem: "found unexpected ':'", message: "a ':' cannot stand here, in a text without quotes between brackets",
      hint: "put quotes around the text"),
    SyntaxMessage(
      problem: "did not find expected <document start>", message: "more follows where the document has ended",
      hint: "indent the line if it belongs to the value above, or start another document with '---'"),
    SyntaxMessage(
      problem: "found unknown directive name", message: "this directive is not known here", hint: directiveHint,
      atContext: true),
    SyntaxMessage(
      problem: "could not find expected directive name", message: "a text cannot start with '%' at the start of a line",
      hint: "put quotes around it", atContext: true),
    SyntaxMessage(
      problem: "did not find expected comment or line break", message: "this directive is malformed",
      hint: directiveHint,
      atContext: true),
    SyntaxMessage(
      problem: "found unexpected non-alphabetical character", message: "this directive is malformed",
      hint: directiveHint,
      atContext: true),
    SyntaxMessage(
      problem: "did not find expected digit or '.' character", message: "this directive is malformed",
      hint: directiveHint, atContext: true),
    SyntaxMessage(
      problem: "did not find expected version number", message: "this directive is malformed", hint: directiveHint,
      atContext: true),
    SyntaxMessage(
      problem: "found extremely long version number", message: "this directive is malformed", hint: directiveHint,
      atContext: true),
    SyntaxMessage(
      problem: "did not find expected whitespace", message: "this directive is malformed", hint: directiveHint,
      atContext: true),
    SyntaxMessage(
      problem: "did not find expected whitespace or line break", message: "white space must follow here"),
    SyntaxMessage(
      problem: "found incompatible YAML document", message: "this version of YAML is not known here",
      hint: directiveHint),
    SyntaxMessage(
      problem: "found duplicate %YAML directive", message: "'%YAML' is given twice", hint: directiveHint),
    SyntaxMessage(problem: "found duplicate %TAG directive", message: "'%TAG' is given twice", hint: directiveHint),
    SyntaxMessage(
      problem: "found unexpected document indicator", message: "a document ends here in the middle of a value"),
    SyntaxMessage(problem: "found unexpected end of stream", message: "the source ends in the middle of a value"),
    SyntaxMessage(problem: "out of memory", message: "there is not enough memory to read the source"),
    SyntaxMessage(problem: "input is too long", message: "the source is too long"),
  ]
}
