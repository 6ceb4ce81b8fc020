import Diagnostics
import HTML

/// The mistakes as a piece of a page, in German, each with a link that opens its place in the editor.
struct MistakeList: Sendable {
  var diagnostics: [Diagnostic]
  var editor: EditorURL
  var shown = Shown.current

  /// Which state of the site is seen beside the list.
  enum Shown {
    case nothing
    /// The last one without errors in the content.
    case older
    case current
  }

  /// Hints are not in anyone's way: more of them would only make the list slow.
  private static let mostHints = 200

  /// Changes with the list, within one run of the program; empty without any. Made without the list, which may be long and is
  /// seldom looked at.
  var fingerprint: String {
    guard !diagnostics.isEmpty else { return "" }
    var hasher = Hasher()
    hasher.combine(diagnostics)
    hasher.combine(shown)
    return String(UInt(bitPattern: hasher.finalize()), radix: 16)
  }

  private var hasErrors: Bool { diagnostics.failsBuild(strict: false) }

  /// Nothing if there is nothing to say.
  var html: HTML {
    guard !diagnostics.isEmpty else { return .empty }
    let count = Report(diagnostics).summary
    // The list is longer than the window: what stops the site comes first.
    let hidden = max(0, diagnostics.count { $0.severity == .hint } - Self.mostHints)
    let items = diagnostics.gravestFirst.dropLast(hidden).map(item).joined(separator: "\n")
    let style: HTML = """
      <link rel="stylesheet" href="\(ClientFiles.style.path)">
      """
    let rest: HTML =
      hidden == 0 ? .empty : "<p>Weitere Hinweise: \(hidden). Alle nennt <code>akademie check</code>.</p>"
    let list: HTML = "<ol>\(items)</ol>\(rest)"
    switch shown {
    case .nothing:
      return """
        \(style)<main class="meldungen allein"><h1>\(count)</h1><p>Die Website erscheint, sobald die Fehler behoben \
        sind.</p>\(list)</main>
        """
    case .older,
      .current where hasErrors:
      let state = shown == .older ? " Sie sehen den letzten Stand ohne Fehler." : ""
      return """
        \(style)<details class="meldungen" open role="alert"><summary>\(count)\(state)</summary>\(list)</details>
        """
    case .current:
      return """
        \(style)<details class="meldungen gering"><summary>\(count)</summary>\(list)</details>
        """
    }
  }

  /// The list as a page of its own.
  var page: HTML {
    """
    <!DOCTYPE html>
    <html lang="de" data-vorschau="meldungen">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Vorschau: Fehler in den Inhalten</title>
    </head>
    <body>\(html)</body>
    </html>

    """
  }

  private func item(_ diagnostic: Diagnostic) -> HTML {
    let help = diagnostic.message.help.map { help -> HTML in "<p>\(visible(help.de))</p>" } ?? .empty
    let correction = diagnostic.correction.map { line -> HTML in
      let lines = line.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
      return "<p>\(diagnostic.lead.de)</p><pre>\(lines.joined(separator: "\n"))</pre>"
    }
    let notes = diagnostic.notes.map { note -> HTML in "<p>\(place(note.location)) \(visible(note.text.de))</p>" }
    return """
      <li class="\(diagnostic.severity.cssClass)"><p>\(place(diagnostic.location)) \
      <strong>\(diagnostic.severity.word)</strong> \(diagnostic.id)</p><p>\(visible(diagnostic.message.summary.de))</p>\
      \(excerpt(diagnostic.location))\(help)\(correction ?? .empty)\(notes)</li>
      """
  }

  /// The script makes the address a link: HTML here knows only the addresses that a site may have.
  private func place(_ location: Location) -> HTML {
    guard !location.file.isEmpty else { return .empty }
    let text = visible(location.file) + (location.line > 0 ? ":\(location.line):\(location.column)" : "")
    guard let file = absolutePath(location.file) else { return "\(text)" }
    return """
      <a data-editor="\(editor.address(file: file, line: location.line, column: location.column))">\(text)</a>
      """
  }

  private func excerpt(_ location: Location) -> HTML {
    guard let line = location.excerpt, location.line > 0, !line.isEmpty else { return .empty }
    let scalars = Array(line.unicodeScalars)
    let start = min(max(0, location.column - 1), scalars.count)
    let end = min(start + location.length, scalars.count)
    func part(_ range: Range<Int>) -> String {
      visible(String(String.UnicodeScalarView(scalars[range])))
    }
    return """
      <pre>\(part(max(0, start - 200)..<start))<mark>\(part(start..<end))</mark>\(part(end..<min(end + 200, scalars.count)))</pre>
      """
  }
}

extension Severity {
  fileprivate var word: String {
    switch self {
    case .error: "Fehler"
    case .warning: "Warnung"
    case .hint: "Hinweis"
    }
  }
  fileprivate var cssClass: String { word.lowercased() }
}
