import Diagnostics
import POSIX

extension RenamePlan {
  /// Does all of it or nothing, whatever happens meanwhile: new texts are written beside the old ones under hidden names with
  /// copies of the old ones, then a journal says what is to be done, then it is done step by step. No file is missing at any
  /// moment. If a step fails, everything goes back; if the program is killed, the next one reads the journal
  /// (`RenameJournal.finish`).
  ///
  /// - Throws: `FileFailure` when the disk refuses, or another renaming is under way; the folder is then as it was.
  public func carryOut() throws(FileFailure) {
    guard let lock = FileLock(root) else {
      errno = EBUSY
      throw FileFailure(root)
    }
    defer { withExtendedLifetime(lock) {} }
    let journal = try begin()
    do throws(FileFailure) { for step in journal.steps { try journal.take(step) } } catch {
      journal.takeBack()
      throw error
    }
    journal.tidy()
  }

  /// Writes the new texts, copies of the old ones and the journal: from then on it can be finished.
  func begin() throws(FileFailure) -> RenameJournal {
    let journal = RenameJournal(root: root, files: files.map(\.path), moves: moves)
    do throws(FileFailure) {
      for file in files {
        let mode = Disk.mode(of: journal.path(file.path))
        // What a killed run left behind is no reason to refuse.
        for (name, bytes) in [("neu", file.bytes), ("alt", file.source)] {
          Disk.delete(journal.hidden(file.path, name))
          try Disk.create(bytes, at: journal.hidden(file.path, name), mode: mode)
        }
      }
      try journal.write()
      return journal
    } catch {
      journal.tidy()
      throw error
    }
  }
}
