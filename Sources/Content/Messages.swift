import Diagnostics

// KA-05…: references between entries. KA-06…: files and addresses. KA-08…: files beside entries. KA-09…: links.

extension Message {
  public static func unreadable(_ mistake: FileMistake) -> Message {
    switch mistake {
    case .missing: return unreadable("Die Datei gibt es nicht.", "There is no such file.")
    case .notRegular: return notAPlainFile
    case .tooLarge(let bytes, let limit): return tooLarge(bytes: bytes, limit: limit)
    case .system(let code):
      let reason = Wording(errno: code)
      return unreadable("Die Datei lässt sich nicht lesen (\(reason.de)).", "The file cannot be read (\(reason.en)).")
    }
  }

  private static func unreadable(_ de: String, _ en: String) -> Message {
    Message(
      "KA-0601", .error, Wording(de: de, en: en),
      help: Wording(de: "Prüfen Sie Name und Rechte der Datei.", en: "Check the file's name and permissions."))
  }

  static var notAPlainFile: Message {
    Message(
      "KA-0602", .error,
      Wording(
        de: "Das ist keine gewöhnliche Datei (sondern etwa eine Verknüpfung).",
        en: "This is no plain file (but, say, a link)."),
      help: Wording(de: "Legen Sie die Datei selbst hierher.", en: "Put the file itself here."))
  }

  static func tooLarge(bytes: Int, limit: Int) -> Message {
    Message(
      "KA-0603", .error,
      Wording(
        de: "Die Datei ist zu groß: \(bytes / 1024) KiB, höchstens \(limit / 1024) KiB.",
        en: "The file is too large: \(bytes / 1024) KiB, at most \(limit / 1024) KiB."),
      help: Wording(de: "Teilen Sie den Text auf mehrere Einträge auf.", en: "Divide the text among several entries."))
  }

  static func unknownFolder(_ name: String, known: [String], suggestion: String?) -> Message {
    let de = suggestion.map { "Meinten Sie »\($0)«? " } ?? ""
    let en = suggestion.map { "Did you mean `\($0)`? " } ?? ""
    let list = known.joined(separator: ", ")
    return Message(
      "KA-0604", .error,
      Wording(de: "Den Ordner »\(name)« kennt die Website nicht.", en: "The site knows no folder `\(name)`."),
      help: Wording(de: "\(de)Es gibt: \(list), bilder, medien.", en: "\(en)There are: \(list), bilder, medien."))
  }

  static func entryOutsideFolders(_ folders: [String]) -> Message {
    Message(
      "KA-0605", .error,
      Wording(
        de: "Ein Eintrag liegt nicht im Ordner einer Art.", en: "An entry lies outside the folders of the types."),
      help: Wording(
        de:
          "Verschieben Sie die Datei in einen der Ordner\(folders.isEmpty ? "" : ": " + folders.joined(separator: ", ")).",
        en: "Move the file into one of the folders\(folders.isEmpty ? "" : ": " + folders.joined(separator: ", "))."))
  }

  static var misplacedMarkdown: Message {
    Message(
      "KA-0606", .error,
      Wording(
        de: "Diese Datei liegt an einer Stelle, an der kein Eintrag erwartet wird.", en: "No entry is expected here."),
      help: Wording(
        de: "Ein Eintrag heißt ordner/name.md, oder ordner/name/index.md, wenn Bilder daneben liegen.",
        en: "An entry is folder/name.md, or folder/name/index.md where pictures lie beside it."))
  }

  static var badFileName: Message {
    Message(
      "KA-0607", .error,
      Wording(
        de: "Der Dateiname enthält unsichtbare Zeichen oder \\.", en: "The file name holds invisible characters or \\."),
      help: Wording(de: "Benennen Sie die Datei um.", en: "Rename the file."))
  }

