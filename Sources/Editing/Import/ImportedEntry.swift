import CivilTime
import Collections
import Content
import Diagnostics
import FrontMatter

/// An entry made of a filled form; not yet on the disk.
public struct ImportedEntry: Sendable, Hashable {
  /// Below the content folder; its name comes from the title alone and is only letters, digits and hyphens.
  public var path: String
  public var text: String

  /// The same as a draft, until somebody has read it: the line that hides it says how it appears.
  ///
  /// - Parameter isHidden: false for a text that differs from the draft in nothing but that it appears, line by line, so that what is
  ///   said about one holds for the other.
  public func draft(isHidden: Bool = true) -> String {
    guard let fence = text.place(of: "\n---\n") else { return text }
    let lines = """

      # Ist alles gelesen und richtig, diese Zeile löschen: Dann erscheint der Eintrag.
      entwurf: \(isHidden ? "ja" : "nein")
      """
    return text[..<fence.lowerBound] + lines + text[fence.lowerBound...]
  }
}

/// Why no entry can be made of a text.
public struct ImportRefusal: Error, Sendable, Hashable {
  public var summary: Wording

  /// A refusal in the words that tell of it.
  public init(summary: Wording) { self.summary = summary }
}

/// Makes an entry of a filled form. Nothing of it is run, and every value is quoted unless it is one of our own words.
///
/// - Parameter today: what `datum` becomes where the form does not ask for it.
/// - Throws: `ImportRefusal` for a text that is no filled form or has no usable title.
public func importEntry(_ text: String, in tree: SourceTree, today: Day) throws(ImportRefusal) -> ImportedEntry {
  guard let filled = FilledForm(printable(normalised(text))),
    let type = AcademyTypes.declarations.first(where: { $0.name == filled.form.type })
  else {
    throw ImportRefusal(
      summary: Wording(
        de:
          "Das ist kein ausgefülltes Formular: Es fehlen die Überschriften »### Titel«, »### Kurztext« und so weiter.",
        en: "This is no filled form: the headings `### Titel`, `### Kurztext` and so on are missing."))
  }
  guard !filled.lacksConsent else {
    throw ImportRefusal(
      summary: Wording(
        de: "Unter »\(ReportForm.consentLabel)« ist nichts angekreuzt: Fragen Sie nach, ehe Sie den Text übernehmen.",
        en: "Nothing is ticked below `\(ReportForm.consentLabel)`: ask before you take the text over."))
  }
  let name = entryName(from: filled.answers["titel"] ?? "")
  guard isEntryName(name) else {
    throw ImportRefusal(
      summary: Wording(
        de: "Der Titel fehlt oder enthält weder Buchstaben von A bis Z noch Ziffern.",
        en: "The title is missing or holds neither letters from A to Z nor digits."))
  }
  let titles = Titles(tree)
  let fields = type.fields.compactMap { field -> String? in
    if let answer = filled.answers[field.key] { return "\(field.key): \(value(answer, field.shape, titles))" }
    return field.key == "datum" && field.isRequired ? "datum: \(today.iso)" : nil
  }
  let body = filled.answers[ReportForm.bodyKey] ?? ""
  let lines = ["---"] + fields + ["---"] + (body.isEmpty ? [] : [body])
  return ImportedEntry(path: "\(type.folder)/\(name).md", text: lines.joined(separator: "\n") + "\n")
}

/// Line feeds alone end lines.
private func normalised(_ text: String) -> String {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
}
