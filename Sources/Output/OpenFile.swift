import Files
import POSIX

/// An open file, closed when the value ends.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String

  deinit { close(descriptor) }

  /// Opens a file to read: never through a link, never waiting for the other end of a pipe.
  /// `nil` if there is no regular file of that name.
  static func reading(_ name: String, in folder: Directory) -> OpenFile? {
    let descriptor = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let file = OpenFile(descriptor: descriptor, path: folder.absolute(name))
    guard FileStatus(descriptor: descriptor)?.kind == .file else { return nil }
    return file
  }

  /// Makes a new file; anything that already has its name is an error.
  static func creating(_ name: String, in folder: Directory) throws(OutputError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(folder.descriptor, name, flags, 0o666)
    guard descriptor >= 0 else {
      let code = errno
      throw code == EEXIST || code == ENOTDIR ? .writtenTwice(name) : .system(code, on: folder.absolute(name))
    }
    return OpenFile(descriptor: descriptor, path: folder.absolute(name))
  }

  func status() throws(OutputError) -> FileStatus {
    guard let status = FileStatus(descriptor: descriptor) else { throw .system(errno, on: path) }
    return status
  }

  /// Writes all bytes at the current position.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var offset = 0
    while offset < bytes.count {
      let count = POSIX.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(errno, on: path)
      }
      offset += count
    }
  }

  /// Reads from a position until the buffer is full or the file ends; how many bytes that were.
  func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) throws(OutputError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(position + filled))
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(errno, on: path)
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Whether the file holds exactly these bytes.
  func holds(_ bytes: UnsafeRawBufferPointer) throws(OutputError) -> Bool {
    guard try status().size == bytes.count else { return false }
    var position = 0
    var same = true
    try forEachPiece { piece in
      same =
        position + piece.count <= bytes.count
        && piece.elementsEqualInMemory(UnsafeRawBufferPointer(rebasing: bytes[position..<position + piece.count]))
      position += piece.count
      return same
    }
    return same && position == bytes.count
  }

  /// Calls `body` with the content, piece by piece, until it returns `false`.
  func forEachPiece(_ body: (UnsafeRawBufferPointer) throws(OutputError) -> Bool) throws(OutputError) {
    let size = 1 << 16
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    var position = 0
    while true {
      let count = try read(into: buffer, at: position)
      guard count > 0 else { return }
      guard try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
      position += count
      guard count == size else { return }
    }
  }

  /// The whole content, at most `limit` bytes of it.
  func content(limit: Int) throws(OutputError) -> [UInt8] {
    var out: [UInt8] = []
    try forEachPiece { piece in
      out += piece
      return out.count <= limit
    }
    return out
  }

  /// Gives the file the times of another one.
  func setTimes(of status: FileStatus) {
    _ = futimens(descriptor, [status.times.accessed, status.times.modified])
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func elementsEqualInMemory(_ other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count, let left = baseAddress, let right = other.baseAddress else {
      return count == other.count
    }
    return memcmp(left, right, count) == 0
  }
}
