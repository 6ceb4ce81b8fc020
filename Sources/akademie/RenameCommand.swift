import ArgumentParser
import Collections
import Content
import Diagnostics
import Editing

/// `akademie rename OLD NEW`: another name for an entry, and nothing leads nowhere.
struct RenameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Rename an entry with its pictures, every reference and every link; the old address leads to the new one."
  )

  @Argument(
    help: "The entry, such as beispiele/alter-bahnhof. Without one, a renaming that was interrupted is finished.")
  var old: String?

  @Argument(help: "Its new name, such as beispiele/treffpunkt-bahnhof.")
  var new: String?

  @Option(help: "The folder with the content.")
  var content = "content"

  @Flag(help: "Do it; without this it is only shown.")
  var yes = false

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  func validate() throws {
    if old != nil, new == nil { throw ValidationError("Missing expected argument '<new>'") }
  }

  func run() async throws {
    let isFinished = try finishRenaming(in: content, language)
    guard let old, let new else {
      let words = Wording(de: "Es gibt nichts zu Ende zu führen.", en: "There is nothing to finish.")
      return isFinished ? () : Terminal.print(words[language])
    }
    let plan: RenamePlan
    do {
      let tree = try SourceTree.list(content, folders: AcademyTypes.folders)
      plan = try await planRename(old, to: new, in: tree)
    } catch let refusal as RenameRefusal {
      Terminal.note(refusal.summary[language])
      throw ExitCode.contentHasErrors
    } catch let mistake as FileMistake {
      Terminal.note(Message.unreadable(mistake).summary[language])
      throw ExitCode.failure
    }
    Terminal.print(plan.summary(language))
    guard yes else {
      let words = Wording(
        de: "Noch ist nichts geändert. Mit --yes dahinter wird es getan.",
        en: "Nothing is changed yet. Add --yes to do it.")
      return Terminal.print(words[language])
    }
    do throws(FileFailure) { try plan.carryOut() } catch {
      Terminal.note(error.summary[language])
      throw ExitCode.failure
    }
    Terminal.print(Wording(de: "Erledigt.", en: "Done.")[language])
  }
}

/// Finishes a renaming that was interrupted, and says so: what it left can be neither checked nor renamed.
///
/// - Returns: whether there was one.
private func finishRenaming(in content: String, _ language: Language) throws -> Bool {
  do throws(FileFailure) {
    guard let journal = try RenameJournal.finish(in: content) else { return false }
    let moved = journal.moves.map { "  \(visible($0.from)) → \(visible($0.to))" }.joined(separator: "\n")
    Terminal.note(finished(journal, moved)[language])
    return true
  } catch {
    Terminal.note(error.summary[language])
    throw ExitCode.failure
  }
}

private func finished(_ journal: RenameJournal, _ moved: String) -> Wording {
  journal.isTakenBack
    ? Wording(
      de: "Ein Umbenennen war unterbrochen worden und ist jetzt zurückgenommen:\n\(moved)",
      en: "A renaming had been interrupted and is taken back now:\n\(moved)")
    : Wording(
      de: "Ein Umbenennen war unterbrochen worden und ist jetzt zu Ende geführt:\n\(moved)",
      en: "A renaming had been interrupted and is finished now:\n\(moved)")
}
