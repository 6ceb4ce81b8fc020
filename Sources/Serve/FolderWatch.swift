import Foundation

/// A signal after each change below the folders, at once or a moment after the last of many, as long as anyone
/// listens. Folders may vanish, come back and be replaced. `standing` is called when no later change can be missed.
func changes(in folders: [String], standing: @escaping @Sendable () -> Void = {}) -> AsyncStream<Void> {
  let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
  // Waiting blocks, so it gets a thread of its own: the pool of tasks has one for each core only.
  Thread.detachNewThread {
    let signal = { if case .terminated = continuation.yield() { false } else { true } }
    #if os(Linux)
      if var watch = Inotify(folders) {
        standing()
        if !watch.run(signal) { return }
      }
    #endif
    Polling(folders).run(standing: standing, signal)
  }
  return stream
}
