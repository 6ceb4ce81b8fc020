import ArgumentParser
import CivilTime
import Collections
import Content
import Diagnostics
import Templates

/// What `build` and `check` have in common: where the content is, what time it is, and how mistakes are told.
struct SiteOptions: ParsableArguments {
  @Option(help: "The folder with the content.")
  var content = "content"

  @Option(help: "The folder for the finished site; `check` leaves it alone.")
  var output = "public"

  @Option(help: ArgumentHelp("Where the site is published, instead of `adresse` in site.yaml.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("The instant of the build, ISO 8601 with offset (default: the clock).", valueName: "instant"))
  var now: String?

  @Option(help: ArgumentHelp("The day of the build: its noon in Europe/Berlin.", valueName: "YYYY-MM-DD"))
  var today: String?

  @Flag(
    help:
      "Show drafts and entries of the future, marked as such; search engines are told to leave the whole site alone.")
  var drafts = false

  @Flag(help: "Warnings fail too.")
  var strict = false

  @Option(help: "How mistakes are told: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: Format = .text

  @Option(help: "Language of the messages: de, en.")
  var language: Language = .de

  @Option(
    help: ArgumentHelp(
      "The build.json of the published site, a file or an address: fail if one of its pages would be gone.",
      valueName: "build.json"))
  var published: String?

  @Flag(help: "Print how long each stage took.")
  var timings = false

  @Flag(help: "Print mistakes only.")
  var quiet = false

  @Option(help: ArgumentHelp("Folder with style sheets, scripts and pictures of the site.", valueName: "dir"))
  var assets: String?

  func validate() throws {
    guard now == nil || today == nil else {
      throw wrong("--now und --today schließen einander aus.", "--now and --today exclude each other.")
    }
    if let now, (try? Instant(parsing: now)) == nil {
      throw wrong(
        "--now verlangt einen Zeitpunkt wie 2026-11-23T12:00:00+01:00, nicht »\(now)«.",
        "--now takes an instant such as 2026-11-23T12:00:00+01:00, not `\(now)`.")
    }
    if let today, (try? Day(parsing: today)) == nil {
      throw wrong(
        "--today verlangt einen Tag wie 2026-11-23, nicht »\(today)«.",
        "--today takes a day such as 2026-11-23, not `\(today)`.")
    }
    if let baseURL, SiteAddress(baseURL) == nil {
      throw wrong(
        "--base-url verlangt eine vollständige Adresse aus a–z, 0–9 und - . _ ~ wie https://example.org/unter/pfad/, nicht »\(baseURL)«.",
        "--base-url takes a full address of a–z, 0–9 and - . _ ~ such as https://example.org/unter/pfad/, not `\(baseURL)`."
      )
    }
  }

  private func wrong(_ de: String, _ en: String) -> ValidationError {
    ValidationError(Wording(de: de, en: en)[language])
  }

  /// The instant of the build.
  var instant: Instant {
    if let now, let instant = try? Instant(parsing: now) { return instant }
    if let today, let day = try? Day(parsing: today), let noon = TimeOfDay(hour: 12, minute: 0) {
      return CivilDateTime(day, noon).instant
    }
    return .now
  }

  var loadOptions: LoadOptions {
    LoadOptions(now: instant, withDrafts: drafts, address: baseURL.flatMap(SiteAddress.init))
  }
}

extension Format: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
