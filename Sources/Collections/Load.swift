import CivilTime
import Content
import Diagnostics
import FrontMatter
import Markdown

/// How a library is loaded.
public struct LoadOptions: Sendable {
  public var now: Instant
  /// Show drafts and entries of the future, marked as such.
  public var withDrafts: Bool
  /// Takes the place of `adresse` in `site.yaml`.
  public var address: SiteAddress?
  /// Ids that templates use on every page; headings avoid them.
  public var reservedIDs: Set<String>
  /// Keep what was parsed, so that a later load can take over what has not changed; costs the memory of all files.
  public var keepsParsed: Bool

  /// Options for one build.
  public init(
    now: Instant, withDrafts: Bool = false, address: SiteAddress? = nil, reservedIDs: Set<String> = [],
    keepsParsed: Bool = false
  ) {
    self.now = now
    self.withDrafts = withDrafts
    self.address = address
    self.reservedIDs = reservedIDs
    self.keepsParsed = keepsParsed
  }
}

extension Library {
  /// From files to typed entries with everything resolved:
  ///
  /// 1. read the front matter of all entries, on all cores;
  /// 2. enter all in a directory, so that references and links can be resolved;
  /// 3. parse the Markdown of all entries, on all cores;
  /// 4. apply the rules that look at several entries at once;
  /// 5. keep what is published.
  ///
  /// - Parameter previous: a library of the same folder, loaded with `keepsParsed`; steps 1 and 3 take from it what
  ///   would come out the same.
  /// - Returns: the library, and what is wrong with it. The latter is worked out on whatever core is idle, while the pages can
  ///   be planned.
  public static func loading(
    _ tree: SourceTree, _ options: LoadOptions, reusing previous: Library? = nil
  ) async -> (Library, mistakes: Task<[Diagnostic], Never>) {
    let (settings, mistakes) = Settings.read(tree)
    let loader = Loader(tree: tree, settings: settings, options: options, previous: previous?.examined)
    let parsed = await loader.parse()
    let examined = await loader.examine(parsed)
    let synonyms = Synonyms.read(tree)
    let wordList = WordList.read(tree, settings)
    let ofFiles = mistakes + synonyms.diagnostics + wordList.diagnostics + examined.mistakesOfFiles()
    let parts = await loader.parts(of: examined, groups: synonyms.groups, wordList: wordList.bytes)
    let library = Library(parts, keeping: options.keepsParsed ? examined : nil)
    // Begun no sooner: the pages wait for the library, and nobody waits for this.
    let all = Task {
      async let single = loader.mistakes(of: examined)
      async let between = examined.brokenRules()
      return ofFiles + entriesInWrongFolders(await single) + (await between)
    }
    return (library, all)
  }

  /// The same, with everything that is wrong.
  public static func load(_ tree: SourceTree, _ options: LoadOptions) async -> (Library, [Diagnostic]) {
    let (library, mistakes) = await loading(tree, options)
    return (library, await mistakes.value)
  }
}

/// The entries of all types after their front matter was read.
struct ParsedLibrary: Sendable {
  var beispiele: [ParsedEntry<Beispiel>]
  var veranstaltungen: [ParsedEntry<Veranstaltung>]
  var videos: [ParsedEntry<Video>]
  var masterclasses: [ParsedEntry<Masterclass>]
  var orte: [ParsedEntry<Ort>]
  var themen: [ParsedEntry<Thema>]
  var methoden: [ParsedEntry<Methode>]
  var personen: [ParsedEntry<Person>]
  var foerderprogramme: [ParsedEntry<Foerderprogramm>]
  var netzwerke: [ParsedEntry<Netzwerk>]
  var seiten: [ParsedEntry<Seite>]
}

struct Loader: Sendable {
  let tree: SourceTree
  let settings: Settings
  let options: LoadOptions
  let previous: ExaminedLibrary?

  var address: SiteAddress {
    options.address ?? SiteAddress(settings.adresse) ?? .example
  }

  func parse() async -> ParsedLibrary {
    ParsedLibrary(
      beispiele: await parse(\.beispiele), veranstaltungen: await parse(\.veranstaltungen),
      videos: await parse(\.videos), masterclasses: await parse(\.masterclasses), orte: await parse(\.orte),
      themen: await parse(\.themen), methoden: await parse(\.methoden), personen: await parse(\.personen),
      foerderprogramme: await parse(\.foerderprogramme), netzwerke: await parse(\.netzwerke),
      seiten: await parse(\.seiten))
  }

  private func parse<Fields>(_ type: KeyPath<ExaminedLibrary, [Examined<Fields>]>) async -> [ParsedEntry<Fields>] {
    await tree.parse(Fields.self, reusing: previous?[keyPath: type].map(\.parsed) ?? [])
  }

  func examine(_ parsed: ParsedLibrary) async -> ExaminedLibrary {
    let directory = Directory(
      records(parsed.beispiele) { $0.traegerArt == .gewerblich } + records(parsed.veranstaltungen)
        + records(parsed.videos) + records(parsed.masterclasses) + records(parsed.orte) + records(parsed.themen)
        + records(parsed.methoden) + records(parsed.personen) + records(parsed.foerderprogramme)
        + records(parsed.netzwerke) { $0.traegerArt == .gewerblich } + records(parsed.seiten),
      folders: AcademyTypes.folderOfType)
    let resolver = LinkResolver(directory, tree, address)
    var examined = ExaminedLibrary(
      settings: settings, now: options.now, tree: tree, directory: directory, resolver: resolver,
      reservedIDs: options.reservedIDs,
      beispiele: await bodies(parsed.beispiele, \.beispiele, directory, resolver),
      veranstaltungen: await bodies(parsed.veranstaltungen, \.veranstaltungen, directory, resolver),
      videos: await bodies(parsed.videos, \.videos, directory, resolver),
      masterclasses: await bodies(parsed.masterclasses, \.masterclasses, directory, resolver),
      orte: await bodies(parsed.orte, \.orte, directory, resolver),
      themen: await bodies(parsed.themen, \.themen, directory, resolver),
      methoden: await bodies(parsed.methoden, \.methoden, directory, resolver),
      personen: await bodies(parsed.personen, \.personen, directory, resolver),
      foerderprogramme: await bodies(parsed.foerderprogramme, \.foerderprogramme, directory, resolver),
      netzwerke: await bodies(parsed.netzwerke, \.netzwerke, directory, resolver),
      seiten: await bodies(parsed.seiten, \.seiten, directory, resolver))
    examined.outlines = examined.outlinesOfAll()
    return examined
  }
}

