import Diagnostics
import Foundation

/// Paths as forges know them: below the root of the repository in which the program runs, however the content was named.
struct RepositoryPaths {
  /// Absolute, without a slash at the end.
  private let workingFolder: String
  private let root: String

  /// The repository around the working directory; without one that directory itself.
  init() { self.init(workingFolder: FileManager.default.currentDirectoryPath) }

  init(workingFolder: String) {
    self.workingFolder = workingFolder
    var folder = workingFolder
    // A worktree has a file of that name.
    while !FileManager.default.fileExists(atPath: folder + "/.git"), let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
    }
    root = folder.isEmpty ? workingFolder : folder
  }

  /// A diagnostic whose places are named from the root of the repository.
  func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    var placed = diagnostic
    placed.location.file = path(diagnostic.location.file)
    placed.notes = diagnostic.notes.map { note in
      var note = note
      note.location.file = path(note.location.file)
      return note
    }
    return placed
  }

  /// `content/orte/eilenburg.md` for `./content/orte/eilenburg.md` or an absolute path; what lies elsewhere stays absolute.
  func path(_ file: String) -> String {
    guard !file.isEmpty else { return file }
    var parts: [Substring] = file.hasPrefix("/") ? [] : workingFolder.split(separator: "/")
    for part in file.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let absolute = "/" + parts.joined(separator: "/")
    return absolute.hasPrefix(root + "/") ? String(absolute.dropFirst(root.count + 1)) : absolute
  }
}