  static func badEntryName(_ name: String, better: String) -> Message {
    Message(
      "KA-0608", .error,
      Wording(
        de: "»\(name)« taugt nicht als Adresse der Seite.", en: "`\(name)` cannot be the address of a page."),
      help: Wording(
        de:
          "Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 120 Zeichen. Benennen Sie um in »\(better)«.",
        en: "Only letters a–z, digits and single hyphens, at most 120 characters. Rename to `\(better)`."))
  }

  static func sameAddress(as file: String) -> Message {
    Message(
      "KA-0609", .error,
      Wording(
        de: "Die Seite hätte dieselbe Adresse wie »\(file)«.", en: "The page would have the address of `\(file)`."),
      help: Wording(
        de: "Benennen Sie eine der beiden Dateien um.", en: "Rename one of the two files."))
  }

  static func sameFileName(as file: String) -> Message {
    Message(
      "KA-0617", .error,
      Wording(
        de: "Der Dateiname unterscheidet sich von »\(file)« nur in groß und klein oder in der Speicherung der Umlaute.",
        en: "The file name differs from `\(file)` only in capitals or in the way umlauts are stored."),
      help: Wording(
        de: "Benennen Sie eine der beiden Dateien um, oder löschen Sie die, die niemand braucht.",
        en: "Rename one of the two files, or delete the one that nobody needs."))
  }

  static func wrongEntryEnding(_ better: String) -> Message {
    Message(
      "KA-0614", .error,
      Wording(
        de: "So endet kein Eintrag; die Datei erschiene nicht auf der Website.",
        en: "No entry ends like this; the file would not appear on the site."),
      help: Wording(de: "Benennen Sie um in »\(better)«.", en: "Rename to `\(better)`."))
  }

  static func foldersTooDeep(_ limit: Int) -> Message {
    Message(
      "KA-0610", .error,
      Wording(
        de: "Mehr als \(limit) Ordner ineinander sind nicht erlaubt.",
        en: "More than \(limit) nested folders are refused."),
      help: Wording(de: "Legen Sie die Dateien weiter oben ab.", en: "Put the files further up."))
  }

  /// The address is already taken, by another entry or by a page of the site.
  public static func addressTaken(_ path: String, by owner: String) -> Message {
    Message(
      "KA-0611", .error,
      Wording(de: "Die Adresse \(path) ist schon vergeben: \(owner).", en: "The address \(path) is taken: \(owner)."),
      help: Wording(de: "Benennen Sie die Datei um.", en: "Rename the file."))
  }

  /// The address is one that the site itself needs.
  public static func addressReserved(_ path: String, isFormer: Bool = false) -> Message {
    Message(
      "KA-0611", .error,
      Wording(de: "Die Adresse \(path) braucht die Website selbst.", en: "The site itself needs the address \(path)."),
      help: isFormer
        ? Wording(de: "Nehmen Sie den Namen aus »frueher« heraus.", en: "Take the name out of `frueher`.")
        : Wording(de: "Benennen Sie die Datei um.", en: "Rename the file."))
  }

  /// A former name that is in use.
  public static func formerNameTaken(_ name: String, by owner: String) -> Message {
    Message(
      "KA-0612", .error,
      Wording(
        de: "Der frühere Name »\(name)« gehört schon zu \(owner).", en: "The former name `\(name)` belongs to \(owner)."
      ),
      help: Wording(
        de: "Löschen Sie ihn hier oder dort: Eine alte Adresse kann nur auf eine Seite führen.",
        en: "Delete it here or there: an old address can lead to one page only."))
  }

  /// A former name that is the present one: a redirect in a circle.
  public static func formerNameIsOwn(_ name: String) -> Message {
    Message(
      "KA-0613", .error,
      Wording(
        de: "»\(name)« ist der heutige Name: Die Weiterleitung führte im Kreis.",
        en: "`\(name)` is the present name: the redirect would go in a circle."),
      help: Wording(de: "Löschen Sie ihn aus »frueher«.", en: "Delete it from `frueher`."))
  }
}
