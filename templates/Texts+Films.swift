import Collections

/// Words of the pages of films.
extension Texts {
  static let german = "Deutsch"
  static let film = "Film"
  static let download = "Zum Herunterladen:"
  static let captionFile = "Untertitel"
  static let signLanguageVersion = "Fassung in Gebärdensprache"
  static let describedVersion = "Fassung mit Bildbeschreibung"
  static let filmConsent =
    "Erst wenn Sie ihn laden, erfährt der Anbieter Ihre Internetadresse. Vorher wird nichts übertragen."
  static let loadFilm = "Film hier laden"
  static let watchElsewhere = "Film beim Anbieter ansehen"
  static let filmIdentifier = "Dort finden Sie ihn unter der Kennung"
  static let chapters = "Kapitel"
  static let voices = "Stimmen"
  static let at = "bei"
  static let videosLede =
    "Kurze Filme aus Kleinstädten: Eindrücke, Stimmen und Anleitungen. Alle mit Untertiteln und Wortlaut."
  static let captionsInGerman = "Untertitel auf Deutsch"
  static let captions = "Untertitel"
  static let noVideos = "Noch gibt es keine Videos."
  static let kindOfFilm = "Art"
  static let belongsHere = "Dazu gehört"

  static func filmLies(_ provider: String) -> String { "Dieser Film liegt bei: \(provider)" }
  static func count(videos: Int) -> String { videos == 1 ? "1 Video" : "\(videos) Videos" }
}
