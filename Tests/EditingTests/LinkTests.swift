import CivilTime
import Content
import Diagnostics
@testable import Editing
import Synchronization
import TestSupport
import Testing

@Suite struct LinkTests {
  private let policy = LinkPolicy()

  /// All requests for an address and what came of it, with a server that answers in this order.
  private func trial(_ answers: [LinkAnswer]) -> (asked: [String], outcome: LinkOutcome?) {
    var trial = LinkTrial("https://a.de/")
    var asked: [String] = []
    for answer in answers {
      asked.append("\(trial.request.method.rawValue) \(trial.request.address)")
      switch trial.step(answer, policy) {
      case .done(let outcome): return (asked, outcome)
      case .ask(let next, let wait):
        if wait > 0 { asked.append("\(wait) s") }
        trial = next
      }
    }
    return (asked, nil)
  }

  @Test(
    arguments: [
      ([.status(204)], .fine, ["HEAD https://a.de/"]),
      ([.status(405), .status(200)], .fine, ["HEAD https://a.de/", "1.0 s", "GET https://a.de/"]),
      ([.status(404), .status(404)], .broken(status: 404), ["HEAD https://a.de/", "1.0 s", "GET https://a.de/"]),
      ([.status(403), .status(401)], .refused(status: 401), ["HEAD https://a.de/", "1.0 s", "GET https://a.de/"]),
      (
        [.status(500), .status(502), .status(503)], .faulty(status: 503),
        ["HEAD https://a.de/", "1.0 s", "GET https://a.de/", "2.0 s", "GET https://a.de/"]
      ),
      ([.status(503, retryAfter: 61)], .faulty(status: 503), ["HEAD https://a.de/"]),
      (
        [.status(429, retryAfter: 60), .status(200)], .fine, ["HEAD https://a.de/", "60.0 s", "HEAD https://a.de/"]
      ),
      ([.status(429, retryAfter: 61)], .later, ["HEAD https://a.de/"]),
      ([.failure(.certificate)], .unreachable(.certificate), ["HEAD https://a.de/"]),
      (
        [.failure(.timeout), .failure(.host), .failure(.connection)], .unreachable(.connection),
        ["HEAD https://a.de/", "1.0 s", "GET https://a.de/", "2.0 s", "GET https://a.de/"]
      ),
      (
        [.status(301, location: "https://b.de/x#y"), .status(302, location: "https://b.de/z"), .status(200)],
        .moved(to: "https://b.de/x#y"), ["HEAD https://a.de/", "HEAD https://b.de/x", "HEAD https://b.de/z"]
      ),
      (
        [.status(302, location: "https://b.de/"), .status(301, location: "https://c.de/"), .status(200)], .fine,
        ["HEAD https://a.de/", "HEAD https://b.de/", "HEAD https://c.de/"]
      ),
      (
        [.status(301, location: "https://b.de/"), .status(410), .status(410)], .broken(status: 410),
        ["HEAD https://a.de/", "HEAD https://b.de/", "1.0 s", "GET https://b.de/"]
      ),
      ([.status(307, location: "https://a.de/#oben")], .endless, ["HEAD https://a.de/"]),
      (
        [.status(302, location: "https://a.de/", setsCookie: true)], .refused(status: 302), ["HEAD https://a.de/"]
      ),
      (
        [
          .status(302, location: "https://a.de/b", setsCookie: true), .status(302, location: "https://a.de/"),
        ], .refused(status: 302), ["HEAD https://a.de/", "HEAD https://a.de/b"]
      ),
      (
        [.status(500), .status(500), .status(404)], .broken(status: 404),
        ["HEAD https://a.de/", "1.0 s", "GET https://a.de/", "2.0 s", "GET https://a.de/"]
      ),
      ([.status(308)], .broken(status: 308), ["HEAD https://a.de/"]),
      ([.status(302, location: "https://u:p@b.de/")], .broken(status: 302), ["HEAD https://a.de/"]),
      ([.status(302, location: "file:///etc/passwd")], .broken(status: 302), ["HEAD https://a.de/"]),
    ] as [([LinkAnswer], LinkOutcome, [String])])
  func eachAnswerHasItsNextStep(_ answers: [LinkAnswer], _ outcome: LinkOutcome, _ asked: [String]) {
    let found = trial(answers)
    #expect(found.outcome == outcome)
    #expect(found.asked == asked)
  }

