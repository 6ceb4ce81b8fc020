import FlyingSocks
import JSON

/// Server-sent events (HTML Standard § 9.2) for one open page: its state now and whenever that has changed.
///
/// A wake-up without news sends a comment, so that a connection whose page is gone is noticed and closed.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let wakeUps: AsyncStream<Void>
  let state: @Sendable () async -> PageState

  func makeAsyncIterator() -> Iterator { Iterator(wakeUps: wakeUps.makeAsyncIterator(), state: state) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var wakeUps: AsyncStream<Void>.Iterator
    let state: @Sendable () async -> PageState
    private var told: PageState?
    private var rest: ArraySlice<UInt8> = []

    init(wakeUps: AsyncStream<Void>.Iterator, state: @escaping @Sendable () async -> PageState) {
      self.wakeUps = wakeUps
      self.state = state
    }

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        guard await wakeUps.next() != nil else { return nil }
        rest = await news()[...]
      }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }

    private mutating func news() async -> [UInt8] {
      let state = await state()
      guard state != told else { return Array(":\n\n".utf8) }
      defer { told = state }
      // The browser asks again after this many milliseconds when the preview was stopped and started.
      return Array((told == nil ? "retry: 500\n" : "").utf8) + Array("data: \(state.json.text())\n\n".utf8)
    }
  }
}
