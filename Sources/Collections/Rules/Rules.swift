import Content
import Diagnostics
import FrontMatter

// Rules that look at several entries at once; one file each idea, all listed here.

extension ExaminedLibrary {
  /// Everything that is wrong between entries.
  func brokenRules() -> [Diagnostic] {
    titlesTwice() + addresses() + formerNames() + contacts() + districts() + topics() + competitions() + films()
      + lecturers() + ages() + unused() + anchors() + rolesTwice() + selfReferences()
  }

  /// Which entries each published entry names.
  func verweise() -> [EntryID: [EntryID]] {
    let pairs = forEachType(
      Question { _, entry in
        guard entry.status == .published else { return [(EntryID, [EntryID])]() }
        let targets = entry.references.compactMap { resolve($0)?.id }
        return [(entry.id, targets)]
      })
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Whether a reference names one entry, not several of different types.
  func isUnambiguous(_ reference: Reference) -> Bool {
    reference.name.contains("/") || directory.records(named: reference.name, types: reference.types).count == 1
  }

  /// The entry that a reference names.
  func resolve(_ reference: Reference) -> Record? {
    guard reference.name.utf8.contains(UInt8(ascii: "/")) else {
      return directory.records(named: reference.name, types: reference.types).first
    }
    let parts = reference.name.split(separator: "/").map(String.init)
    return directory.records(
      named: parts.last ?? "", types: parts.count == 2 ? [parts[0]] : reference.types
    ).first
  }
}