  @Test func elevenRedirectsAreTooMany() {
    let found = trial((1...20).map { .status(302, location: "https://a.de/\($0)") })
    #expect(found.asked.count == 11)
    #expect(found.outcome == .endless)
  }

  @Test func aHostIsNeverAskedTwiceAtOnceAndNoMoreThanTheLimitTogether() async {
    let addresses = (0..<20).flatMap { host in (0..<5).map { "https://h\(host).de/\($0)" } }
    let state = Mutex((busy: Set<String>(), most: 0, wrong: 0))
    let outcomes = await checkLinks(addresses, policy, sleep: { _ in await Task.yield() }) { request in
      let name = host(of: request.address)
      state.withLock { state in
        if !state.busy.insert(name).inserted { state.wrong += 1 }
        state.most = max(state.most, state.busy.count)
      }
      await Task.yield()
      state.withLock { _ = $0.busy.remove(name) }
      // The odd ones lead to another host, which must wait its turn as well.
      return name.hasSuffix("1.de")
        ? .status(302, location: "https://h0.de/neu\(request.address.utf8.count)") : .status(200)
    }
    #expect(outcomes.count == 100)
    #expect(outcomes.values.allSatisfy { $0 == .fine })
    #expect(state.withLock { $0.wrong } == 0)
    #expect(state.withLock { $0.most } <= policy.hosts)
  }

  @Test func twoTimeoutsSpareTheRestOfAHost() async {
    let asked = Mutex(0)
    let outcomes = await checkLinks((0..<9).map { "https://a.de/\($0)" }, policy, sleep: { _ in }) { _ in
      asked.withLock { $0 += 1 }
      return .failure(.timeout)
    }
    #expect(asked.withLock { $0 } == 6)
    #expect(outcomes.values.filter { $0 == .later }.count == 7)
    #expect(outcomes["https://a.de/0"] == .unreachable(.timeout))
  }

