import Files
import POSIX

/// A part of a file of the content folder, read piece by piece while it is sent: films are larger than memory should be.
struct FileSlice: Sendable {
  let file: OpenFile
  let range: Range<Int>

  /// A file that is open as long as anything sends it.
  final class OpenFile: Sendable {
    let descriptor: Int32
    let size: Int

    /// Opens a plain file by its path below a folder, without following a link on the way or leaving the folder.
    init?(_ path: String, below root: String) {
      let folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { return nil }
      defer { close(folder) }
      guard let descriptor = try? Folder.openFile(path, below: folder) else { return nil }
      self.descriptor = descriptor
      size = FileStatus(descriptor: descriptor)?.size ?? 0
    }

    deinit { close(descriptor) }

    /// Bytes from a position on, fewer than asked for at the file's end.
    func read(_ count: Int, at position: Int) -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        repeat {
          filled = pread(descriptor, buffer.baseAddress, count, off_t(position))
        } while filled < 0 && errno == EINTR
        filled = max(0, filled)
      }
    }
  }
}
