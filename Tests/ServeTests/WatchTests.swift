import Foundation
import TestSupport
import Testing

@testable import Serve

func symbolicLink(_ target: String, _ path: String) -> Bool { symlink(target, path) == 0 }
func renamed(_ from: String, _ to: String) -> Bool { rename(from, to) == 0 }

/// A folder, and the signals about it.
private struct Watched {
  let folder: TemporaryFolder
  private var signals: AsyncStream<Void>.Iterator

  init() async throws {
    folder = try TemporaryFolder()
    try folder.write("a", to: "inhalt/seiten/a.md")
    signals = await standingWatch(folder.absolute("inhalt")).makeAsyncIterator()
  }

  /// Waits for the next signal; a test that hangs here has found a change that is not told.
  mutating func wait() async { _ = await signals.next() }
}

/// A watch that stands: every change from now on is told.
private func standingWatch(_ folder: String) async -> AsyncStream<Void> {
  let (standing, stands) = AsyncStream<Void>.makeStream()
  let signals = changes(in: [folder]) { stands.yield() }
  for await _ in standing { break }
  return signals
}

@Suite(.timeLimit(.minutes(10))) struct WatchTests {
  @Test func tellsOfAWrittenFile() async throws {
    var watched = try await Watched()
    try watched.folder.write("b", to: "inhalt/seiten/a.md")
    await watched.wait()
  }

  @Test func tellsOfFilesInNewAndRenamedFolders() async throws {
    var watched = try await Watched()
    try watched.folder.write("b", to: "inhalt/orte/eilenburg/index.md")
    await watched.wait()
    try #require(renamed(watched.folder.absolute("inhalt/orte"), watched.folder.absolute("inhalt/themen")))
    await watched.wait()
    await pause()
    try watched.folder.write("c", to: "inhalt/themen/eilenburg/index.md")
    await watched.wait()
  }

  @Test func tellsOfAFolderThatVanishesComesBackAndIsExchanged() async throws {
    var watched = try await Watched()
    let (here, away) = (watched.folder.absolute("inhalt"), watched.folder.absolute("weg"))
    try #require(renamed(here, away))
    await watched.wait()
    try #require(renamed(away, here))
    await watched.wait()
    try watched.folder.write("c", to: "neu/seiten/a.md")
    try #require(renamed(here, away) && renamed(watched.folder.absolute("neu"), here))
    await watched.wait()
    await pause()
    try watched.folder.write("d", to: "inhalt/seiten/a.md")
    await watched.wait()
  }

  @Test func aThousandChangesAtOnceLeaveNoneUntold() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "seiten/a.md")
    let stream = await standingWatch(folder.path)
    for number in 0..<1_000 { try folder.write("\(number)", to: "seiten/\(number % 50)/\(number).md") }
    try folder.write("", to: "ende.md")
    // The last signal comes after the last change: by then its file is there.
    for await _ in stream where folder.text("ende.md") != nil { break }
    #expect(folder.listing().count == 1_002)
  }

  @Test func lookingAgainSeesTheSameChanges() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "seiten/a.md")
    let polling = Polling([folder.path])
    let first = polling.fingerprint()
    #expect(polling.fingerprint() == first)
    try folder.write("ab", to: "seiten/a.md")
    let second = polling.fingerprint()
    #expect(second != first)
    try #require(renamed(folder.absolute("seiten/a.md"), folder.absolute("seiten/b.md")))
    #expect(polling.fingerprint() != second)
  }

  /// Long enough for signals of what the test did before to be over, so that the next one is of what it does next.
  private func pause() async { try? await Task.sleep(for: .milliseconds(400)) }
}