extension Loader {
  private func records<Fields: AcademyEntry>(
    _ entries: [ParsedEntry<Fields>], isCommercial: (Fields) -> Bool = { _ in false }
  ) -> [Record] {
    entries.map { entry in
      Record(
        id: entry.id, title: entry.fields.title, path: entry.path, file: entry.source.file,
        status: status(entry, isCommercial(entry.fields)), formerNames: entry.fields.common.frueher)
    }
  }

  private func status<Fields: AcademyEntry>(_ entry: ParsedEntry<Fields>, _ isCommercial: Bool) -> Record.Status {
    let today = CivilDateTime(options.now).day
    if entry.diagnostics.contains(where: { $0.severity == .error }) { return .broken }
    // A mistake, which is reported there and not where the person is named.
    if let day = entry.fields.consentDay, day > today { return .broken }
    let common = entry.fields.common
    if common.istMuster, settings.muster == .weglassen { return .omitted }
    if isCommercial, settings.gewerbliche == .weglassen { return .omitted }
    if options.withDrafts { return .published }
    if common.istEntwurf { return .draft }
    if let day = entry.fields.common.veroeffentlichenAb, day > today { return .scheduled }
    return .published
  }

  private func bodies<Fields: AcademyEntry>(
    _ entries: [ParsedEntry<Fields>], _ type: KeyPath<ExaminedLibrary, [Examined<Fields>]>, _ directory: Directory,
    _ resolver: LinkResolver
  ) async -> [Examined<Fields>] {
    let markdown = MarkdownOptions(reservedIDs: options.reservedIDs)
    let isSame = previous?.resolver.answersLike(resolver) ?? false
    let pairs = entries.paired(with: previous?[keyPath: type] ?? [], by: \.id, \.id)
    return await pairs.parallelMap { [options] entry, known in
      let status = directory[entry.id]?.status ?? .broken
      let links = resolver.resolver(for: entry.file, status: status == .broken ? .published : status)
      if let known, known.parsed === entry, let answers = known.answers,
        isSame || answers.hold(for: links)
      {
        return Examined(parsed: entry, body: known.body, status: status, answers: answers)
      }
      let source = MarkdownSource(
        file: entry.source.file, bytes: entry.source.bytes, bodyStart: entry.body.lowerBound,
        firstLine: entry.bodyLine)
      let record = options.keepsParsed ? ResolverRecord(links) : nil
      let body = Markdown.parse(source, resolver: record?.resolver ?? links, options: markdown)
      return Examined(parsed: entry, body: body, status: status, answers: record?.answers)
    }
  }

  /// What is wrong with single entries: file, front matter, references, Markdown.
  func mistakes(of library: ExaminedLibrary) -> [Diagnostic] {
    mistakes(library.beispiele, library) + mistakes(library.veranstaltungen, library)
      + mistakes(library.videos, library) + mistakes(library.masterclasses, library) + mistakes(library.orte, library)
      + mistakes(library.themen, library) + mistakes(library.methoden, library) + mistakes(library.personen, library)
      + mistakes(library.foerderprogramme, library) + mistakes(library.netzwerke, library)
      + mistakes(library.seiten, library)
  }

  private func mistakes<Fields>(_ entries: [Examined<Fields>], _ library: ExaminedLibrary) -> [Diagnostic] {
    entries.flatMap { entry in
      let status = entry.status == .broken ? .published : entry.status
      return entry.parsed.diagnostics(knowing: library.directory) + entry.body.diagnostics
        + entry.parsed.unresolved(in: library.directory, tree, status: status)
    }
  }

  func parts(of library: ExaminedLibrary, groups: [[String]], wordList: [UInt8]) async -> Parts {
    async let verweise = library.verweise()
    async let pathLinks = library.pathLinks()
    return Parts(
      settings: settings, address: address, now: options.now, withDrafts: options.withDrafts, tree: tree,
      redirects: library.redirects(),
      hidden: library.hidden(),
      verweise: await verweise, pathLinks: settings.navigationLinks + (await pathLinks), groups: groups,
      wordList: wordList,
      beispiele: shelf(library.beispiele),
      veranstaltungen: shelf(library.veranstaltungen), videos: shelf(library.videos),
      masterclasses: shelf(library.masterclasses), orte: shelf(library.orte), themen: shelf(library.themen),
      methoden: shelf(library.methoden), personen: shelf(library.personen),
      foerderprogramme: shelf(library.foerderprogramme), netzwerke: shelf(library.netzwerke),
      seiten: shelf(library.seiten))
  }

  private func shelf<Fields>(_ entries: [Examined<Fields>]) -> Shelf<Fields> {
    Shelf(entries.filter(\.isPublished).map { Entry($0.parsed, file: $0.file, body: $0.body) })
  }
}
