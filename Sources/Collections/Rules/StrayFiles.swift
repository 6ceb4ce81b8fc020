import Content
import Diagnostics

extension ExaminedLibrary {
  /// Files among the entries that none of them names: what was meant for an entry, such as a text in another format, or forgotten.
  func strayFiles() -> [Diagnostic] {
    // Files among entries are rare, and what all entries name takes long to collect.
    let own = Set(outlines.map(\.directory)).subtracting(AcademyTypes.folders)
    let among = tree.media.keys.filter { liesAmongEntries($0, own: own) }.sorted()
    // A name that leads nowhere is reported itself, and may mean any of them.
    guard !among.isEmpty, outlines.allSatisfy({ $0.isSound && !$0.body.diagnostics.contains { $0.severity == .error } })
    else { return [] }
    let needed = paths { entry in
      entry.files.compactMap { resolvePath($0, from: entry.directory) }
        + entry.body.images.compactMap { fileNamed(by: $0.destination, from: entry.directory) }
    }
    guard needed.allSatisfy({ tree.media[$0] != nil }) else { return [] }
    let unneeded = among.filter { !needed.contains($0) }
    guard !unneeded.isEmpty else { return [] }
    let linked = paths { entry in entry.body.links.compactMap { fileNamed(by: $0.destination, from: entry.directory) } }
    return unneeded.filter { !linked.contains($0) }.map { path in
      Diagnostic(.strayFile, at: Location(file: tree.shown(path)))
    }
  }

  /// What is wrong with files themselves; what a field should not have named is said there.
  func mistakesOfFiles() -> [Diagnostic] {
    guard !tree.diagnostics.isEmpty else { return [] }
    let named = Set(outlines.flatMap(\.filesOfWrongKind).map(tree.shown))
    return tree.diagnostics.filter { $0.severity != .error || !named.contains($0.location.file) }
  }

  /// What entries name, as paths below the content folder.
  private func paths(_ named: (Outline) -> [String]) -> Set<String> { Set(outlines.flatMap(named)) }

  /// In a folder for entries, but not in one that is an entry's own.
  private func liesAmongEntries(_ path: String, own: Set<String>) -> Bool {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count > 1, AcademyTypes.all.contains(where: { $0.folder == parts[0] }) else { return false }
    return parts.count == 2 || !own.contains("\(parts[0])/\(parts[1])")
  }
}
