#if os(Linux)
  import Files
  import POSIX

  /// Changes as the kernel tells them (inotify(7)).
  ///
  /// It watches single folders, so every folder below the roots gets a watch. After any change of folders, or when the
  /// kernel lost events, all are looked up again: one procedure for what is new, renamed, moved in, replaced or gone.
  struct Inotify: ~Copyable {
    private let descriptor: Int32
    private let roots: [String]
    private var watched: Set<Int32> = []
    /// Device and inode of each root as it is watched; a root that was exchanged has others.
    private var identities: [FileStatus.Identity?] = []

    /// What an event means for what to do next.
    private struct News {
      var isChange = false
      /// Folders came or went.
      var hasFolders = false
      /// Only a new, perhaps still empty file: its content follows.
      var isUnfinished = false
    }

    /// Milliseconds without another change after which a signal is given, so that a thousand changes give one.
    private static let pause: Int32 = 8
    /// The same after a file was only created: whoever creates a file is about to write it.
    private static let longPause: Int32 = 120
    /// After this time a signal is given although changes go on.
    private static let patience = Duration.milliseconds(200)
    /// Milliseconds after which the roots are looked at: what happens above them is not told.
    private static let lookAround: Int32 = 500

    /// Nil if the kernel cannot do it.
    init?(_ roots: [String]) {
      self.roots = roots
      descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      guard watchAll() else {
        close(descriptor)
        return nil
      }
    }

    deinit { close(descriptor) }

    /// Calls `signal` after changes until it says that nobody listens any more.
    ///
    /// - Returns: true if the kernel cannot watch more folders, so that somebody else must go on.
    mutating func run(_ signal: () -> Bool) -> Bool {
      while true {
        var news = wait(Self.lookAround) ? read() : News()
        if identities != roots.map(Self.identity) { news.hasFolders = true }
        guard news.isChange || news.hasFolders else { continue }
        let end = ContinuousClock.now + Self.patience
        while ContinuousClock.now < end, wait(news.isUnfinished ? Self.longPause : Self.pause) {
          let more = read()
          news.hasFolders = news.hasFolders || more.hasFolders
          news.isUnfinished = more.isUnfinished
        }
        // Watch first, then tell: what is written in between is told again.
        if news.hasFolders, !watchAll() { return true }
        if !signal() { return false }
      }
    }

    private func wait(_ milliseconds: Int32) -> Bool {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&request, 1, milliseconds) > 0
    }

    /// Takes all events that are there.
    private func read() -> News {
      var news = News()
      var hasContent = false
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
        while true {
          let count = POSIX.read(descriptor, buffer.baseAddress, buffer.count)
          guard count > 0 else { return }
          var offset = 0
          while offset + 16 <= count {
            let mask = buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
            let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
            let name = buffer[(offset + 16)..<(offset + 16 + length)].prefix { $0 != 0 }
            note(mask, String(decoding: name, as: UTF8.self), &news, &hasContent)
            offset += 16 + length
          }
        }
      }
      news.isUnfinished = news.isChange && !hasContent
      return news
    }

    private func note(_ mask: UInt32, _ name: String, _ news: inout News, _ hasContent: inout Bool) {
      func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
      if has(IN_Q_OVERFLOW) || has(IN_DELETE_SELF) || has(IN_MOVE_SELF) || has(IN_UNMOUNT) {
        news.hasFolders = true
      } else if has(IN_IGNORED) || isIgnored(name) {
        return
      } else if has(IN_ISDIR) {
        news.hasFolders = true
      }
      news.isChange = true
      if !has(IN_CREATE) || has(IN_ISDIR) { hasContent = true }
    }

    /// Watches every folder below the roots and forgets those that are gone; false if the kernel's limit is reached.
    private mutating func watchAll() -> Bool {
      var found: Set<Int32> = []
      identities = roots.map(Self.identity)
      for root in roots {
        guard watch(root, depth: 0, &found) else { return false }
      }
      for gone in watched.subtracting(found) { inotify_rm_watch(descriptor, gone) }
      watched = found
      return true
    }

    private func watch(_ folder: String, depth: Int, _ found: inout Set<Int32>) -> Bool {
      let events =
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB
      let flags = IN_ONLYDIR | IN_EXCL_UNLINK | (depth > 0 ? IN_DONT_FOLLOW : 0)
      let number = inotify_add_watch(descriptor, folder, UInt32(truncatingIfNeeded: Int(events) | Int(flags)))
      // ENOSPC is the limit of watches; anything else means that the folder is gone or may not be read.
      guard number >= 0 else { return errno != ENOSPC && errno != ENOMEM }
      found.insert(number)
      guard depth < folderDepth else { return true }
      // What cannot be read is told when the content is read.
      let entries = (try? Folder.entries(folder)) ?? []
      return entries.filter { $0.kind == .folder && !isIgnored($0.name) }.allSatisfy {
        watch("\(folder)/\($0.name)", depth: depth + 1, &found)
      }
    }

    private static func identity(_ folder: String) -> FileStatus.Identity? {
      FileStatus(path: folder, followsLinks: true)?.identity
    }
  }
#endif