  @Test func oneOverloadedAddressDoesNotSpeakForItsHost() async {
    let outcomes = await checkLinks((1...5).map { "https://a.de/\($0)" }, policy, sleep: { _ in }) { request in
      request.address.hasSuffix("2") ? .status(200) : .status(503)
    }
    #expect(
      outcomes == [
        "https://a.de/1": .faulty(status: 503), "https://a.de/2": .fine, "https://a.de/3": .faulty(status: 503),
        "https://a.de/4": .faulty(status: 503), "https://a.de/5": .later,
      ])
  }

  /// Who turns one address away may answer for the next, and who answers on one port need not on another.
  @Test func oneBadAddressDoesNotCondemnItsHost() async {
    let outcomes = await checkLinks(
      ["http://a.de/", "http://a.de/2", "http://a.de/3"]
        + ["abbruch", "abbruch-2", "ok", "waf"].map { "https://a.de/\($0)" },
      policy, sleep: { _ in }
    ) { request in
      if request.address.hasPrefix("http://") { return .failure(.connection) }
      if request.address.hasSuffix("/waf") { return .failure(.connection) }
      return request.address.hasSuffix("/ok") ? .status(200) : .failure(.abort)
    }
    #expect(
      outcomes == [
        "http://a.de/": .unreachable(.connection), "http://a.de/2": .unreachable(.connection),
        "http://a.de/3": .unreachable(.connection), "https://a.de/abbruch": .unreachable(.abort),
        "https://a.de/abbruch-2": .unreachable(.abort), "https://a.de/ok": .fine,
        "https://a.de/waf": .unreachable(.connection),
      ])
  }

  /// Two addresses of an origin are asked before the others are given up, and an answer between them counts.
  @Test func aConnectionIsTriedWithASecondAddress() async {
    let asked = Mutex<[String]>([])
    let outcomes = await checkLinks((1...5).map { "https://a.de/\($0)" }, policy, sleep: { _ in }) { request in
      asked.withLock { $0.append(request.address) }
      return request.address.hasSuffix("2") ? .status(200) : .failure(.connection)
    }
    #expect(asked.withLock { Set($0) } == ["https://a.de/1", "https://a.de/2", "https://a.de/3", "https://a.de/4"])
    #expect(outcomes["https://a.de/5"] == .unreachable(.connection))
  }

  @Test(arguments: [
    ("Siehe https://a.de/wiki/Wurzen_(Stadt).", "https://a.de/wiki/Wurzen_(Stadt)"),
    ("(https://a.de/wiki/Wurzen_(Stadt))", "https://a.de/wiki/Wurzen_(Stadt)"), ("(https://a.de/x)", "https://a.de/x"),
    ("[https://a.de/x[1]].", "https://a.de/x[1]"),
  ])
  func aBracketThatTheAddressOpensBelongsToIt(_ text: String, _ address: String) {
    #expect(addresses(in: text) == [address])
  }

  @Test func linksAreFoundInTextAndFields() async throws {
    let site = try TestSite(
      """
      -- seiten/eins.md (seite) --
      quelle: "Bericht (https://a.de/x?y=1#z), Seite 3"
      dokumente: [{titel: Plan des Umbaus, url: https://b.de/plan.pdf}]
      entwurf: ja
      ---
      [Ä](https://c.de/ä), <https://d.de/>, [intern](/suche/), [Muster](https://example.org/),
      [Post](mailto:a@e.de) und [so][1].

      `https://nicht.de/`

      [1]: https://e.de/fern
      """)
    let tree = try SourceTree.list(site.root, folders: ["seiten", "orte", "themen", "personen", "videos"])
    let links = await externalLinks(in: tree).map { "\($0.location.line):\($0.location.column) \($0.address)" }
    #expect(
      links == [
        "4:19 https://a.de/x?y=1", "5:43 https://b.de/plan.pdf", "8:5 https://c.de/ä", "8:23 https://d.de/",
        "13:6 https://e.de/fern",
      ])
  }

  @Test(arguments: [
    ("https://müller.de/straße/ü?q=ö ä", "https://müller.de/stra%C3%9Fe/%C3%BC?q=%C3%B6%20%C3%A4"),
    ("https://a.de/%C3%BC", "https://a.de/%C3%BC"), ("https://a.de", "https://a.de"),
  ])
  func addressesAreSentInASCII(_ written: String, _ sent: String) {
    #expect(encoded(written) == sent)
  }

  @Test(arguments: [
    ("https://A.de:8080/x", "a.de"), ("https://u:p@a.de/", "a.de"), ("https://[::1]:80/", "[::1]"), ("a.de/x", ""),
    ("https://a.de\\@b.de/", "a.de"), ("https://a.de?x@b.de", "a.de"),
  ])
  func theHostIsRead(_ address: String, _ expected: String) {
    #expect(host(of: address) == expected)
  }

  @Test func answersAreRememberedAndMistakesAreNot() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 23))
    let cache = LinkCache([
      "https://alt/": .init(.fine, day: day.adding(days: -7)), "https://neu/": .init(.fine, day: day.adding(days: -6)),
      "https://weg/": .init(.broken(status: 404), day: day, since: day.adding(days: -3)),
      "https://zukunft/": .init(.fine, day: day.adding(days: 1)), "https://später/": .init(.later, day: day),
    ])
    let all = ["https://alt/", "https://neu/", "https://weg/", "https://zukunft/", "https://später/", "https://da/"]
    let due = cache.due(all, today: day, days: 7)
    #expect(due == ["https://alt/", "https://da/", "https://später/", "https://weg/", "https://zukunft/"])
    let next = cache.adding(
      ["https://weg/": .broken(status: 410), "https://da/": .endless],
      of: ["https://weg/", "https://da/", "https://neu/"],
      today: day)
    #expect(
      next.json.text(.pretty) == """
        {
          "version": 1,
          "links": {
            "https://da/": {
              "day": "2026-11-23",
              "result": "endless",
              "since": "2026-11-23"
            },
            "https://neu/": {
              "day": "2026-11-17",
              "result": "fine"
            },
            "https://weg/": {
              "day": "2026-11-23",
              "result": "broken",
              "status": 410,
              "since": "2026-11-20"
            }
          }
        }
        """)
  }

  @Test(
    arguments: [
      (
        .broken(status: 404), "KA-0911", "Hinter »https://a.de/« ist nichts: Die andere Website antwortet mit 404.",
        "There is nothing behind `https://a.de/`: the other site answers with 404.",
        "Suchen Sie dort die neue Adresse, oder nehmen Sie den Link heraus.",
        "Look for the new address there, or take the link out."
      ),
      (
        .moved(to: "https://b.de/"), "KA-0912", "»https://a.de/« ist auf Dauer umgezogen.",
        "`https://a.de/` has moved for good.", "Die neue Adresse ist https://b.de/.",
        "The new address is https://b.de/."
      ),
      (
        .unreachable(.certificate), "KA-0913", "»https://a.de/« ist nicht zu erreichen: Ihr Zertifikat stimmt nicht.",
        "`https://a.de/` cannot be reached: its certificate is wrong.",
        "Rufen Sie die Adresse selbst auf. Bleibt es dabei, nehmen Sie den Link heraus.",
        "Open the address yourself. If it stays like that, take the link out."
      ),
      (
        .endless, "KA-0914", "»https://a.de/« leitet im Kreis oder ohne Ende weiter.",
        "`https://a.de/` leads round in a circle or on and on.",
        "Suchen Sie dort die neue Adresse, oder nehmen Sie den Link heraus.",
        "Look for the new address there, or take the link out."
      ),
      (
        .faulty(status: 502), "KA-0915",
        "»https://a.de/« war heute nicht erreichbar: Die andere Website meldet einen Fehler bei sich (502).",
        "`https://a.de/` could not be reached today: the other site reports a fault of its own (502).",
        "Das kann vorübergehen. Bleibt es über Tage dabei, suchen Sie die neue Adresse, oder nehmen Sie den Link heraus.",
        "That may pass. If it stays like that for days, look for the new address, or take the link out."
      ),
    ] as [(LinkOutcome, String, String, String, String, String)])
  func messagesAreTheseWords(
    _ outcome: LinkOutcome, _ id: String, _ de: String, _ en: String, _ helpDE: String, _ helpEN: String
  ) throws {
    let place = Location(file: "a.md", line: 1, column: 5, length: 17, excerpt: "[A](https://a.de/#teil)")
    let link = ExternalLink(address: "https://a.de/", location: place)
    let cache = LinkCache(["https://a.de/": .init(outcome, day: Day(ordinal: 0))])
    let hint = try #require(linkHints([link], cache).first)
    #expect(hint.message == Message(id, .hint, Wording(de: de, en: en), help: Wording(de: helpDE, en: helpEN)))
    #expect(hint.correction == (id == "KA-0912" ? "[A](https://b.de/#teil)" : nil))
  }

  @Test(arguments: LinkFailure.allCases)
  func everyReasonHasWords(_ failure: LinkFailure) {
    let expected: [LinkFailure: [String]] = [
      .timeout: ["Die Antwort bleibt aus", "no answer comes"],
      .host: ["Den Namen der Website gibt es nicht", "the site's name does not exist"],
      .connection: ["Die Verbindung kommt nicht zustande", "no connection can be made"],
      .abort: ["Die Verbindung bricht ab", "the connection breaks off"],
      .certificate: ["Ihr Zertifikat stimmt nicht", "its certificate is wrong"],
      .local: ["Sie liegt in einem eigenen Netz", "it lies in a network of its own"],
      .address: ["Die Adresse ist nicht zu verstehen", "the address cannot be understood"],
    ]
    #expect([failure.words.de, failure.words.en] == expected[failure])
  }

  @Test func whatAnswersOrRefusesGivesNoHint() {
    let link = ExternalLink(address: "https://a.de/", location: Location(file: "a.md"))
    for outcome in [LinkOutcome.fine, .refused(status: 403), .later] {
      #expect(linkHints([link], LinkCache(["https://a.de/": .init(outcome, day: Day(ordinal: 0))])) == [])
    }
  }
}
