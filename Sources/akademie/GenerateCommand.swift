import ArgumentParser
import Build
import Collections
import Content
import Diagnostics
import Editing
import Templates

/// `akademie generate`: writes the files that come from the declarations, or says which are not as they should be.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the handbook's tables, JSON Schemas, editing forms and issue forms from the declarations.")

  @Option(help: "The project's folder.")
  var root = "."

  @Flag(help: "Write nothing; fail if a file differs from what would be written.")
  var check = false

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  func run() async throws {
    let files: [GeneratedFile]
    do {
      files = generatedFiles() + [try await currentHandbook()]
    } catch let failure as ExampleFailure {
      Terminal.note(failure.reason)
      throw ExitCode.failure
    } catch let mistake as MarkerMistake {
      try fail(
        Wording(
          de: "In \(handbookPath) stimmt eine Markierung nicht: \(mistake.summary)",
          en: "A marker in \(handbookPath) is wrong: \(mistake.summary)"))
    }
    let stale = files.filter { text(of: $0.path) != $0.text }
    if check {
      guard !stale.isEmpty else { return }
      let list = stale.map { "  " + $0.path }.joined(separator: "\n")
      try fail(
        Wording(
          de: "Diese Dateien sind nicht auf dem Stand der Felder; »akademie generate« schreibt sie neu:\n\(list)",
          en: "These files do not fit the declarations; `akademie generate` writes them anew:\n\(list)"))
    }
    for file in stale {
      do throws(FileFailure) { try Disk.write(Array(file.text.utf8), to: "\(root)/\(file.path)") } catch {
        Terminal.note(error.summary[language])
        throw ExitCode.failure
      }
      Terminal.print(file.path)
    }
  }

  private func currentHandbook() async throws -> GeneratedFile {
    guard let written = text(of: handbookPath) else { throw MarkerMistake(summary: "Die Datei fehlt.") }
    let folder = try Disk.temporaryFolder()
    defer { Disk.deleteFolder(folder) }
    return GeneratedFile(
      handbookPath,
      try handbook(written, with: handbookTables() + (try await messageTables(in: folder, checking: publicationCheck))))
  }

  private func text(of path: String) -> String? {
    (try? readFile("\(root)/\(path)", limit: 8 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func fail(_ words: Wording) throws -> Never {
    Terminal.note(words[language])
    throw ExitCode.contentHasErrors
  }
}

/// Checks a content folder with the pages that it would have.
private let publicationCheck: PublicationCheck = { content, published throws(ExampleFailure) in
  do {
    let academy = Academy(assets: try Assets(folder: assetFolder(nil)))
    let request = BuildRequest(content: content, output: nil, now: exampleInstant, published: published)
    return try await build(academy.site(LoadOptions(now: exampleInstant)), request).diagnostics
  } catch {
    throw ExampleFailure(reason: "\(error)")
  }
}
