import ClauseMatching
import SourceText
import Testing

@Suite struct ClauseImageTests {
  @Test func `a matcher read back from its image finds the same clauses`() {
    let compiled = ClauseMatcher()
    var writer = ImageWriter()
    compiled.write(to: &writer)
    var reader = ImageReader(writer.bytes)
    let restored = ClauseMatcher(from: &reader)
    #expect(reader.isAtEnd)
    for sample in ClauseCase.corporate + ClauseCase.casual + ClauseCase.languages {
      let terms = Terms(blob: sample.text)
      #expect(restored.read(terms) == compiled.read(terms))
    }
  }
}
