import PercentCoding
import Collections
import Content
import Diagnostics
import FrontMatter

/// The changes of one renaming.
struct Renaming {
  let names: RenameNames
  let entries: [EntryText]
  let tree: SourceTree
  /// The site's own address, with which links to its pages may begin.
  private let address: SiteAddress?

  init(names: RenameNames, entries: [EntryText], tree: SourceTree) {
    (self.names, self.entries, self.tree) = (names, entries, tree)
    address = SiteAddress(Settings.read(tree).0.adresse)
  }

  private var folder: String { names.entry.file.folder }
  private var id: EntryID { names.entry.id }

  /// The file, and the folder of its pictures if it has one.
  var moves: [RenamePlan.Move] {
    var moves: [RenamePlan.Move] = []
    if names.entry.file.path.hasSuffix("/index.md") || Disk.exists("\(tree.root)/\(folder)/\(names.old)") {
      moves.append(RenamePlan.Move(from: "\(folder)/\(names.old)", to: "\(folder)/\(names.new)"))
    }
    if !names.entry.file.path.hasSuffix("/index.md") {
      moves.append(RenamePlan.Move(from: "\(folder)/\(names.old).md", to: "\(folder)/\(names.new).md"))
    }
    return moves
  }

  /// What changes in one entry.
  func edits(of entry: EntryText) throws(RenameRefusal) -> [RenamePlan.Edit] {
    var edits: [RenamePlan.Edit] = []
    for reference in entry.references {
      guard let better = name(for: reference) else { continue }
      edits.append(try edit(reference.name, better, at: reference.place, in: entry))
    }
    for file in entry.files {
      guard let better = moved(file.path, from: entry.file.directory) else { continue }
      edits.append(try edit(file.path, better, at: file.place, in: entry))
    }
    for destination in entry.destinations {
      guard let better = moved(destination.written, from: entry.file.directory) else { continue }
      guard let range = destination.range, let edit = linkEdit(destination.written, better, range, in: entry) else {
        throw notFound(destination.written, destination.line, entry)
      }
      edits.append(edit)
    }
    if entry.id == id, entry.path(names.old) != entry.path(names.new) {
      edits += FormerNames(entry.source, entry.formerNames).adding(names.old, removing: names.new)
    }
    // Links by reference share the place of their definition.
    var seen: Set<Range<Int>> = []
    return edits.filter { seen.insert($0.range).inserted }
  }

  /// How a reference reads afterwards; nil if it stays. One that would name two entries gets its type in front.
  private func name(for reference: Reference) -> String? {
    let types = reference.typeInFront.map { [$0] } ?? reference.types
    let isOurs =
      reference.entryName == names.old
      && (types.isEmpty ? owners(of: names.old) == [id] : types.contains(where: isOurType))
    if isOurs {
      if let type = reference.typeInFront { return "\(type)/\(names.new)" }
      return types.isEmpty && !owners(of: names.new).isEmpty ? "\(id.type)/\(names.new)" : names.new
    }
    guard types.isEmpty, reference.entryName == names.new, let owner = owners(of: names.new).first else { return nil }
    return "\(owner.type)/\(names.new)"
  }

  private func isOurType(_ type: String) -> Bool { type == id.type || type == folder }

  private func owners(of name: String) -> [EntryID] { entries.map(\.id).filter { $0.name == name } }

  /// How a path or address reads afterwards; nil if it does not lead to what is moved. Only the one part changes.
  func moved(_ written: String, from directory: String) -> String? {
    if let address, let path = address.path(ofAbsolute: written) { return moved(path, from: "").map(address.absolute) }
    guard !written.contains("://"), !written.hasPrefix("#"), !written.hasPrefix("//") else { return nil }
    let end = written.firstIndex { $0 == "#" || $0 == "?" } ?? written.endIndex
    let path = String(written[..<end])
    guard !path.contains(":") else { return nil }
    if path.hasPrefix("/") { return movedAddress(path).map { $0 + written[end...] } }
    guard let target = resolvePath(percentDecoded(path), from: directory), isMoved(target) else { return nil }
    var depth = directory.split(separator: "/").count
    var stack = directory.split(separator: "/").map(String.init)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map { part -> String in
      switch part {
      case "", ".": return String(part)
      case "..":
        if !stack.isEmpty { stack.removeLast() }
      default: stack.append(percentDecoded(String(part)))
      }
      defer { depth = stack.count }
      guard stack.count == 2, depth == 1, stack[0] == folder else { return String(part) }
      if stack[1] == names.old { return names.new }
      return stack[1] == names.old + ".md" ? names.new + ".md" : String(part)
    }
    let result = parts.joined(separator: "/")
    return result == path ? nil : result + written[end...]
  }

