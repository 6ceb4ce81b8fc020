import Diagnostics

extension Message {
  static func unknownReference(_ name: String, types: [String], suggestion: String?) -> Message {
    let kind = types.isEmpty ? "" : " der Art \(types.joined(separator: " oder "))"
    let type = types.isEmpty ? "" : " of type \(types.joined(separator: " or "))"
    return Message(
      "KA-0501", .error,
      Wording(de: "Einen Eintrag »\(name)«\(kind) gibt es nicht.", en: "There is no entry `\(name)`\(type)."),
      help: Wording(
        de: suggestion.map { "Meinten Sie »\($0)«?" } ?? "Prüfen Sie den Dateinamen oder legen Sie den Eintrag an.",
        en: suggestion.map { "Did you mean `\($0)`?" } ?? "Check the file name or create the entry."))
  }

  static func wrongType(_ name: String, found: String, types: [String], field: String) -> Message {
    Message(
      "KA-0502", .error,
      Wording(
        de:
          "»\(name)« ist ein Eintrag der Art \(found); bei »\(field)« gehört die Art \(types.joined(separator: " oder ")) hin.",
        en: "`\(name)` is of type \(found); `\(field)` takes \(types.joined(separator: " or "))."),
      help: Wording(de: "Nennen Sie einen Eintrag der richtigen Art.", en: "Name an entry of that type."))
  }

  static func ambiguousReference(_ name: String, _ candidates: [String]) -> Message {
    Message(
      "KA-0503", .error,
      Wording(de: "»\(name)« gibt es mehrfach.", en: "There are several entries `\(name)`."),
      help: Wording(
        de: "Schreiben Sie die Art davor: \(candidates.joined(separator: ", ")).",
        en: "Put the type in front: \(candidates.joined(separator: ", "))."))
  }

  static func unpublishedReference(_ name: String, file: String, field: String) -> Message {
    Message(
      "KA-0504", .error,
      Wording(
        de: "»\(name)« ist noch nicht veröffentlicht (\(file): \(field)).",
        en: "`\(name)` is not published yet (\(file): \(field))."),
      help: Wording(
        de: "Veröffentlichen Sie ihn zuerst oder nehmen Sie den Verweis heraus.",
        en: "Publish it first or take the reference out."))
  }

  /// A required reference to an entry that a setting leaves out.
  public static func omittedReference(_ name: String, file: String) -> Message {
    Message(
      "KA-0505", .error,
      Wording(
        de: "»\(name)« wird durch eine Einstellung in site.yaml weggelassen (\(file)).",
        en: "`\(name)` is left out by a setting in site.yaml (\(file))."),
      help: Wording(de: "Nennen Sie hier einen anderen Eintrag.", en: "Name another entry here."))
  }

  /// A file that a field names and that is not there.
  public static func missingFile(_ path: String, suggestion: String?) -> Message {
    Message(
      "KA-0801", .error,
      Wording(de: "Die Datei »\(path)« gibt es nicht.", en: "There is no file `\(path)`."),
      help: Wording(
        de: suggestion.map { "Meinten Sie »\($0)«?" }
          ?? "Legen Sie sie neben den Eintrag oder berichtigen Sie den Namen.",
        en: suggestion.map { "Did you mean `\($0)`?" } ?? "Put it beside the entry or correct the name."))
  }

  static func fileLeavesContent(_ path: String) -> Message {
    Message(
      "KA-0802", .error,
      Wording(
        de: "»\(path)« führt aus dem Ordner mit den Inhalten hinaus.", en: "`\(path)` leads out of the content folder."),
      help: Wording(de: "Legen Sie die Datei neben den Eintrag.", en: "Put the file beside the entry."))
  }

  static func unreadablePicture(_ path: String) -> Message {
    Message(
      "KA-0803", .error,
      Wording(
        de: "»\(path)« ist kein lesbares Bild (PNG, JPEG, GIF, WebP oder SVG).",
        en: "`\(path)` is no readable picture (PNG, JPEG, GIF, WebP or SVG)."),
      help: Wording(de: "Speichern Sie das Bild neu.", en: "Store the picture anew."))
  }

  static func unreadableFilm(_ path: String) -> Message {
    Message(
      "KA-0807", .error,
      Wording(
        de: "»\(path)« ist kein lesbarer Film (WebM, MP4 oder Ogg).",
        en: "`\(path)` is no readable film (WebM, MP4 or Ogg)."),
      help: Wording(de: "Speichern Sie den Film neu.", en: "Store the film anew."))
  }

