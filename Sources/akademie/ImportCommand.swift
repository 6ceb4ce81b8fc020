import ArgumentParser
import CivilTime
import Collections
import Content
import Diagnostics
import Editing
import POSIX

/// `akademie import FILE|-`: a filled form of the forge becomes an entry, fully checked.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a draft of a filled issue form. Never overwrites; an entry with errors is not kept.")

  @Argument(help: "The form's text; - for standard input.")
  var file: String

  @Option(help: "The folder with the content.")
  var content = "content"

  @Option(help: ArgumentHelp("The day of the entry (default: today).", valueName: "YYYY-MM-DD"))
  var today: String?

  @Flag(help: "Keep an entry with errors, to mend it in its file.")
  var keep = false

  @Flag(help: "Let the entry appear at once; otherwise it is a draft (`entwurf: ja`) until somebody has read it.")
  var publish = false

  @Option(help: "How mistakes are told: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: Format = .text

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  /// Far above what a form holds.
  private static let limit = 256 * 1024

  func run() async throws {
    let now = Instant.now
    guard let day = today.map({ try? Day(parsing: $0) }) ?? CivilDateTime(now).day else {
      throw ValidationError("--today takes a day such as 2026-11-23.")
    }
    do {
      let tree = try SourceTree.list(content, folders: AcademyTypes.folders)
      let entry = try importEntry(try text(), in: tree, today: day)
      let before = await Library.load(tree, LoadOptions(now: now)).1
      try write(entry)
      try await check(entry, now, besides: before)
    } catch let refusal as ImportRefusal {
      Terminal.note(refusal.summary[language])
      throw ExitCode.contentHasErrors
    } catch let failure as FileFailure {
      Terminal.note(failure.summary[language])
      throw ExitCode.failure
    } catch let mistake as FileMistake {
      Terminal.note(Message.unreadable(mistake).summary[language])
      throw ExitCode.failure
    }
  }

  /// Without the byte order mark that some programs put first.
  private func text() throws -> String {
    var bytes = try bytes()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ImportRefusal(
        summary: Wording(
          de: "Der Text ist nicht in UTF-8 gespeichert. Speichern Sie die Datei mit der Codierung »UTF-8«.",
          en: "The text is not stored as UTF-8. Save the file with the encoding \"UTF-8\"."))
    }
    return text
  }

  private func bytes() throws -> [UInt8] {
    guard file == "-" else {
      do throws(FileMistake) {
        return try readFile(file, limit: Self.limit)
      } catch .tooLarge {
        throw Self.tooLong
      }
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= Self.limit {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
    throw Self.tooLong
  }

  private static var tooLong: ImportRefusal {
    ImportRefusal(
      summary: Wording(
        de: "Der Text hat mehr als \(limit / 1024) KiB: So lang ist kein ausgefülltes Formular.",
        en: "The text has more than \(limit / 1024) KiB: no filled form is that long."))
  }

  private func write(_ entry: ImportedEntry) throws {
    let path = "\(content)/\(entry.path)"
    let folder = String(path.dropLast(3))
    if let taken = Disk.exists(path) ? path : Disk.exists(folder) ? folder + "/" : nil {
      throw ImportRefusal(
        summary: Wording(
          de: "\(taken) gibt es schon. Der Vorschlag hat denselben Titel.",
          en: "\(taken) exists already. The proposal has the same title."))
    }
    try Disk.makeFolders(above: path)
    let text = publish ? entry.text : entry.draft(isHidden: false)
    try Disk.create(Array(text.utf8), at: path)
  }

  /// All rules over the whole content, as if the entry appeared, so that nothing is left to be found when it does. Told is what this
  /// entry brings with it, in whatever file: a title or a name that another entry has had is a mistake there.
  private func check(_ entry: ImportedEntry, _ now: Instant, besides before: [Diagnostic]) async throws {
    let path = "\(content)/\(entry.path)"
    let tree = try SourceTree.list(content, folders: AcademyTypes.folders)
    let found = await Library.load(tree, LoadOptions(now: now)).1.sortedForReport().new(since: before)
    let report = Report(found, language: language, colour: Terminal.hasColour)
    if format.isDocument || !found.isEmpty { Terminal.write(report.bytes(format), to: format.isDocument ? 1 : 2) }
    if found.failsBuild(strict: false), !keep {
      Disk.delete(path)
      let words = Wording(
        de: "Der Eintrag wurde nicht angelegt. Mit --keep bleibt er, damit Sie ihn verbessern können.",
        en: "The entry was not created. With --keep it stays to be mended.")
      Terminal.note(words[language])
      throw ExitCode.contentHasErrors
    }
    if !publish { try Disk.write(Array(entry.draft().utf8), to: path) }
    if !format.isDocument { Terminal.print(path) }
    if found.failsBuild(strict: false) { throw ExitCode.contentHasErrors }
  }
}

extension [Diagnostic] {
  /// Those that were not there before, where the files that were there are unchanged. Only the wording of an old one may differ,
  /// such as the name that it suggests.
  fileprivate func new(since before: [Diagnostic]) -> [Diagnostic] {
    func key(_ diagnostic: Diagnostic) -> [String] {
      let place = diagnostic.location
      return [place.file, diagnostic.id, String(place.line), String(place.column)]
    }
    var known: [[String]: Int] = [:]
    for diagnostic in before.sortedForReport() { known[key(diagnostic), default: 0] += 1 }
    return filter { diagnostic in
      let key = key(diagnostic)
      guard let count = known[key], count > 0 else { return true }
      known[key] = count - 1
      return false
    }
  }
}
