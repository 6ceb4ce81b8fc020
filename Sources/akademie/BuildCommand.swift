import ArgumentParser
import Build
import Diagnostics

/// `akademie build`: the finished site, in one step.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site into the output folder, which is replaced in one step.")

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let result = try await akademie.run(options, output: options.output)
    guard !options.quiet, let summary = result.summary else { return }
    let output = options.output
    let words = Wording(
      de: """
        \(result.pages) Seiten in \(output) (\(summary.written) Dateien neu, \(summary.unchanged) unverändert, \
        \(summary.removed) entfernt).
        Ansehen: python3 -m http.server --directory \(output) 8000 starten, dann http://localhost:8000/ öffnen.
        """,
      en: """
        \(result.pages) pages in \(output) (\(summary.written) files new, \(summary.unchanged) unchanged, \
        \(summary.removed) removed).
        To look: start python3 -m http.server --directory \(output) 8000, then open http://localhost:8000/.
        """)
    let text = words[options.language]
    if options.format.isDocument { Terminal.note(text) } else { Terminal.print(text) }
    if let leftover = summary.leftover { Terminal.note(leftover.summary[options.language]) }
  }
}