  static func heavyPicture(bytes: Int) -> Message {
    let kilobytes = bytes / 1000
    return Message(
      "KA-0804", .warning,
      Wording(
        de: "Das Bild hat \(kilobytes) KB; unterwegs lädt es lange.",
        en: "The picture has \(kilobytes) kB and loads slowly on the move."),
      help: Wording(
        de: "Speichern Sie es etwa 1600 Pixel breit, als WebP oder JPEG unter 500 KB.",
        en: "Store it about 1600 pixels wide, as WebP or JPEG below 500 kB."))
  }

  /// A file in which browsers run script when somebody opens it.
  static func activeFile(_ ending: String) -> Message {
    Message(
      "KA-0805", .error,
      Wording(
        de: "Dateien mit der Endung .\(ending) werden nicht veröffentlicht: Sie können Programme enthalten.",
        en: "Files ending in .\(ending) are not published: they may hold programs."),
      help: Wording(
        de: "Machen Sie einen Eintrag oder ein PDF daraus, oder löschen Sie die Datei.",
        en: "Make an entry or a PDF of it, or delete the file."))
  }

  /// A picture that runs script or loads something from elsewhere.
  static func activePicture(_ part: String) -> Message {
    Message(
      "KA-0806", .error,
      Wording(
        de: "Das Bild enthält »\(part)«: Bilder führen nichts aus und laden nichts nach.",
        en: "The picture holds `\(part)`: pictures run nothing and load nothing."),
      help: Wording(
        de: "Speichern Sie es als einfaches SVG, oder als PNG.",
        en: "Store it as plain SVG, or as PNG."))
  }

  /// A link to nothing that there is.
  public static func deadLink(_ target: String, suggestion: String?) -> Message {
    Message(
      "KA-0901", .error,
      Wording(de: "Der Link »\(target)« führt ins Leere.", en: "The link `\(target)` leads nowhere."),
      help: Wording(
        de: suggestion.map { "Meinten Sie »\($0)«?" } ?? "Prüfen Sie Ordner und Dateinamen.",
        en: suggestion.map { "Did you mean `\($0)`?" } ?? "Check folder and file name."))
  }

  static func unpublishedLink(_ target: String, file: String) -> Message {
    Message(
      "KA-0902", .error,
      Wording(
        de: "Der Link »\(target)« führt zu einem Eintrag, der noch nicht veröffentlicht ist (\(file)).",
        en: "The link `\(target)` leads to an entry that is not published yet (\(file))."),
      help: Wording(
        de: "Veröffentlichen Sie ihn zuerst oder nehmen Sie den Link heraus.",
        en: "Publish it first or take the link out."))
  }

  /// A fragment that no heading of the target has.
  public static func deadAnchor(_ target: String, fragment: String, suggestion: String?) -> Message {
    Message(
      "KA-0903", .error,
      Wording(
        de: "Auf der Zielseite von »\(target)« gibt es keine Stelle »#\(fragment)«.",
        en: "The target of `\(target)` has no place `#\(fragment)`."),
      help: Wording(
        de: suggestion.map { "Meinten Sie »#\($0)«?" } ?? "Nehmen Sie den Teil ab # heraus.",
        en: suggestion.map { "Did you mean `#\($0)`?" } ?? "Take out the part from # on."))
  }
}

/// Links out of the site that cannot lead anywhere.
extension Message {
  static func notAMailLink(_ written: String) -> Message {
    deadTarget(
      Wording(
        de: "Hinter »mailto:« steht keine E-Mail-Adresse: »\(written)«.",
        en: "No mail address follows `mailto:`: `\(written)`."),
      help: Wording(
        de: "Schreiben Sie zum Beispiel mailto:redaktion@example.org; dahinter darf ?subject=… in einer Zeile stehen.",
        en: "Write, say, mailto:redaktion@example.org; ?subject=… may follow on one line."))
  }

  static func notAPhoneLink(_ written: String) -> Message {
    deadTarget(
      Wording(
        de: "Hinter »tel:« steht keine Telefonnummer: »\(written)«.",
        en: "No telephone number follows `tel:`: `\(written)`."),
      help: Wording(
        de: "Schreiben Sie sie mit Vorwahl, zum Beispiel tel:+493023125000.",
        en: "Write it with its area code, such as tel:+493023125000."))
  }

  static func notAWebLink(_ written: String) -> Message {
    deadTarget(
      Wording(de: "»\(written)« ist keine Internetadresse.", en: "`\(written)` is no internet address."),
      help: Wording(
        de: "Schreiben Sie sie vollständig, ohne Benutzernamen, zum Beispiel https://example.org/seite.",
        en: "Write it whole, without a user name, such as https://example.org/seite."))
  }

  private static func deadTarget(_ summary: Wording, help: Wording) -> Message {
    Message("KA-0904", .error, summary, help: help)
  }
}
