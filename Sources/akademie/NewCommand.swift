import ArgumentParser
import Collections
import Diagnostics
import FrontMatter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `akademie new TYPE "Titel"`: a commented entry to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a new entry with all fields explained. Never overwrites.")

  @Argument(help: "One of: \(AcademyTypes.names.joined(separator: ", ")).")
  var type: String

  @Argument(help: "The title; the file name comes from it (ä becomes ae).")
  var title: String

  @Option(help: "The folder with the content.")
  var content = "content"

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  func validate() throws {
    guard AcademyTypes.names.contains(type) else { throw ValidationError(unknownType(type)[language]) }
    guard !entryName(from: title).isEmpty else {
      let words = Wording(
        de: "Der Titel braucht mindestens einen Buchstaben oder eine Ziffer.",
        en: "The title needs at least one letter or digit.")
      throw ValidationError(words[language])
    }
  }

  func run() throws {
    guard let declaration = AcademyTypes.declarations.first(where: { $0.name == type }) else { return }
    let folder = "\(content)/\(declaration.folder)"
    let name = entryName(from: title)
    let path = "\(folder)/\(name).md"
    guard access(content, F_OK) == 0 else { try fail(path, ENOENT) }
    if mkdir(folder, 0o755) != 0, errno != EEXIST { try fail(folder, errno) }
    guard access("\(folder)/\(name)", F_OK) != 0 else { try fail("\(folder)/\(name)", EEXIST) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { try fail(path, errno) }
    let text = entryTemplate(
      title: title, fields: declaration.fields, usual: declaration.usual, body: declaration.outline)
    Terminal.write(Array(text.utf8), to: descriptor)
    close(descriptor)
    let words = Wording(de: "Neuer Eintrag: \(path)", en: "New entry: \(path)")
    Terminal.print(words[language])
  }

  private func fail(_ path: String, _ code: Int32) throws -> Never {
    let words =
      code == EEXIST
      ? Wording(
        de: "\(path) gibt es schon. Wählen Sie einen anderen Titel oder bearbeiten Sie diese Datei.",
        en: "\(path) exists already. Choose another title or edit that file.")
      : Wording(
        de: "\(path) lässt sich nicht anlegen (\(String(cString: strerror(code)))).",
        en: "\(path) cannot be created (\(String(cString: strerror(code)))).")
    Terminal.note(words[language])
    throw code == EEXIST ? ExitCode.contentHasErrors : ExitCode.failure
  }
}

/// What to say about a type that does not exist.
func unknownType(_ type: String) -> Wording {
  let near = nearest(to: type, among: AcademyTypes.names)
  let all = AcademyTypes.names.joined(separator: ", ")
  return Wording(
    de: "Die Art »\(type)« gibt es nicht.\(near.map { " Meinten Sie »\($0)«?" } ?? "") Es gibt: \(all).",
    en: "There is no type `\(type)`.\(near.map { " Did you mean `\($0)`?" } ?? "") There are: \(all).")
}
