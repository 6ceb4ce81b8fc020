import JSON

/// Server-sent events (HTML Standard § 9.2) for one open page: its state now and whenever that has changed.
///
/// A wake-up without news gives a comment, so that a connection whose page is gone is noticed and closed; as long as its number
/// stays, no build has been since, and the page is not even rendered.
struct EventStream {
  private var wakeUps: AsyncStream<Int>.Iterator
  private let state: @Sendable () async -> PageState
  private var told: PageState?
  private var build: Int?

  /// A stream that says `state` after each wake-up that changed it; a wake-up is the number of the last build.
  init(wakeUps: AsyncStream<Int>, state: @escaping @Sendable () async -> PageState) {
    self.wakeUps = wakeUps.makeAsyncIterator()
    self.state = state
  }

  /// The next lines to send; nil when the preview ends.
  mutating func next() async -> [UInt8]? {
    guard let next = await wakeUps.next() else { return nil }
    let silence = Array(":\n\n".utf8)
    guard next != build else { return silence }
    build = next
    let state = await state()
    guard state != told else { return silence }
    defer { told = state }
    // The browser asks again after this many milliseconds when the preview was stopped and started.
    return Array((told == nil ? "retry: 500\n" : "").utf8) + Array("data: \(state.json.text())\n\n".utf8)
  }
}
