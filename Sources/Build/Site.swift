import Content
import Diagnostics
import Search

/// What the engine must know of a site: how its library is loaded and which pages it has.
public struct Site<Library: Sendable>: Sendable {
  /// The folders of `content/`, one a type.
  public var folders: [String]
  /// Files to typed entries with references resolved, see `Build`; what is wrong with them may be worked out meanwhile.
  public var load: Load
  /// The same, taking over from an earlier library what has not changed since; a preview loads with it.
  public var reload: Reload?
  /// Every file of the finished site but the search index and `build.json`.
  public var pages: @Sendable (Library) async -> [Page]
  /// Links that editors wrote as addresses of the site.
  public var links: @Sendable (Library) -> [PathLink]
  /// Published addresses that are given up on purpose.
  public var retired: @Sendable (Library) -> [String]
  /// Addresses of entries that exist and are not published at the moment, with the file of each.
  public var hidden: @Sendable (Library) -> [String: HiddenEntry]
  /// What an address tells of what stands there.
  public var kinds: AddressKinds
  /// What the search index knows.
  public var documents: @Sendable (Library) -> SearchMaterial
  /// Where the site is published.
  public var address: @Sendable (Library) -> SiteAddress
  /// How many entries of each type there are, for `build.json`.
  public var counts: @Sendable (Library) -> [(type: String, count: Int)]

  public typealias Load = @Sendable (SourceTree) async -> (Library, mistakes: Task<[Diagnostic], Never>)
  public typealias Reload =
    @Sendable (SourceTree, _ previous: Library) async -> (Library, mistakes: Task<[Diagnostic], Never>)

  /// A site out of its functions.
  public init(
    folders: [String], load: @escaping Load, reload: Reload? = nil,
    pages: @escaping @Sendable (Library) async -> [Page],
    links: @escaping @Sendable (Library) -> [PathLink] = { _ in [] },
    retired: @escaping @Sendable (Library) -> [String] = { _ in [] },
    hidden: @escaping @Sendable (Library) -> [String: HiddenEntry] = { _ in [:] },
    kinds: AddressKinds = AddressKinds(),
    documents: @escaping @Sendable (Library) -> SearchMaterial,
    address: @escaping @Sendable (Library) -> SiteAddress,
    counts: @escaping @Sendable (Library) -> [(type: String, count: Int)]
  ) {
    self.folders = folders
    self.load = load
    self.reload = reload
    self.pages = pages
    self.links = links
    self.retired = retired
    self.hidden = hidden
    self.kinds = kinds
    self.documents = documents
    self.address = address
    self.counts = counts
  }
}

extension Site {
  /// The same site with more to be found wrong in its files, given what is known already.
  public func finding(_ more: @escaping @Sendable (SourceTree, [Diagnostic]) -> [Diagnostic]) -> Site {
    var site = self
    site.load = { [load] tree in
      let (library, mistakes) = await load(tree)
      return (library, Task { await mistakes.value + more(tree, mistakes.value) })
    }
    guard let reload else { return site }
    site.reload = { tree, previous in
      let (library, mistakes) = await reload(tree, previous)
      return (library, Task { await mistakes.value + more(tree, mistakes.value) })
    }
    return site
  }
}

/// What a site knows of an address, also of one that it has no more.
public struct AddressKinds: Sendable {
  /// The page of the entry to which something belongs that goes with it, such as its feed or a file of its own; nil for all others.
  public var owner: @Sendable (String) -> String?
  /// Whether an address holds the name of somebody, who may not want to be named any more.
  public var isPersonal: @Sendable (String) -> Bool

  /// Whether an address is that of a list that comes about by what entries say, besides those of three parts and more.
  public var isList: @Sendable (String) -> Bool

  /// By default nothing belongs to anything, and nobody is named.
  public init(
    owner: @escaping @Sendable (String) -> String? = { _ in nil },
    isPersonal: @escaping @Sendable (String) -> Bool = { _ in false },
    isList: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.owner = owner
    self.isPersonal = isPersonal
    self.isList = isList
  }
}

/// What the search index is made from.
public struct SearchMaterial: Sendable {
  package var documents: [SearchDocument]
  package var settings: SearchSettings

  /// Documents and what the site adds to them.
  package init(documents: [SearchDocument], settings: SearchSettings) {
    self.documents = documents
    self.settings = settings
  }
}
