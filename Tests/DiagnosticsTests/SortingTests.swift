import Diagnostics
import Testing

@Suite struct SortingTests {
  private func place(_ file: String, _ line: Int, _ column: Int, _ severity: Severity, _ text: String) -> Diagnostic {
    Diagnostic(Sample.message(text, severity: severity), at: Location(file: file, line: line, column: column))
  }

  @Test func sortsByFileLineColumnThenTheGraverFirst() {
    let sorted = [
      place("a.md", 1, 1, .error, "A"), place("a.md", 1, 1, .warning, "A"), place("a.md", 1, 1, .warning, "B"),
      place("a.md", 1, 2, .error, "A"), place("a.md", 2, 1, .hint, "A"), place("a.md", 10, 1, .error, "A"),
      place("b.md", 0, 1, .hint, "A"), place("ä.md", 1, 1, .error, "A"),
    ]
    #expect(sorted.reversed().sortedForReport() == sorted)
    #expect(sorted.sortedForReport() == sorted)
  }

  @Test func orderDoesNotDependOnTheOrderOfFinding() {
    let location = Location(file: "a.md", line: 1)
    let one = Diagnostic(Sample.message("A"), at: location, correction: "x")
    let two = Diagnostic(Sample.message("A"), at: location, correction: "y")
    let three = Diagnostic(
      Sample.message("A"), at: location, correction: "y", notes: [.init(at: location, Wording(de: "n", en: "n"))])
    #expect([three, two, one].sortedForReport() == [one, two, three])
    #expect([two, three, one].sortedForReport() == [one, two, three])
  }

  @Test func whatIsTheSameInOneRespectIsOrderedByTheNext() {
    func found(
      line: Int = 1, column: Int = 1, severity: Severity = .error, id: String = "KA-0001", text: String = "A",
      length: Int = 1, correction: String? = nil, help: String? = nil, note: String? = nil
    ) -> Diagnostic {
      let location = Location(file: "a.md", line: line, column: column, length: length)
      let message = Message(
        id, severity, Wording(de: text, en: ""), help: help.map { Wording(de: $0, en: "") })
      let notes = note.map { [Diagnostic.Note(at: location, Wording(de: $0, en: ""))] } ?? []
      return Diagnostic(message, at: location, correction: correction, notes: notes)
    }
    let sorted = [
      found(), found(note: "a"), found(note: "b"), found(help: "a"), found(help: "b", note: "a"),
      found(correction: "a"),
      found(correction: "b"), found(length: 2), found(text: "B"), found(id: "KA-0002"), found(severity: .warning),
      found(column: 2),
      found(line: 2),
    ]
    #expect(sorted.reversed().sortedForReport() == sorted)
  }

  @Test func reportsAnExactRepetitionOnce() {
    let one = place("a.md", 1, 1, .error, "A")
    let other = place("a.md", 1, 1, .error, "B")
    #expect([one, other, one, one].sortedForReport() == [one, other])
  }

  @Test func tellsFilesApartWhoseNamesAreComposedDifferently() {
    let composed = place("\u{FC}.md", 1, 1, .error, "A")
    let decomposed = place("u\u{308}.md", 1, 1, .error, "A")
    #expect([composed, decomposed].sortedForReport().count == 2)
  }

  @Test func failsOnErrorsAndWhenStrictOnWarningsButNeverOnHints() {
    let error = [place("a", 1, 1, .error, "A")]
    let warning = [place("a", 1, 1, .warning, "A")]
    let hint = [place("a", 1, 1, .hint, "A")]
    #expect([error, warning, hint].map { $0.failsBuild(strict: false) } == [true, false, false])
    #expect([error, warning, hint].map { $0.failsBuild(strict: true) } == [true, true, false])
    #expect(![Diagnostic]().failsBuild(strict: true))
  }

  @Test func aMarkSpansAtLeastOneCharacter() {
    #expect(Location(file: "a", line: 1, length: 0).length == 1)
    #expect(Location(file: "a", line: 1, length: -3).length == 1)
  }
}
