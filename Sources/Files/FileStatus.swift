public import POSIX

/// What `stat` says of an entry, as far as we need it.
public struct FileStatus: Sendable {
  /// What an entry is; links, pipes and devices are `other`.
  public enum Kind: Sendable { case file, folder, other }

  public let kind: Kind
  public let isLink: Bool
  /// In bytes.
  public let size: Int
  /// Who may do what, without the kind.
  public let mode: mode_t
  public let owner: uid_t
  public let identity: Identity
  public let times: (accessed: timespec, modified: timespec)

  /// Device and inode: the same for two names of one file.
  public struct Identity: Hashable, Sendable {
    public let device: UInt64
    public let inode: UInt64
  }

  /// What the system tells.
  public init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    isLink = status.st_mode & S_IFMT == S_IFLNK
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
    times = (status.accessed, status.modified)
  }

  /// What an open file is; nil if the system does not tell.
  public init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// What has a path; nil if nothing has it, or the system does not tell.
  public init?(path: String, followsLinks: Bool = false) {
    var status = stat()
    guard fstatat(AT_FDCWD, path, &status, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  /// Numbers that change with the content: size in bytes, and the second and nanosecond of the last change.
  public var version: (size: Int64, second: Int64, nanosecond: Int64) {
    (Int64(size), Int64(times.modified.tv_sec), Int64(times.modified.tv_nsec))
  }
}
