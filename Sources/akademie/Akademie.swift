import ArgumentParser

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
}