  /// An entry may be linked as `name.md` and as `name/index.md`, whichever of the two it is.
  private func isMoved(_ path: String) -> Bool {
    ["\(folder)/\(names.old).md", "\(folder)/\(names.old)/index.md"].contains(path)
      || moves.contains { path == $0.from || path.hasPrefix($0.from + "/") }
  }

  /// `/beispiele/alt/` and what lies below it.
  private func movedAddress(_ path: String) -> String? {
    let (old, new) = (names.entry.path(names.old), names.entry.path(names.new))
    guard old != new, path.hasPrefix(old) || path + "/" == old else { return nil }
    return path.hasPrefix(old) ? new + path.dropFirst(old.count) : String(new.dropLast())
  }

  /// The navigation may name the entry's address.
  func siteFile() -> RenamePlan.ChangedFile? {
    let (old, new) = (names.entry.path(names.old), names.entry.path(names.new))
    guard old != new, old != "/", let bytes = try? readFile("\(tree.root)/site.yaml", limit: 256 * 1024) else {
      return nil
    }
    let source = SourceText(file: "site.yaml", bytes: bytes)
    var edits: [RenamePlan.Edit] = []
    var start = 0
    while let found = bytes.place(of: Array(old.utf8), from: start) {
      start = found.upperBound
      let before = found.lowerBound > 0 ? bytes[found.lowerBound - 1] : 0x20
      guard [0x20, 0x22, 0x27].contains(before) else { continue }
      edits.append(
        RenamePlan.Edit(line: source.location(offset: found.lowerBound).line, old: old, new: new, range: found))
    }
    return edits.isEmpty ? nil : RenamePlan.ChangedFile(path: "site.yaml", source: bytes, edits: edits)
  }
}

extension Renaming {
  /// The edit of a value in the front matter: quotes around it stay.
  private func edit(_ old: String, _ new: String, at place: Place, in entry: EntryText) throws(RenameRefusal)
    -> RenamePlan.Edit
  {
    let text = entry.source
    guard let range = text.range(line: place.line, column: place.column, length: place.length),
      let found = text.bytes.place(of: Array(old.utf8), from: range.lowerBound), found.upperBound <= range.upperBound
    else { throw notFound(old, place.line, entry) }
    return RenamePlan.Edit(line: place.line, old: old, new: new, range: found)
  }

  /// The edit of a link's destination. Where it is written with escapes, its unescaped part before `#` is not there to be
  /// found, and the link is better changed by hand than guessed at.
  private func linkEdit(_ old: String, _ new: String, _ range: Range<Int>, in entry: EntryText) -> RenamePlan.Edit? {
    guard let found = entry.source.bytes.place(of: Array(old.utf8), from: range.lowerBound),
      found.lowerBound == range.lowerBound
    else { return nil }
    let line = entry.source.location(offset: found.lowerBound).line
    return RenamePlan.Edit(line: line, old: old, new: new, range: found)
  }

  private func notFound(_ text: String, _ line: Int, _ entry: EntryText) -> RenameRefusal {
    RenameRefusal(
      de:
        "In \(entry.source.file), Zeile \(line), lässt sich »\(text)« nicht sicher ändern. Schreiben Sie es dort ohne Sonderzeichen und in eine Zeile.",
      en:
        "In \(entry.source.file), line \(line), `\(text)` cannot be changed safely. Write it there without escapes and on one line."
    )
  }
}

extension [UInt8] {
  /// The first place of some bytes at or behind an index.
  func place(of needle: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var index = start
    while index + needle.count <= count {
      if self[index] == first, self[index..<index + needle.count].elementsEqual(needle) {
        return index..<index + needle.count
      }
      index += 1
    }
    return nil
  }
}
