// The module Serve: rebuild on change, show the page or the mistakes.
//
// 1. `Port` finds a port, since pages are planned for the address at which they will be seen.
// 2. `changes` tells when something in the watched folders changed (`Inotify`, or else `Polling`); what depends on the clock is
//    looked at again every ten seconds.
// 3. `Preview`, an actor, plans the site after each change and keeps the last one without errors.
// 4. `Responder` answers requests from memory, rendering each page when it is asked for; `Server` puts it on the network
//    (FlyingSocks waits for sockets, `Connection` speaks HTTP/1.1).
// 5. `EventStream` tells each open page its new `PageState`; the script in `ClientFiles` acts on it.

import Content
import Diagnostics
import FlyingSocks
import POSIX

/// How a preview is shown.
public struct PreviewOptions: Sendable {
  /// The port, or the first of those to try; 0 lets the system choose.
  public var port: UInt16
  public var editor: EditorURL
  /// The content security policy of the site's pages.
  public var policy: String
  /// Called when the preview can be opened, with its address.
  public var opened: @Sendable (_ address: String) -> Void
  /// Called after each build with what is wrong.
  public var built: @Sendable (_ diagnostics: [Diagnostic]) -> Void

  /// Options with what has no sensible default.
  public init(
    port: UInt16, editor: EditorURL = .visualStudioCode, policy: String = "default-src 'self'",
    opened: @escaping @Sendable (_ address: String) -> Void,
    built: @escaping @Sendable (_ diagnostics: [Diagnostic]) -> Void
  ) {
    self.port = port
    self.editor = editor
    self.policy = policy
    self.opened = opened
    self.built = built
  }
}

/// Why there can be no preview.
public enum ServeError: Error, Sendable, Hashable {
  /// None of the ports from this one on can be listened on.
  case noPort(UInt16)
  /// The port was free a moment ago; the system's words.
  case notListening(UInt16, Wording)
  /// The system took the sockets away; its words.
  case stopped(UInt16, Wording)
}

/// What the system says about a socket that failed.
func words(of error: any Error) -> Wording {
  if case .failed(_, let code, _) = error as? SocketError { return Wording(errno: code) }
  return Wording(de: "\(error)", en: "\(error)")
}

/// Shows a site on this machine alone and follows the changes of its files, until the task is cancelled.
///
/// - Throws: `ServeError` if no port can be had or the sockets are lost. Nothing that stands in a file ends it.
public func serve<Library: Sendable>(
  _ source: PreviewSource<Library>, _ options: PreviewOptions
) async throws(ServeError) {
  guard let port = Port.free(from: options.port), let address = SiteAddress("http://localhost:\(port.number)/") else {
    throw .noPort(options.port)
  }
  signal(SIGPIPE, SIG_IGN)  // a browser that closes a connection must not end the preview
  let preview = Preview(source, address: address)
  let changes = changes(in: [source.content] + source.alsoWatched)
  options.built(await preview.rebuild())
  let responder = Responder(preview: preview, port: port.number, editor: options.editor, policy: options.policy)
  let server: Server<Library>
  do {
    server = try Server(responder, hasIPv6: port.hasIPv6)
  } catch {
    throw .notListening(port.number, words(of: error))
  }
  options.opened(address.absolute("/"))
  if let failure = await run(server, preview, changes, options) { throw .stopped(port.number, failure) }
}

/// Answers, and follows the files and the clock, until the task is cancelled.
///
/// - Returns: the system's words if the sockets are lost.
private func run<Library: Sendable>(
  _ server: Server<Library>, _ preview: Preview<Library>, _ changes: AsyncStream<Void>, _ options: PreviewOptions
) async -> Wording? {
  let (news, signal) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
  return await withTaskGroup(of: Wording?.self) { group in
    group.addTask {
      for await _ in changes { signal.yield() }
      return nil
    }
    group.addTask {
      while (try? await Task.sleep(for: .seconds(10))) != nil {
        await preview.tellListeners()
        if await preview.isOutdated { signal.yield() }
      }
      return nil
    }
    group.addTask {
      await follow(news, preview, options)
      return nil
    }
    group.addTask {
      do { try await server.run() } catch { return Task.isCancelled ? nil : words(of: error) }
      return nil
    }
    let first = await group.next() ?? nil
    group.cancelAll()
    return first
  }
}

/// Builds after each signal. What the clock alone brings about is told only if something else is wrong now.
private func follow<Library: Sendable>(
  _ news: AsyncStream<Void>, _ preview: Preview<Library>, _ options: PreviewOptions
) async {
  for await _ in news {
    let known = await preview.isOutdated ? await preview.showing.diagnostics : nil
    let found = await preview.rebuild()
    if found != known { options.built(found) }
  }
}
