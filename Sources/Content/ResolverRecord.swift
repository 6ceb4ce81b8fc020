import Markdown
import Synchronization

/// A resolver that notes what it was asked and what it answered.
///
/// A body's document depends on its text and on these answers alone; while both are the same, it need not be
/// parsed again.
public final class ResolverRecord: Sendable {
  private let resolving: Resolver
  private let noted = Mutex(ResolverAnswers())

  /// Records what a resolver answers.
  public init(_ resolver: Resolver) { resolving = resolver }

  /// The resolver to parse with.
  public var resolver: Resolver {
    Resolver(
      link: { [self] written in
        let answer = resolving.link(written)
        noted.withLock { $0.links[written] = answer }
        return answer
      },
      image: { [self] written in
        let answer = resolving.image(written)
        noted.withLock { $0.images[written] = answer }
        return answer
      })
  }

  /// What was noted so far.
  public var answers: ResolverAnswers { noted.withLock { $0 } }
}

/// What a body asked of its resolver, by the destination as written.
public struct ResolverAnswers: Sendable {
  fileprivate var links: [String: ResolvedLink] = [:]
  fileprivate var images: [String: ResolvedImage] = [:]

  /// Whether another resolver would answer the same.
  public func hold(for resolver: Resolver) -> Bool {
    links.allSatisfy { resolver.link($0.key) == $0.value } && images.allSatisfy { resolver.image($0.key) == $0.value }
  }
}
