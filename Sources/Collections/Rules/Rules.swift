import Content
import Diagnostics
import FrontMatter

// Rules that look at several entries at once; one file each idea, all listed here.

extension ExaminedLibrary {
  private static let rules: [@Sendable (ExaminedLibrary) -> [Diagnostic]] = [
    { $0.titlesTwice() }, { $0.addresses() }, { $0.formerNames() }, { $0.contacts() }, { $0.districts() },
    { $0.topics() },
    { $0.competitions() }, { $0.films() }, { $0.lecturers() }, { $0.ages() }, { $0.unused() }, { $0.anchors() },
    { $0.rolesTwice() }, { $0.selfReferences() }, { $0.strayFiles() }, { $0.pictures() }, { $0.waysToTakePart() },
    { $0.dutyPages() },
  ]

  /// Everything that is wrong between entries; each rule on whatever core.
  func brokenRules() async -> [Diagnostic] {
    await Self.rules.parallelMap(chunk: 1) { rule in rule(self) }.flatMap { $0 }
  }

  /// Which entries each published entry names.
  func verweise() -> [EntryID: [EntryID]] {
    let pairs = outlines.flatMap { entry in
      guard entry.status == .published else { return [(EntryID, [EntryID])]() }
      let targets = entry.references.compactMap { resolve($0)?.id }
      return [(entry.id, targets)]
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Whether a reference names one entry, not several of different types.
  func isUnambiguous(_ reference: Reference) -> Bool {
    reference.typeInFront != nil || directory.records(named: reference.name, types: reference.types).count == 1
  }

  /// The entry that a reference names.
  func resolve(_ reference: Reference) -> Record? { directory.record(for: reference) }
}
