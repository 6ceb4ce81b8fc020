import ArgumentParser
import CivilTime
import Collections
import Content
import Diagnostics
import Editing
import Foundation
import Serve
import Templates

/// `akademie serve`: the site as it will be, on this machine alone, rebuilt on every change.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in the browser and rebuild it on every change.",
    discussion: """
      Drafts and entries of the future are shown with a mark. While the content has errors, the last state without \
      errors stays, with a list of the errors over it. Nothing is written. End with Ctrl-C.
      """)

  @Option(help: "The folder with the content.")
  var content = "content"

  @Option(help: "The port, or the next free one; 0 for any.")
  var port: UInt16 = 8_000

  @Flag(help: "Open the browser.")
  var open = false

  @Option(
    help: ArgumentHelp(
      "The address that opens a place in an editor, with {file}, {line} and {column}.", valueName: "pattern"))
  var editorURL = EditorURL.visualStudioCode.pattern

  @Option(
    help: ArgumentHelp("The instant of the build, ISO 8601 with offset (default: the clock).", valueName: "instant"))
  var now: String?

  @Option(help: "Language of the messages on the terminal: de, en.")
  var language: Language = .de

  @Option(help: ArgumentHelp("Folder with style sheets, scripts and pictures of the site.", valueName: "dir"))
  var assets: String?

  func validate() throws {
    guard EditorURL(editorURL) != nil else {
      throw ValidationError(
        "--editor-url takes an address with {file} that opens an editor, such as idea://open?file={file}&line={line}, not '\(editorURL)'."
      )
    }
    if let now, (try? Instant(parsing: now)) == nil {
      throw ValidationError("--now takes an instant such as 2026-11-23T12:00:00+01:00, not '\(now)'.")
    }
  }

  func run() async throws {
    let options = PreviewOptions(
      port: port, editor: EditorURL(editorURL) ?? .visualStudioCode,
      opened: { [self] in announce($0) }, built: { [self] in report($0) })
    do {
      try await serve(source, options)
    } catch {
      report([Diagnostic(error.message, at: Location(file: ""))])
      throw ExitCode.failure
    }
  }

  private var source: PreviewSource<Library> {
    let folder = assetFolder(assets)
    // Entries appear and events pass by the clock; a quarter of an hour is soon enough for that.
    let period: @Sendable () -> Int = { [now] in now == nil ? Instant.now.secondsSince1970 / 900 : 0 }
    return PreviewSource(content: content, alsoWatched: [folder], period: period) {
      [now, content] (address) throws(SiteMistakes) in
      let assets: Assets
      do {
        assets = try Assets(folder: folder)
      } catch {
        throw SiteMistakes([Diagnostic(.assetsMissing(folder), at: Location(file: ""))])
      }
      let instant = now.flatMap { try? Instant(parsing: $0) } ?? .now
      return Academy(assets: assets)
        .site(LoadOptions(now: instant, withDrafts: true, address: address, keepsParsed: true))
        .finding { tree, _ in unfinishedRenaming(in: content) + languageMistakes(in: tree) }
    }
  }

  private func announce(_ address: String) {
    let words = Wording(de: "Vorschau: \(address) (beenden mit Strg+C)", en: "Preview: \(address) (end with Ctrl-C)")
    Terminal.print(words[language])
    guard open else { return }
    let program = Process()
    #if os(macOS)
      program.executableURL = URL(fileURLWithPath: "/usr/bin/open")
    #else
      program.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    #endif
    program.arguments = [address]
    do {
      try program.run()
    } catch {
      let words = Wording(
        de: "Der Browser ließ sich nicht öffnen: Rufen Sie die Adresse selbst auf.",
        en: "The browser could not be opened: open the address yourself.")
      Terminal.note(words[language])
    }
  }

  /// More hints than anyone reads after each saved file.
  private static let mostHints = 20

  private func report(_ diagnostics: [Diagnostic]) {
    let hints = diagnostics.filter { $0.severity == .hint }
    let shown = diagnostics.filter { $0.severity != .hint } + hints.prefix(Self.mostHints)
    let report = Report(shown, language: language, colour: Terminal.hasColour)
    let good = Wording(de: "Alles in Ordnung.", en: "All is well.")
    if diagnostics.isEmpty { Terminal.note(good[language]) } else { Terminal.write(report.bytes(.text), to: 2) }
    guard hints.count > Self.mostHints else { return }
    let rest = hints.count - Self.mostHints
    let words = Wording(
      de: "Weitere Hinweise: \(rest). Alle nennt »akademie check«.",
      en: "More hints: \(rest). 'akademie check' names all.")
    Terminal.note(words[language])
  }
}

extension ServeError {
  var message: Message {
    switch self {
    case .noPort(let port):
      Message(
        "KA-1103", .error,
        Wording(
          de: "Ab Port \(port) ist keiner frei, oder Sie dürfen ihn nicht benutzen.",
          en: "No port from \(port) on is free, or you may not use it."),
        help: Wording(
          de: "Nennen Sie mit --port einen anderen, zum Beispiel --port 8080.",
          en: "Name another one with --port, such as --port 8080."))
    case .notListening(let port, let reason):
      Message(
        "KA-1104", .error,
        Wording(
          de: "Die Vorschau lässt sich auf Port \(port) nicht starten (\(reason.de)).",
          en: "The preview cannot be started on port \(port) (\(reason.en))."),
        help: Wording(
          de: "Nennen Sie mit --port einen anderen, zum Beispiel --port 8080.",
          en: "Name another one with --port, such as --port 8080."))
    case .stopped(let port, let reason):
      Message(
        "KA-1105", .error,
        Wording(
          de: "Die Vorschau auf Port \(port) ist abgebrochen (\(reason.de)).",
          en: "The preview on port \(port) broke off (\(reason.en))."),
        help: Wording(de: "Starten Sie sie noch einmal.", en: "Start it again."))
    }
  }
}
