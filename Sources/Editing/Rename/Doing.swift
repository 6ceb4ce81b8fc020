import Diagnostics

extension RenamePlan {
  /// Does all of it or nothing, whatever happens meanwhile: new texts are written beside the old ones under hidden names with
  /// copies of the old ones, then a journal says what is to be done, then it is done step by step. No file is missing at any
  /// moment. If a step fails, everything goes back; if the program is killed, the next one reads the journal
  /// (`RenameJournal.finish`).
  ///
  /// - Throws: `FileFailure` when the disk refuses; the folder is then as it was.
  public func carryOut() throws(FileFailure) {
    let (journal, lock) = try begin()
    defer { withExtendedLifetime(lock) {} }
    do throws(FileFailure) { for step in journal.steps { try journal.take(step) } } catch {
      journal.takeBack()
      throw error
    }
    journal.tidy()
  }

  /// Writes the new texts, copies of the old ones and the journal: from then on it can be finished.
  func begin() throws(FileFailure) -> (RenameJournal, FileLock?) {
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
      return (journal, try journal.write())
    } catch {
      journal.tidy()
      throw error
    }
  }
}
