import CivilTime
import Collections
import Content
import Diagnostics
import Testing
import TestSupport

/// What `site.yaml` decides.
@Suite struct SettingsTests {
  static let missing = Message(
    "KA-0153", .warning,
    Wording(de: "Die Datei site.yaml fehlt; es gelten Vorgaben.", en: "The file site.yaml is missing; defaults hold."),
    help: Wording(
      de: "Legen Sie sie an, mit name, betreiber, beschreibung, adresse, telefon und sprechzeiten.",
      en: "Create it, with name, betreiber, beschreibung, adresse, telefon and sprechzeiten."))

  static let settings = """
    -- site.yaml --
    \(Samples.settings)

    """

  static let entries = """
    -- beispiele/amtlich.md (beispiel) --
    -- beispiele/markt.md (beispiel) --
    titel: Ein Markt
    traeger_art: gewerblich
    -- beispiele/probe.md (beispiel) --
    titel: Eine Probe
    muster: ja
    passend: [beispiel/markt, netzwerk/firma]
    -- netzwerke/firma.md (netzwerk) --
    traeger_art: gewerblich

    """

  private func names(_ text: String, _ options: LoadOptions = LoadOptions(now: TestSite.now)) async throws -> [String] {
    let (library, diagnostics) = try await TestSite(text).load(options)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.message.summary.de) == [])
    return library.teasers.map { "\($0.id.type)/\($0.id.name)" }.filter {
      $0.hasPrefix("beispiel") || $0.hasPrefix("netz")
    }
  }

  @Test func warnsAboutMissingSettings() async throws {
    let site = try TestSite("-- orte/musterstadt.md (ort) --\n", standard: false)
    #expect(try await site.check().map(\.message) == [Self.missing])
    let (library, _) = try await site.load()
    #expect(library.settings.name == "Kleinstadtakademie")
  }

  @Test func showsEverythingUnlessTold() async throws {
    #expect(
      try await names(Self.settings + Self.entries) == [
        "beispiel/amtlich", "beispiel/markt", "beispiel/probe", "netzwerk/firma",
      ])
  }

  @Test func leavesCommercialEntriesOut() async throws {
    let text = Self.settings.replacing("\n\n", with: "\n") + "gewerbliche: weglassen\n" + Self.entries
    #expect(try await names(text) == ["beispiel/amtlich", "beispiel/probe"])
    let (library, _) = try await TestSite(text).load()
    #expect(library.teasers.allSatisfy { !$0.istGewerblich })
    #expect(library.beispiele["probe"].map { $0.fields.common.passend.compactMap { library.teaser($0) }.count } == 0)
  }

  @Test func marksCommercialEntries() async throws {
    let (library, _) = try await TestSite(Self.settings + Self.entries).load()
    #expect(library.teasers.filter(\.istGewerblich).map(\.id.name) == ["markt", "firma"])
  }

  @Test func leavesSamplesOut() async throws {
    #expect(
      try await names(Self.settings + "muster: weglassen\n" + Self.entries) == [
        "beispiel/amtlich", "beispiel/markt", "netzwerk/firma",
      ])
  }

  @Test func leavesBothOut() async throws {
    #expect(
      try await names(Self.settings + "muster: weglassen\ngewerbliche: weglassen\n" + Self.entries) == [
        "beispiel/amtlich"
      ])
  }

  @Test func keepsDraftsAndTheFutureOut() async throws {
    let text = """
      -- beispiele/entwurf.md (beispiel) --
      entwurf: ja
      -- beispiele/morgen.md (beispiel) --
      titel: Morgen
      veroeffentlichen_ab: 2026-11-24
      -- beispiele/heute.md (beispiel) --
      titel: Heute
      veroeffentlichen_ab: 2026-11-23
      """
    #expect(try await names(text) == ["beispiel/heute"])
    #expect(
      try await names(text, LoadOptions(now: TestSite.now, withDrafts: true)) == [
        "beispiel/entwurf", "beispiel/heute", "beispiel/morgen",
      ])
    let beforeMidnight = Instant(secondsSince1970: TestSite.now.secondsSince1970 + 12 * 3_600 - 1)
    #expect(try await names(text, LoadOptions(now: beforeMidnight)) == ["beispiel/heute"])
    let midnight = beforeMidnight.adding(seconds: 1)
    #expect(try await names(text, LoadOptions(now: midnight)) == ["beispiel/heute", "beispiel/morgen"])
  }

  @Test(arguments: [
    ("https://www.example.org/", "https://www.example.org", ""), ("https://example.org", "https://example.org", ""),
    ("https://example.org/unter/pfad/", "https://example.org", "/unter/pfad"),
    ("https://example.org//unter//", "https://example.org", "/unter"),
    ("http://localhost:8000/x", "http://localhost:8000", "/x"), ("http://127.0.0.1", "http://127.0.0.1", ""),
  ])
  func readsSiteAddresses(_ text: String, _ origin: String, _ prefix: String) {
    let address = SiteAddress(text)
    #expect(address?.origin == origin)
    #expect(address?.prefix == prefix)
    #expect(address?.absolute("/orte/") == origin + prefix + "/orte/")
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "ftp://example.org", "https://", "https://localhost", "https://example.org/?a",
    "https://example.org/#a", "https://example.org/../x", "https://example.org/a b", "https://exa\"mple.org",
    "http://localhostile.example/\"", "http://localhost\"><script>", "http://localhost:8000\">", "javascript:alert(1)",
    "https://user@example.org/", "https://example.org/<b>",
  ])
  func refusesOtherSiteAddresses(_ text: String) {
    #expect(SiteAddress(text) == nil)
  }
}
