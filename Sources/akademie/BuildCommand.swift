import ArgumentParser
import Build
import Content
import Diagnostics

/// `akademie build`: the finished site, in one step.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site into the output folder, which is replaced in one step.")

  @OptionGroup var options: SiteOptions

  @Flag(help: "Add the editors' overview, /redaktion/uebersicht/: what there is to do, and what has changed.")
  var editorial = false

  @Option(help: ArgumentHelp("Where `check --links` keeps its answers, for the overview.", valueName: "file"))
  var linksCache = LinkOptions.defaultLinksCache

  @Option(
    help: ArgumentHelp(
      "Where this build is looked at, if not where the site is published: its links lead there.", valueName: "url"))
  var previewAt: String?

  func validate() throws {
    guard let previewAt, SiteAddress(previewAt) == nil else { return }
    let words = Wording(
      de: "--preview-at verlangt eine vollständige Adresse wie http://localhost:8000/, nicht »\(previewAt)«.",
      en: "--preview-at takes a full address such as http://localhost:8000/, not `\(previewAt)`.")
    throw ValidationError(words[options.language])
  }

  func run() async throws {
    let additions = editorial ? try await editorialAdditions(options, linksCache: linksCache) : Additions()
    var options = options
    options.baseURL = previewAt ?? options.baseURL
    let result = try await akademie.run(options, output: options.output, with: additions)
    if let changes = additions.overview?.changes,
      let path = Terminal.variable("GITHUB_STEP_SUMMARY")
    {
      Terminal.append(
        Array(changeSummary(changes, language: options.language).utf8), toSummary: path, options.language)
    }
    guard !options.quiet, let text = told(of: result)?[options.language] else { return }
    if options.format.isDocument { Terminal.note(text) } else { Terminal.print(text) }
    if let leftover = result.summary?.leftover { Terminal.note(leftover.summary[options.language]) }
  }

  /// What was built, where, and how to look at it; nil if nothing was written.
  private func told(of result: BuildResult) -> Wording? {
    guard let summary = result.summary else { return nil }
    let output = options.output
    let look =
      result.path == "/"
      ? Wording(
        de: "python3 -m http.server --directory \(output) 8000 starten, dann http://localhost:8000/ öffnen.",
        en: "start python3 -m http.server --directory \(output) 8000, then open http://localhost:8000/.")
      : Wording(
        de: "akademie serve starten; diese Ausgabe gehört auf einem Server unter \(result.path).",
        en: "start akademie serve; this output belongs below \(result.path) on a server.")
    return Wording(
      de: """
        \(result.pages) Seiten in \(output) (\(summary.written) Dateien neu, \(summary.unchanged) unverändert, \
        \(summary.removed) entfernt).
        Ansehen: \(look.de)
        """,
      en: """
        \(result.pages) pages in \(output) (\(summary.written) files new, \(summary.unchanged) unchanged, \
        \(summary.removed) removed).
        To look: \(look.en)
        """)
  }
}
