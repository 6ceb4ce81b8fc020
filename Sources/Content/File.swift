import Files
import POSIX

/// Why a file could not be read.
public enum FileMistake: Error, Sendable, Hashable {
  case missing
  /// A link, a pipe, a device: anything but a plain file.
  case notRegular
  case tooLarge(bytes: Int, limit: Int)
  /// The system's number of the reason (`errno`).
  case system(Int32)
}

/// The bytes of a plain file. Links are not followed and pipes not waited for; nothing over `limit` bytes is read.
public func readFile(_ path: String, limit: Int) throws(FileMistake) -> [UInt8] {
  try readFile(path) { (size) throws(FileMistake) in
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    return size
  }
}

/// The first bytes of a plain file, at most `count`.
///
/// - Throws: as ``readFile(_:limit:)``, whatever the size.
public func readHead(of path: String, _ count: Int) throws(FileMistake) -> [UInt8] {
  try readFile(path) { min($0, count) }
}

/// - Parameter wanted: how many bytes to read of a file of some size.
private func readFile(_ path: String, _ wanted: (Int) throws(FileMistake) -> Int) throws(FileMistake) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw mistake(errno) }
  defer { close(descriptor) }
  guard let status = FileStatus(descriptor: descriptor) else { throw mistake(errno) }
  guard status.kind == .file else { throw .notRegular }
  let size = try wanted(status.size)
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
      if got > 0 {
        count += got
      } else if got < 0 && errno == EINTR {
        continue
      } else {
        failure = got < 0 ? errno : 0
        break
      }
    }
  }
  guard failure == 0 else { throw mistake(failure) }
  return bytes
}

/// Whether there is a plain file; links are not followed.
public func isFile(_ path: String) -> Bool { FileStatus(path: path)?.kind == .file }

private func mistake(_ code: Int32) -> FileMistake {
  switch code {
  case ENOENT, ENOTDIR: .missing
  case ELOOP: .notRegular
  default: .system(code)
  }
}
