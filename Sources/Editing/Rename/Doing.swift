import Diagnostics

extension RenamePlan {
  /// Does all of it or nothing: new texts are written beside the old ones under hidden names, then everything is moved
  /// into place, and what was moved goes back if one step fails.
  ///
  /// - Throws: `FileFailure` when the disk refuses; the folder is then as it was.
  public func carryOut() throws(FileFailure) {
    let written = try writeBeside()
    let steps =
      files.flatMap { file in
        [(path(file.path), hidden(file.path, "alt")), (hidden(file.path, "neu"), path(file.path))]
      } + moves.map { (path($0.from), path($0.to)) }
    var done: [(String, String)] = []
    do throws(FileFailure) {
      for step in steps {
        try Disk.move(step.0, to: step.1)
        done.append(step)
      }
    } catch {
      for step in done.reversed() { try? Disk.move(step.1, to: step.0) }
      written.forEach(Disk.delete)
      throw error
    }
    for file in files { Disk.delete(afterwards(hidden(file.path, "alt"))) }
  }

  private func writeBeside() throws(FileFailure) -> [String] {
    var written: [String] = []
    do throws(FileFailure) {
      for file in files {
        // What a killed run left behind is no reason to refuse.
        Disk.delete(hidden(file.path, "neu"))
        try Disk.create(file.bytes, at: hidden(file.path, "neu"), mode: Disk.mode(of: path(file.path)))
        written.append(hidden(file.path, "neu"))
      }
    } catch {
      written.forEach(Disk.delete)
      throw error
    }
    return written
  }

  private func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// Hidden files are no content, so not even an interruption publishes them.
  private func hidden(_ relative: String, _ ending: String) -> String {
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
