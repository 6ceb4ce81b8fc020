import JSON

/// Server-sent events (HTML Standard § 9.2) for one open page: its state now and whenever that has changed.
///
/// A wake-up without news gives a comment, so that a connection whose page is gone is noticed and closed.
struct EventStream {
  private var wakeUps: AsyncStream<Void>.Iterator
  private let state: @Sendable () async -> PageState
  private var told: PageState?

  /// A stream that says `state` after each wake-up that changed it.
  init(wakeUps: AsyncStream<Void>, state: @escaping @Sendable () async -> PageState) {
    self.wakeUps = wakeUps.makeAsyncIterator()
    self.state = state
  }

  /// The next lines to send; nil when the preview ends.
  mutating func next() async -> [UInt8]? {
    guard await wakeUps.next() != nil else { return nil }
    let state = await state()
    guard state != told else { return Array(":\n\n".utf8) }
    defer { told = state }
    // The browser asks again after this many milliseconds when the preview was stopped and started.
    return Array((told == nil ? "retry: 500\n" : "").utf8) + Array("data: \(state.json.text())\n\n".utf8)
  }
}
