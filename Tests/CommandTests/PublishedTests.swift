import Foundation
import Testing
import TestSupport

/// `--published`: addresses that others know must not vanish unnoticed.
@Suite struct PublishedTests {
  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>"

  private static let site = """
    -- beispiele/bahnhof/index.md (beispiel) --
    dokumente: [{titel: Plan des Umbaus, datei: plan.pdf}]
    ---
    ![Haus](haus.svg "Zeichnung der Stadt")
    -- beispiele/bahnhof/plan.pdf --
    %PDF-1.7
    -- beispiele/bahnhof/haus.svg --
    \(svg)
    -- veranstaltungen/tagung.md (veranstaltung) --
    """

  /// A site that is published in `public`.
  private func published() throws -> TestSite {
    let site = try TestSite(Self.site)
    let run = try CommandTests.akademie(
      ["build", "--quiet"] + CommandTests.today + CommandTests.assets, on: site)
    #expect(run == Run(status: 0, output: "", error: ""))
    return site
  }

  private func check(_ site: TestSite, _ more: [String] = []) throws -> Run {
    try CommandTests.akademie(
      ["check", "--quiet", "--format", "plain", "--published", "public"] + CommandTests.today + CommandTests.assets
        + more,
      on: site)
  }

  @Test func renamingKeepsTheAddressesOfFiles() throws {
    let site = try published()
    let rename = try CommandTests.akademie(["rename", "--yes", "beispiele/bahnhof", "treff"], on: site)
    #expect(rename.status == 0)
    #expect(try check(site) == Run(status: 0, output: "", error: ""))
    let build = try CommandTests.akademie(
      ["build", "--quiet", "--output", "neu"] + CommandTests.today + CommandTests.assets, on: site)
    #expect(build == Run(status: 0, output: "", error: ""))
    for name in ["bahnhof", "treff"] {
      let path = site.folder + "/neu/medien/beispiele/\(name)/plan.pdf"
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "%PDF-1.7")
    }
  }

  /// Films are large: however often their entry is renamed, the output holds them once.
  @Test func aFileIsOneFileAtAllItsAddresses() throws {
    let site = try TestSite(Self.site)
    let path = site.root + "/beispiele/bahnhof/index.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("dokumente:", with: "frueher: [halle, gleis, depot]\ndokumente:")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let build = ["build", "--quiet"] + CommandTests.today + CommandTests.assets
    for _ in 0..<2 {
      #expect(try CommandTests.akademie(build, on: site) == Run(status: 0, output: "", error: ""))
      let files = ["bahnhof", "halle", "gleis", "depot"].map { "\(site.folder)/public/medien/beispiele/\($0)/plan.pdf" }
      let numbers = try files.map { try FileManager.default.attributesOfItem(atPath: $0)[.systemFileNumber] as? Int }
      #expect(Set(numbers).count == 1 && numbers.first != nil)
    }
    let page = site.folder + "/public/build.json"
    #expect(try String(contentsOfFile: page, encoding: .utf8).matches(of: /plan\.pdf/).count == 4)
  }

  @Test func aFileThatIsGoneIsAnErrorAndAPictureAHint() throws {
    let site = try published()
    for (old, new) in [("plan.pdf", "plan-2.pdf"), ("haus.svg", "haus-2.svg")] {
      try FileManager.default.moveItem(
        atPath: site.root + "/beispiele/bahnhof/\(old)", toPath: site.root + "/beispiele/bahnhof/\(new)")
    }
    let path = site.root + "/beispiele/bahnhof/index.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("plan.pdf", with: "plan-2.pdf").replacing("haus.svg", with: "haus-2.svg")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(
      try check(site)
        == Run(
          status: 1, output: "",
          error: """
            build.json: error: Die Datei /medien/beispiele/bahnhof/plan.pdf ist veröffentlicht, wäre danach aber nicht mehr da. [KA-0623]
            build.json: note: Das Bild /medien/beispiele/bahnhof/haus.svg ist veröffentlicht und wäre danach nicht mehr da. [KA-0624]

            """))
    #expect(
      try check(site, ["--language", "en"]).error == """
        build.json: error: The file /medien/beispiele/bahnhof/plan.pdf is published, but would not be there any more. [KA-0623]
        build.json: note: The picture /medien/beispiele/bahnhof/haus.svg is published and would not be there any more. [KA-0624]

        """)
    let settings = site.root + "/site.yaml"
    let yaml = try String(contentsOfFile: settings, encoding: .utf8)
    try (yaml + "\nentfallen: [/medien/beispiele/bahnhof/plan.pdf, /medien/beispiele/bahnhof/haus.svg]\n")
      .write(toFile: settings, atomically: true, encoding: .utf8)
    #expect(try check(site) == Run(status: 0, output: "", error: ""))
  }

  @Test func renameFinishesAnInterruptedRenaming() throws {
    let site = try published()
    let text = try String(contentsOfFile: site.root + "/beispiele/bahnhof/index.md", encoding: .utf8)
    let new = text.replacing("\n---\n!", with: "\nfrueher: [bahnhof]\n---\n!")
    try site.write(text, to: "beispiele/bahnhof/.index.md.alt")
    try site.write(new, to: "beispiele/bahnhof/.index.md.neu")
    try site.write(
      "1 vor\01\0beispiele/bahnhof/index.md\0beispiele/bahnhof\0beispiele/treff\0", to: ".umbenennen")
    #expect(
      try check(site)
        == Run(status: 1, output: "", error: "error: Ein Umbenennen wurde unterbrochen. [KA-1106]\n"))
    #expect(
      try CommandTests.akademie(["rename"], on: site)
        == Run(
          status: 0, output: "",
          error:
            "Ein Umbenennen war unterbrochen worden und ist jetzt zu Ende geführt:\n  beispiele/bahnhof → beispiele/treff\n"
        ))
    #expect(try tree(site.root + "/beispiele").keys.sorted() == ["treff/haus.svg", "treff/index.md", "treff/plan.pdf"])
    #expect(try check(site) == Run(status: 0, output: "", error: ""))
  }

  /// One message and one line for an entry with its calendar, its sheet and its files.
  @Test func whatBelongsToAnEntryGoesWithIt() throws {
    let site = try published()
    try FileManager.default.removeItem(atPath: site.root + "/veranstaltungen/tagung.md")
    try FileManager.default.removeItem(atPath: site.root + "/beispiele/bahnhof")
    let gone = try check(site)
    #expect(gone.status == 1)
    #expect(
      gone.error.split(separator: "\n").filter { $0.contains(" error: ") && $0.contains("[KA-062") } == [
        "build.json: error: Die Adresse /beispiele/bahnhof/ ist veröffentlicht, führte danach aber ins Leere. [KA-0621]",
        "build.json: error: Die Adresse /veranstaltungen/tagung/ ist veröffentlicht, führte danach aber ins Leere. [KA-0621]",
      ])
    #expect(!gone.error.contains(".ics") && !gone.error.contains("/medien/"))
    let settings = site.root + "/site.yaml"
    let yaml = try String(contentsOfFile: settings, encoding: .utf8)
    try (yaml + "\nentfallen: [/veranstaltungen/tagung/, /beispiele/bahnhof/]\n")
      .write(toFile: settings, atomically: true, encoding: .utf8)
    let retired = try check(site)
    #expect(retired.status == 0 && !retired.error.contains("error"), "\(retired.error)")
  }

  /// The handbook's way: nothing asks for the person's pictures or papers, and no name has to be written down.
  @Test(arguments: [
    [
      "personen/erika-musterfrau/index.md (person)": "erika-musterfrau/foto.svg",
      "personen/erika-musterfrau/foto.svg": "", "personen/erika-musterfrau/vita.pdf": "",
    ],
    [
      "personen/erika-musterfrau.md (person)": "../bilder/erika-musterfrau.svg", "bilder/erika-musterfrau.svg": "",
    ],
  ])
  func nothingOfAPersonWhoWithdrawsHasToStay(_ files: [String: String]) throws {
    let parts = files.sorted { $0.key < $1.key }.map { path, picture in
      let isEntry = path.hasSuffix(")")
      let name = picture.split(separator: "/").last ?? ""
      let text =
        isEntry
        ? """
        titel: Erika Musterfrau
        art: person
        einwilligung: 2026-01-05
        frueher: [erika-beispiel]
        bild: \(picture.hasPrefix("..") ? picture : String(name))
        bild_alt: Eine Frau vor einem Haus
        bildnachweis: "Foto: Stadt Musterstadt"
        """ : path.hasSuffix(".pdf") ? "%PDF-1.7" : Self.svg
      return "-- \(path) --\n\(text)"
    }
    let site = try TestSite(([Self.site] + parts).joined(separator: "\n"))
    let run = try CommandTests.akademie(
      ["build", "--quiet"] + CommandTests.today + CommandTests.assets, on: site)
    #expect(run.status == 0, "\(run.error)")
    for name in ["personen/erika-musterfrau", "personen/erika-musterfrau.md", "bilder"] {
      try? FileManager.default.removeItem(atPath: site.root + "/\(name)")
    }
    let gone = try check(site).error.split(separator: "\n").map(String.init)
    #expect(
      gone.filter { !$0.contains(" note: ") } == [
        "build.json: error: Die Adresse /fachleute/erika-beispiel/ ist veröffentlicht, führte danach aber ins Leere. [KA-0621]",
        "build.json: error: Die Adresse /fachleute/erika-musterfrau/ ist veröffentlicht, führte danach aber ins Leere. [KA-0621]",
      ])
    let settings = site.root + "/site.yaml"
    let yaml = try String(contentsOfFile: settings, encoding: .utf8)
    let numbers = try CommandTests.akademie(
      ["check", "--quiet", "--published", "public", "--format", "text"] + CommandTests.today + CommandTests.assets,
      on: site
    ).error.matches(of: /auch dort nicht stehen: entfallen: \[([0-9a-f]{16})\]/).map { String($0.1) }
    try #require(numbers.count == 2)
    try (yaml + "\nentfallen: [\(numbers.joined(separator: ", "))]\n")
      .write(toFile: settings, atomically: true, encoding: .utf8)
    let retired = try check(site, ["--strict"])
    #expect(retired.status == 0, "\(retired.error)")
    #expect(retired.error.split(separator: "\n").allSatisfy { $0.contains("/medien/bilder/") })
  }
}
