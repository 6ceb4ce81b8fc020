import Files
import Hashing
import Build
import Content
import Diagnostics
import POSIX

/// Where a preview's site comes from.
public struct PreviewSource<Library: Sendable>: Sendable {
  /// The content folder.
  public var content: String
  /// Folders beside it whose changes matter too, such as that of the style sheets.
  public var alsoWatched: [String]
  /// Changes when the site may look different though no file has changed, as the clock goes on.
  public var period: @Sendable () -> Int
  /// The site as it is now; asked anew for every build. Throws what is wrong with the files beside the content.
  public var site: @Sendable (_ address: SiteAddress) throws(SiteMistakes) -> Site<Library>

  /// A source out of its parts.
  public init(
    content: String, alsoWatched: [String] = [], period: @escaping @Sendable () -> Int = { 0 },
    site: @escaping @Sendable (_ address: SiteAddress) throws(SiteMistakes) -> Site<Library>
  ) {
    self.content = content
    self.alsoWatched = alsoWatched
    self.period = period
    self.site = site
  }
}

/// Why there is no site at the moment.
public struct SiteMistakes: Error {
  public var diagnostics: [Diagnostic]

  /// What is wrong.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// What the preview shows at one moment.
struct Showing<Library: Sendable>: Sendable {
  /// The last site without errors; nil before there was one.
  var site: PlannedSite<Library>?
  /// What is wrong with the files as they are now.
  var diagnostics: [Diagnostic] = []
  /// Changes when a picture, film or document does.
  var media: UInt64 = 0
  /// The search index of `site`, made when it is first asked for.
  var index: IndexTask?

  typealias IndexTask = Task<[String: [UInt8]], Never>
}

/// Holds the last site without errors and tells open pages when it changes.
actor Preview<Library: Sendable> {
  private let source: PreviewSource<Library>
  private let address: SiteAddress
  /// The last plan, with errors or without: what did not change is taken over from it.
  private var latest: PlannedSite<Library>?
  private(set) var showing = Showing<Library>()
  private var listeners: [AsyncStream<Int>.Continuation] = []
  /// Counts the builds.
  private var build = 0
  /// When the last build was.
  private var period: Int?

  /// More open pages than anyone has.
  private static var listenerLimit: Int { 200 }

  init(_ source: PreviewSource<Library>, address: SiteAddress) {
    self.source = source
    self.address = address
  }

  /// Builds the site from the files as they are now. To be called by one task only.
  ///
  /// - Returns: what is wrong with them.
  func rebuild() async -> [Diagnostic] {
    let old = (latest, showing.site)
    period = source.period()
    do throws(SiteMistakes) {
      let planned = try await plan()
      latest = planned
      showing.diagnostics = planned.diagnostics
      if !planned.diagnostics.failsBuild(strict: false) {
        showing.site = planned
        showing.media = fingerprint(of: planned.tree)
        showing.index?.cancel()
        showing.index = nil
      }
    } catch {
      showing.diagnostics = error.diagnostics.sortedForReport()
    }
    build += 1
    tellListeners()
    // Freeing thousands of entries takes time, for which nobody should wait: the pages are asked for now.
    Task.detached(priority: .utility) {
      try? await Task.sleep(for: .seconds(1))
      withExtendedLifetime(old) {}
    }
    return showing.diagnostics
  }

  /// Whether the site may look different by now, though no file has changed.
  var isOutdated: Bool { period != source.period() }

  private func plan() async throws(SiteMistakes) -> PlannedSite<Library> {
    let site = try source.site(address)
    do {
      return try await PlannedSite(site, content: source.content, after: latest)
    } catch {
      throw SiteMistakes([Diagnostic(error.message, at: Location(file: ""))])
    }
  }

  /// A file of the search index.
  func indexFile(_ path: String) async -> [UInt8]? {
    guard let site = showing.site else { return nil }
    let index = showing.index ?? Task { await site.searchIndex() }
    showing.index = index
    return await index.value[path]
  }

  /// The number of the last build at once, after each build, and now and then; nil if too many are listening.
  func listen() -> AsyncStream<Int>? {
    // Who is gone is noticed when it is told something.
    if listeners.count >= Self.listenerLimit { tellListeners() }
    guard listeners.count < Self.listenerLimit else { return nil }
    let (stream, continuation) = AsyncStream<Int>.makeStream(bufferingPolicy: .bufferingNewest(1))
    continuation.yield(build)
    listeners.append(continuation)
    return stream
  }

  /// Wakes all listeners, and forgets those that are gone.
  func tellListeners() {
    listeners.removeAll { listener in
      if case .terminated = listener.yield(build) { true } else { false }
    }
  }
}

/// A number that changes with any file that pages show but do not contain.
private func fingerprint(of tree: SourceTree) -> UInt64 {
  var hash = XXH64()
  for (path, file) in tree.media.sorted(by: { $0.key < $1.key }) {
    guard let status = FileStatus(path: file.absolute) else { continue }
    Array(path.utf8).withUnsafeBytes { hash.update($0) }
    withUnsafeBytes(of: status.version) { hash.update($0) }
  }
  return hash.finish()
}
