import Collections
import Content
import Diagnostics
import FrontMatter

/// Works out what renaming an entry changes: its file, its folder, `frueher`, and every reference and link to it.
///
/// - Parameters:
///   - old: `beispiele/alter-bahnhof`, `beispiel/alter-bahnhof`, also as a path with `content/` and `.md`.
///   - new: the same, or the new name alone.
/// - Throws: `RenameRefusal` if a name is wrong or taken, or a place that must change cannot be found.
public func planRename(_ old: String, to new: String, in tree: SourceTree) async throws(RenameRefusal) -> RenamePlan {
  let entries = await EntryText.all(in: tree)
  let names = try RenameNames(old, new, entries)
  try names.check(against: entries, tree)
  if let unread = entries.first(where: { $0.mayName(names.old) }) {
    throw RenameRefusal(
      de:
        "\(unread.source.file) lässt sich nicht lesen und nennt vielleicht »\(names.old)«. »akademie check« sagt, was dort falsch ist; beheben Sie es zuerst.",
      en:
        "\(unread.source.file) cannot be read and perhaps names `\(names.old)`. `akademie check` says what is wrong there; mend it first."
    )
  }
  let renaming = Renaming(names: names, entries: entries, tree: tree)
  var plan = RenamePlan(root: tree.root)
  plan.moves = renaming.moves
  for entry in entries {
    let edits = try renaming.edits(of: entry)
    guard !edits.isEmpty else { continue }
    plan.files.append(RenamePlan.ChangedFile(path: entry.file.path, source: entry.source.bytes, edits: edits))
  }
  if let site = renaming.siteFile() { plan.files.append(site) }
  plan.files.sort { $0.path < $1.path }
  return plan
}

/// The two names, understood.
struct RenameNames {
  var entry: EntryText
  var new: String
  var old: String { entry.id.name }

  init(_ old: String, _ new: String, _ entries: [EntryText]) throws(RenameRefusal) {
    let (oldType, oldName) = Self.parts(of: old)
    let (newType, newName) = Self.parts(of: new)
    let found = entries.filter { $0.id.name == oldName && (oldType == nil || $0.id.type == oldType) }
    guard let first = found.first, oldType != nil || found.count == 1 else {
      throw Self.unknown(old, oldName, oldType, entries, found)
    }
    guard newType == nil || newType == first.id.type else {
      throw RenameRefusal(
        de: "»\(new)« ist eine andere Art. Ein Eintrag behält seine Art, sonst änderte sich, was er bedeutet.",
        en: "`\(new)` is another type. An entry keeps its type, or else its meaning would change.")
    }
    entry = first
    self.new = newName
  }

  private static func unknown(
    _ old: String, _ name: String, _ type: String?, _ entries: [EntryText], _ found: [EntryText]
  ) -> RenameRefusal {
    if found.count > 1 {
      let list = found.map { "\($0.file.folder)/\(name)" }.joined(separator: ", ")
      return RenameRefusal(
        de: "»\(old)« gibt es mehrfach. Nennen Sie den Ordner: \(list).",
        en: "There are several `\(old)`. Name the folder: \(list).")
    }
    let names = entries.filter { type == nil || $0.id.type == type }
    let near = nearest(to: name, among: names.map(\.id.name)).flatMap { near in names.first { $0.id.name == near } }
    let (de, en) =
      near.map {
        (" Meinten Sie »\($0.file.folder)/\($0.id.name)«?", " Did you mean `\($0.file.folder)/\($0.id.name)`?")
      } ?? ("", "")
    return RenameRefusal(de: "Einen Eintrag »\(old)« gibt es nicht.\(de)", en: "There is no entry `\(old)`.\(en)")
  }

  /// `content/beispiele/name.md`, `beispiel/name`, `name`: type and name.
  private static func parts(of text: String) -> (type: String?, name: String) {
    var parts = text.split(separator: "/").map(String.init)
    if parts.last == "index.md" { parts.removeLast() }
    if parts.last?.hasSuffix(".md") == true { parts[parts.count - 1].removeLast(3) }
    guard let name = parts.popLast() else { return (nil, text) }
    let type = parts.last.map { folder in AcademyTypes.all.first { $0.folder == folder }?.name ?? folder }
    return (type, name)
  }

  /// The new name must be one, and free.
  func check(against entries: [EntryText], _ tree: SourceTree) throws(RenameRefusal) {
    guard isEntryName(new) else {
      let better = entryName(from: new)
      throw RenameRefusal(
        de: "»\(new)« taugt nicht als Dateiname: nur a–z, Ziffern und Bindestriche."
          + (better.isEmpty ? "" : " Möglich wäre »\(better)«."),
        en: "`\(new)` is no file name: letters a–z, digits and hyphens only."
          + (better.isEmpty ? "" : " `\(better)` would do."))
    }
    guard !isReservedName(new, of: entry.id.type) else {
      throw RenameRefusal(
        de: "Den Namen »\(new)« braucht die Website selbst. Wählen Sie einen anderen.",
        en: "The site itself needs the name `\(new)`. Choose another one.")
    }
    guard new != old else {
      throw RenameRefusal(de: "So heißt der Eintrag schon.", en: "The entry has that name already.")
    }
    guard entry.isSound else {
      throw RenameRefusal(
        de: "Der Eintrag hat noch Fehler. »akademie check« nennt sie; beheben Sie sie zuerst.",
        en: "The entry still has errors. `akademie check` names them; mend them first.")
    }
    let folder = entry.file.folder
    let taken = ["\(folder)/\(new).md", "\(folder)/\(new)"].first { Disk.exists("\(tree.root)/\($0)") }
    if let taken { throw RenameRefusal(de: "\(taken) gibt es schon.", en: "\(taken) exists already.") }
    let owner = entries.first { $0.id.type == entry.id.type && $0.id != entry.id && $0.formerNames.contains(new) }
    if let owner {
      throw RenameRefusal(
        de: "»\(new)« war der Name von \(owner.file.path); die alte Adresse leitet dorthin weiter.",
        en: "`\(new)` was the name of \(owner.file.path); the old address leads there.")
    }
  }
}
