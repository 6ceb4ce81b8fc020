import Files
import Diagnostics
import POSIX

/// Why the disk did not do what was asked.
public struct FileFailure: Error, Sendable, Hashable {
  public var path: String
  /// The system's number of the reason (`errno`).
  public var code: Int32

  init(_ path: String) {
    self.path = path
    code = errno
  }

  public var summary: Wording {
    let reason = Wording(errno: code)
    return Wording(
      de: "\(path) lässt sich nicht schreiben (\(reason.de)).", en: "\(path) cannot be written (\(reason.en)).")
  }
}

/// Writing whole files and moving them. Links are not followed.
public enum Disk {
  /// Writes a file whole: beside its place, then moved there, so that nobody ever reads half of it. Makes its folders.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    try makeFolders(above: path)
    // Hidden, and of this process alone: what a killed one leaves behind is in nobody's way.
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let beside = "\(path[..<slash]).\(path[slash...]).\(getpid()).neu"
    delete(beside)
    try create(bytes, at: beside, mode: mode(of: path))
    guard rename(beside, path) == 0 else {
      let failure = FileFailure(path)
      unlink(beside)
      throw failure
    }
  }

  /// Writes a file that must not exist yet.
  public static func create(_ bytes: [UInt8], at path: String, mode: mode_t = 0o644) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileFailure(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = FileFailure(path)
        close(descriptor)
        unlink(path)
        throw failure
      }
      rest = rest.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw FileFailure(path) }
  }

  /// Makes the folders in which a file lies.
  public static func makeFolders(above path: String) throws(FileFailure) {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      let folder = String(path[..<slash])
      end = path.index(after: slash)
      guard !folder.isEmpty, mkdir(folder, 0o755) != 0, errno != EEXIST else { continue }
      throw FileFailure(folder)
    }
  }

  /// Moves a file or folder; what stands at the new path is never replaced.
  public static func move(_ old: String, to new: String) throws(FileFailure) {
    if exists(new) {
      errno = EEXIST
      throw FileFailure(new)
    }
    guard rename(old, new) == 0 else { throw FileFailure(old) }
  }

  /// Puts a file in the place of another in one step, as a rename does: at no moment there is none.
  static func replace(_ old: String, with new: String) throws(FileFailure) {
    guard rename(new, old) == 0 else { throw FileFailure(old) }
  }

  /// Deletes a file, if it is there.
  public static func delete(_ path: String) { unlink(path) }

  /// Deletes a folder of our own with everything in it, as far as it can be read; links are deleted, not followed.
  public static func deleteFolder(_ path: String) {
    for entry in (try? Folder.entries(path)) ?? [] {
      if entry.kind == .folder { deleteFolder("\(path)/\(entry.name)") } else { unlink("\(path)/\(entry.name)") }
    }
    rmdir(path)
  }

  /// A new folder of this process alone, for what is thrown away afterwards.
  public static func temporaryFolder() throws(FileFailure) -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/akademie-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure(base) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a folder on the way to a path, or the path itself, is a link.
  static func leadsThroughLink(_ path: String, below root: String) -> Bool {
    var whole = root
    return path.split(separator: "/").contains { part in
      whole += "/\(part)"
      return FileStatus(path: whole)?.isLink == true
    }
  }

  /// Whether something has that path.
  public static func exists(_ path: String) -> Bool { FileStatus(path: path) != nil }

  /// Who may do what with a file; what is usual where there is none yet.
  static func mode(of path: String) -> mode_t { (FileStatus(path: path)?.mode ?? 0o644) & 0o777 }
}

/// A file that one program alone works with; released with the value, and by the system when the program ends (flock(2)).
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Nil if the file cannot be opened, or another one has it.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if descriptor >= 0 { close(descriptor) }
      return nil
    }
  }

  deinit { close(descriptor) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
