import SourceText
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("ramdom", "random"), ("purchase_requird", "purchase_required"), ("Skil", "skill"), ("zzz", nil), ("", nil),
  ])
  func `the nearest name is offered only when near`(name: String, expected: String?) {
    #expect(Suggestion.nearest(to: name, among: ["random", "skill", "votes", "purchase_required"]) == expected)
  }
}
