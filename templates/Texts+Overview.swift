import Editing

/// Words of the editors' overview.
extension Texts {
  static let overviewTitle = "Redaktionsübersicht"
  static let overviewLede = "Was zu tun ist, und was sich seit der letzten Veröffentlichung geändert hat."
  static let overviewEntry = "Eintrag"
  static let editEntry = "Bearbeiten"
  static let sourceFile = "Datei"
  static let editMissing =
    "Wohin »Bearbeiten« führen soll, sagt das Feld »bearbeiten« in site.yaml; solange stehen hier nur die Dateien."
  static let nothingToDo = "Hier ist nichts zu tun."
  static let changesTitle = "Diese Seiten haben sich geändert"
  static let changesMeaning = "Links die veröffentlichte Adresse, rechts die dieser Fassung."
  static let noChanges = "Keine Seite ist anders als veröffentlicht."
  static let noComparison = "Womit verglichen wird, sagt --published; diese Übersicht wurde ohne gebaut."
  static let whatChanged = "Was"
  static let publishedVersion = "Veröffentlicht"
  static let thisVersion = "Diese Fassung"
  static let nowhere = "–"
  static let overviewFile = "Dieselben Angaben für Programme"
  static func overviewOf(_ day: String) -> String { "Stand: \(day)" }
  static func andMore(_ count: Int) -> String {
    "und \(grouped(count)) weitere; alle stehen in der Datei für Programme."
  }
  static func tableOf(_ title: String) -> String { "Tabelle: \(title)" }
  static func inLine(_ line: Int) -> String { "Zeile \(line)" }
}
