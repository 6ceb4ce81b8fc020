import ArgumentParser
import Collections
import Content
import Diagnostics
import Editing

/// `akademie format`: one order of fields and one way of quoting in all entries.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Bring the fields of entries into one order and one notation; never changes meaning.")

  @Argument(help: ArgumentHelp("Entries such as beispiele/bahnhof.md (default: all).", valueName: "entry"))
  var names: [String] = []

  @Option(help: "The folder with the content.")
  var content = "content"

  @Flag(help: "Write nothing; fail if an entry would change.")
  var check = false

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  func run() throws {
    let tree: SourceTree
    do { tree = try SourceTree.list(content, folders: AcademyTypes.folders) } catch {
      Terminal.note(Message.unreadable(error).summary[language])
      throw ExitCode.failure
    }
    let changed = try changedFiles(tree)
    for (path, bytes) in changed {
      Terminal.print(tree.shown(path))
      guard !check else { continue }
      do throws(FileFailure) { try Disk.write(bytes, to: "\(content)/\(path)") } catch {
        Terminal.note(error.summary[language])
        throw ExitCode.failure
      }
    }
    guard check, !changed.isEmpty else { return }
    let words = Wording(
      de: "\(changed.count) Einträge sind nicht in einheitlicher Form; »akademie format« ordnet sie.",
      en: "\(changed.count) entries are not in canonical form; `akademie format` orders them.")
    Terminal.note(words[language])
    throw ExitCode.contentHasErrors
  }

  private func changedFiles(_ tree: SourceTree) throws -> [(String, [UInt8])] {
    var asked = Set(names.map { $0.hasPrefix(content + "/") ? String($0.dropFirst(content.count + 1)) : $0 })
    var changed: [(String, [UInt8])] = []
    for type in AcademyTypes.declarations {
      let order = canonicalOrder(type.fields, common: commonKeys)
      for entry in tree.entries[type.folder] ?? [] {
        let isAsked =
          names.isEmpty || asked.remove(entry.path) != nil || asked.remove("\(type.folder)/\(entry.name)") != nil
        guard isAsked else { continue }
        let bytes = try? readFile("\(content)/\(entry.path)", limit: entryLimit)
        if let bytes, let result = formatted(SourceText(file: entry.path, bytes: bytes), order: order) {
          if result != bytes { changed.append((entry.path, result)) }
        } else {
          let words = Wording(
            de: "\(tree.shown(entry.path)) bleibt, wie es ist: »akademie check« nennt den Fehler.",
            en: "\(tree.shown(entry.path)) stays as it is: `akademie check` names the mistake.")
          Terminal.note(words[language])
        }
      }
    }
    guard let unknown = asked.sorted().first else { return changed }
    Terminal.note(
      Wording(de: "Einen Eintrag »\(unknown)« gibt es nicht.", en: "There is no entry `\(unknown)`.")[language])
    throw ExitCode.contentHasErrors
  }
}
