import SourceText
import Testing

@testable import Patterns

/// A pattern with what is wrong between `⟦` and `⟧`, and the message.
struct WrongPattern: CustomStringConvertible, Sendable {
  var marked: String
  var message: String

  var source: String { marked.replacing("⟦", with: "").replacing("⟧", with: "") }
  var description: String { source }

  /// The UTF-8 offsets between the markers.
  var range: SourceRange {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let inner = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)[0]
    return SourceRange(start: start, end: start + inner.utf8.count)
  }

  static let all = [
    WrongPattern(marked: "é⟦(⟧a", message: "group is not closed"),
    WrongPattern(marked: "a⟦)⟧b", message: "\")\" closes no group"),
    WrongPattern(marked: "x⟦[⟧a", message: "class is not closed"),
    WrongPattern(marked: "x⟦[⟧]", message: "class is not closed"),
    WrongPattern(marked: "[a⟦z-b⟧]", message: "range \"z-b\" ends before it starts"),
    WrongPattern(marked: "[⟦a-\\d⟧]", message: "range \"a-\\d\" ends in a class"),
    WrongPattern(marked: "[⟦[:alhpa:]⟧]", message: "no POSIX class is named \"alhpa\""),
    WrongPattern(marked: "a⟦\\p{Greak}⟧", message: "no Unicode class is named \"Greak\""),
    WrongPattern(marked: "⟦\\p{Greek⟧", message: "class name is not closed"),
    WrongPattern(marked: "a⟦{3,1001}⟧", message: "repetition \"{3,1001}\" is over 1000"),
    WrongPattern(marked: "a⟦{99999999999999999999}⟧", message: "repetition \"{99999999999999999999}\" is over 1000"),
    WrongPattern(marked: "a⟦{3,2}⟧", message: "repetition \"{3,2}\" ends before it starts"),
    WrongPattern(marked: "a|⟦*⟧", message: "\"*\" repeats nothing"),
    WrongPattern(marked: "a⟦**⟧", message: "\"**\" repeats a repetition"),
    WrongPattern(marked: "a⟦++⟧b", message: "\"++\" repeats a repetition"),
    WrongPattern(marked: "a⟦(?=⟧b)", message: "look-ahead \"(?=\" is not supported"),
    WrongPattern(marked: "⟦(?!⟧b)", message: "negative look-ahead \"(?!\" is not supported"),
    WrongPattern(marked: "⟦(?<=⟧b)", message: "look-behind \"(?<=\" is not supported"),
    WrongPattern(marked: "⟦(?<!⟧b)", message: "negative look-behind \"(?<!\" is not supported"),
    WrongPattern(marked: "⟦(?>⟧b)", message: "an atomic group \"(?>\" is not supported"),
    WrongPattern(marked: "(a)⟦\\1⟧", message: "back-reference \"\\1\" is not supported"),
    WrongPattern(marked: "(?P<n>a)⟦(?P=⟧n)", message: "a back-reference \"(?P=\" is not supported"),
    WrongPattern(marked: "(?P<n>a)(?P<⟦n⟧>b)", message: "group name \"n\" is used twice"),
    WrongPattern(marked: "⟦(?P<>⟧a)", message: "group name is empty or not closed"),
    WrongPattern(marked: "⟦(?x⟧)a", message: "\"(?x\" is no group that patterns know"),
    WrongPattern(marked: "a⟦\\Z⟧", message: "escape \"\\Z\" is not supported"),
    WrongPattern(marked: "a⟦\\é⟧", message: "escape \"\\é\" is not supported"),
    WrongPattern(marked: "a⟦\\⟧", message: "pattern ends in \"\\\""),
    WrongPattern(marked: "a⟦\\x4⟧g", message: "\"\\x4\" is no scalar"),
    WrongPattern(marked: "⟦\\x{110000}⟧", message: "\"\\x{110000}\" is beyond the last scalar, U+10FFFF"),
  ]
}

@Suite struct PatternErrorTests {
  private func error(_ source: String, limits: PatternLimits = PatternLimits()) -> PatternError? {
    do throws(PatternError) {
      _ = try Pattern(source, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: WrongPattern.all)
  func `what is wrong is told and located`(wrong: WrongPattern) {
    let diagnostic = error(wrong.source)?.diagnostic
    #expect(diagnostic?.message == wrong.message)
    #expect(diagnostic?.range == wrong.range)
  }

  @Test func `hints say what to do`() {
    #expect(error("\\p{Greak}")?.diagnostic.hint?.hasPrefix("did you mean \"Greek\"?") == true)
    #expect(error("a\\Z")?.diagnostic.hint == "write \"\\z\" for the end of the text")
    #expect(error("(?=a)")?.diagnostic.hint?.contains("look-around") == true)
  }

  @Test func `repetitions that grow too large are refused where they grow`() {
    let source = "ab(?:x{500}){500}"
    #expect(error(source)?.diagnostic.message == "pattern is too large: over 10000 instructions")
    #expect(error("(?:(?:(?:(?:){1000}){1000}){1000}){1000}") != nil)
    #expect(error("\\pL{900}")?.diagnostic.range == SourceRange(start: 0, end: 3))
    #expect(error("a{20}", limits: PatternLimits(programSize: 10)) != nil)
  }

  @Test func `groups nest as deep as the limit and no deeper`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(error(nested(250)) == nil)
    #expect(error(nested(251))?.diagnostic.message == "groups nest more than 250 deep")
    #expect(error(nested(100_000)) != nil)
    #expect(error(nested(4), limits: PatternLimits(nestingDepth: 3)) != nil)
  }

  @Test func `an error in a set names the pattern`() {
    do throws(PatternError) {
      _ = try PatternSet(["a", "b", "c("])
      Issue.record("the set should be refused")
    } catch {
      #expect(error.pattern == 2)
      #expect(error.diagnostic.range == SourceRange(start: 1, end: 2))
    }
  }

  @Test func `sets have limits, too`() {
    let many = [String](repeating: "a{1,50}", count: 40)
    #expect(throws: PatternError.self) {
      try PatternSet(many, limits: PatternLimits(setProgramSize: 1_000, setCount: 100))
    }
    #expect(throws: PatternError.self) { try PatternSet(many, limits: PatternLimits(setCount: 39)) }
    #expect(throws: Never.self) { try PatternSet(many) }
  }
}
