import ArgumentParser
import Diagnostics

/// `akademie check`: everything that `build` does but write.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every mistake in the content without writing anything.")

  @OptionGroup var options: SiteOptions
  @OptionGroup(title: "Links to other sites") var links: LinkOptions

  func run() async throws {
    let hints = links.links ? try await linkHints(options, links) : []
    let result = try await akademie.run(options, output: nil, with: Additions(diagnostics: hints))
    guard !options.quiet, !options.format.isDocument, result.diagnostics.isEmpty else { return }
    let words = Wording(
      de: "Alles in Ordnung: \(result.pages) Seiten geprüft.", en: "All is well: \(result.pages) pages checked.")
    Terminal.print(words[options.language])
  }
}
