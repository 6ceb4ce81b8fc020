import Content

/// What a renaming has still to do, in a hidden file of the content folder, so that nobody has to know how far a killed one came.
///
/// As a file: parts that each end with a zero byte: the version and direction (`1 vor`, `1 zurück`), the number of files, their
/// paths, then the old and the new path of everything that is moved.
public struct RenameJournal: Sendable, Hashable {
  /// The content folder.
  var root: String
  /// Files that get another text: the new one waits beside them, under a hidden name.
  var files: [String]
  /// What is moved afterwards.
  public internal(set) var moves: [RenamePlan.Move]
  /// Whether everything goes back, since a step failed.
  public internal(set) var isTakenBack = false

  init(root: String, files: [String], moves: [RenamePlan.Move]) {
    (self.root, self.files, self.moves) = (root, files, moves)
  }

  /// One step, which may be taken again where it has been taken.
  enum Step: Sendable, Hashable {
    case text(String)
    case move(RenamePlan.Move)
  }

  var steps: [Step] { files.map { .text($0) } + moves.map { .move($0) } }

  /// Takes a step: a text is replaced by the move itself, so that there is always one.
  func take(_ step: Step) throws(FileFailure) {
    switch step {
    case .text(let file): try Disk.replace(path(file), with: hidden(file, "neu"))
    case .move(let move): try Disk.move(path(move.from), to: path(move.to))
    }
  }

  /// Brings everything back to where it was, as far as the disk allows.
  func takeBack() {
    var back = self
    back.isTakenBack = true
    try? back.write()
    for move in moves.reversed() where !Disk.exists(path(move.from)) {
      try? Disk.move(path(move.to), to: path(move.from))
    }
    // A new text that still waits has not taken the old one's place.
    for file in files where Disk.exists(hidden(file, "alt")) && !Disk.exists(hidden(file, "neu")) {
      try? Disk.replace(path(file), with: hidden(file, "alt"))
    }
    tidy()
  }

  /// Whether somebody has written to a file whose new text still waits: that would be lost.
  private var isOvertaken: Bool {
    files.contains { file in
      guard Disk.exists(hidden(file, "neu")), let old = try? readFile(hidden(file, "alt"), limit: Self.limit) else {
        return false
      }
      return (try? readFile(path(file), limit: Self.limit)) != old
    }
  }

  /// Does what is left of it.
  private func goOn() throws(FileFailure) {
    for step in steps {
      switch step {
      case .text(let file): if Disk.exists(hidden(file, "neu")) { try take(step) }
      case .move(let move): if Disk.exists(path(move.from)) { try take(step) }
      }
    }
    tidy()
  }

  /// Deletes the hidden files, the journal last.
  func tidy() {
    for file in files {
      for name in ["neu", "alt"] {
        Disk.delete(hidden(file, name))
        Disk.delete(afterwards(hidden(file, name)))
      }
    }
    Disk.delete(path(Self.name))
  }

  func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// Hidden files are no content, so not even an interruption publishes them.
  func hidden(_ relative: String, _ ending: String) -> String {
    let parts = relative.split(separator: "/")
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return path("\(folder).\(parts.last ?? "").\(ending)")
  }

  /// Where a path is once the folders are moved.
  private func afterwards(_ absolute: String) -> String {
    for move in moves where absolute.hasPrefix(path(move.from) + "/") {
      return path(move.to) + absolute.dropFirst(path(move.from).count)
    }
    return absolute
  }
}

extension RenameJournal {
  private static let name = ".umbenennen"
  private static let limit = 16 << 20

  /// Whether a renaming was killed in a content folder, and waits to be finished.
  public static func isWaiting(in root: String) -> Bool {
    FileLock(root) != nil
      && (try? readFile("\(root)/\(name)", limit: limit)).flatMap { RenameJournal($0, root: root) } != nil
  }

  /// Finishes a renaming that was killed in a content folder: from the journal on it is completed, or taken back if that had begun
  /// or if somebody has written to one of its files since.
  ///
  /// - Returns: what was finished or taken back; nil if there is nothing to do.
  /// - Throws: `FileFailure` when the disk refuses; the journal then stays for the next time.
  public static func finish(in root: String) throws(FileFailure) -> RenameJournal? {
    // A renaming that is under way finishes itself.
    guard let lock = FileLock(root) else { return nil }
    defer { withExtendedLifetime(lock) {} }
    guard let bytes = try? readFile("\(root)/\(name)", limit: limit) else { return nil }
    guard var journal = RenameJournal(bytes, root: root) else { return nil }
    if journal.isOvertaken { journal.isTakenBack = true }
    if journal.isTakenBack { journal.takeBack() } else { try journal.goOn() }
    return journal
  }

  /// Writes it in one step.
  func write() throws(FileFailure) {
    let parts =
      [isTakenBack ? "1 zurück" : "1 vor", String(files.count)] + files + moves.flatMap { [$0.from, $0.to] }
    let beside = path(Self.name) + ".neu"
    Disk.delete(beside)
    try Disk.create(parts.flatMap { Array($0.utf8) + [0] }, at: beside)
    try Disk.replace(path(Self.name), with: beside)
  }

  /// Reads a journal; nil for anything else, or if a path leads out of the content folder.
  private init?(_ bytes: [UInt8], root: String) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\0") else { return nil }
    var parts = text.split(separator: "\0", omittingEmptySubsequences: false).dropLast().map(String.init)[...]
    guard let head = parts.popFirst(), ["1 vor", "1 zurück"].contains(head),
      let count = parts.popFirst().flatMap({ Int($0) }),
      count >= 0, count <= parts.count, (parts.count - count) % 2 == 0,
      parts.allSatisfy({ Self.isInside($0) && !Disk.leadsThroughLink($0, below: root) })
    else { return nil }
    let files = Array(parts.prefix(count))
    let rest = Array(parts.dropFirst(count))
    let moves = stride(from: 0, to: rest.count, by: 2).map { RenamePlan.Move(from: rest[$0], to: rest[$0 + 1]) }
    self.init(root: root, files: files, moves: moves)
    isTakenBack = head != "1 vor"
  }

  private static func isInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }
}
