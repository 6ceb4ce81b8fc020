import Content
import Diagnostics

/// Everything that renaming an entry changes: nothing is done before all of it is known.
public struct RenamePlan: Sendable {
  /// The content folder.
  public var root: String
  /// Files and folders to move, below the content folder.
  public internal(set) var moves: [Move] = []
  /// New bytes of files at their old places, sorted by path.
  public internal(set) var files: [ChangedFile] = []

  /// A file or folder that gets another name.
  public struct Move: Sendable, Hashable {
    public var from: String
    public var to: String
  }

  /// A file that gets another text.
  public struct ChangedFile: Sendable, Hashable {
    public var path: String
    public var bytes: [UInt8]
    /// As it is now.
    var source: [UInt8]
    public var edits: [Edit]
  }

  /// One place that changes.
  public struct Edit: Sendable, Hashable {
    public var line: Int
    public var old: String
    public var new: String
    var range: Range<Int>
  }

  /// What will be done, for people.
  public func summary(_ language: Language) -> String {
    let moved = moves.map { "  \($0.from) → \($0.to)" }
    let changed = files.map { file in
      "  \(file.path)\n"
        + file.edits.map { edit in
          let line = language == .de ? "Zeile" : "line"
          let old = edit.old.isEmpty ? "" : "\(edit.old) → "
          return "    \(line) \(edit.line): \(old)\(edit.new.filter { !$0.isNewline })"
        }.joined(separator: "\n")
    }
    let head = language == .de ? ("Umbenennen:", "Ändern:") : ("Rename:", "Change:")
    return ([head.0] + moved + (changed.isEmpty ? [] : [head.1] + changed)).joined(separator: "\n")
  }
}

/// Why an entry is not renamed; nothing was changed.
public struct RenameRefusal: Error, Sendable, Hashable {
  public var summary: Wording

  init(de: String, en: String) { summary = Wording(de: de, en: en) }
}

extension RenamePlan.ChangedFile {
  /// A text with its edits applied, from the back so that earlier ranges stay right.
  init(path: String, source: [UInt8], edits: [RenamePlan.Edit]) {
    self.path = path
    self.source = source
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var bytes = source
    for edit in self.edits.reversed() { bytes.replaceSubrange(edit.range, with: Array(edit.new.utf8)) }
    self.bytes = bytes
  }
}
