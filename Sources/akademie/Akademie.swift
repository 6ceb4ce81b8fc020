import ArgumentParser
import Diagnostics

/// The command line; one file for each command.
@main
struct Akademie: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "akademie",
    abstract: "Builds the site of the Kleinstadtakademie from Markdown.",
    discussion: """
      Exit status: 0 built (warnings and hints allowed), 1 the content has errors, 64 wrong usage, \
      70 our fault or the disk's.
      """,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, SchemaCommand.self, SearchCommand.self,
      GenerateCommand.self, RenameCommand.self, FormatCommand.self, ImportCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      guard exitCode(for: error) == .validationFailure, language == .de else { exit(withError: error) }
      let text = UsageText(commands: configuration.subcommands.compactMap { $0.configuration.commandName })
      Terminal.note(text.german(fullMessage(for: error)))
      exit(withError: ExitCode.validationFailure)
    }
  }

  /// The language of messages when the command line cannot be read whole.
  private static var language: Language {
    let words = CommandLine.arguments
    let isEnglish =
      words.contains("--language=en") || zip(words, words.dropFirst()).contains { $0 == ("--language", "en") }
    return isEnglish ? .en : .de
  }
}
