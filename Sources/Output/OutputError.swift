public import Diagnostics

/// Why the finished site could not be written. The old site is whole and in its place whenever one is thrown.
public struct OutputError: Error, Sendable, Hashable {
  /// One sentence on what happened and one on what to do; ids `KA-1201` to `KA-1299`.
  public let message: Message

  init(_ id: String, _ summary: Wording, help: Wording) {
    message = Message(id, .error, summary, help: help)
  }
}

/// Every message of this module.
extension OutputError {
  static func foreignFolder(_ path: String, _ example: String) -> OutputError {
    OutputError(
      "KA-1201",
      Wording(
        de:
          "Der Ausgabeordner »\(path)« enthält Dateien, die nicht von diesem Programm stammen, zum Beispiel »\(example)«.",
        en: "The output folder “\(path)” holds files that this program did not write, for example “\(example)”."),
      help: Wording(
        de: "Nichts wurde verändert. Wählen Sie mit --output einen leeren Ordner oder räumen Sie diesen selbst auf.",
        en: "Nothing was changed. Choose an empty folder with --output, or clear this one yourself."))
  }

  static func busy(_ path: String) -> OutputError {
    OutputError(
      "KA-1202",
      Wording(
        de: "Ein anderer Lauf schreibt gerade in den Ausgabeordner »\(path)«.",
        en: "Another build is writing to the output folder “\(path)”."),
      help: Wording(
        de: "Warten Sie, bis er fertig ist, und starten Sie dann neu.",
        en: "Wait until it has finished, then start again."))
  }

  static func notAFolder(_ path: String) -> OutputError {
    OutputError(
      "KA-1203",
      Wording(de: "»\(path)« ist kein Ordner.", en: "“\(path)” is not a folder."),
      help: Wording(
        de: "Wählen Sie mit --output einen anderen Ausgabeordner.", en: "Choose another output folder with --output."))
  }

  static func badPath(_ path: String, de: String, en: String) -> OutputError {
    OutputError(
      "KA-1204",
      Wording(
        de: "Der Pfad »\(path)« kann nicht in den Ausgabeordner geschrieben werden: \(de).",
        en: "The path “\(path)” cannot be written to the output folder: \(en)."),
      help: Wording(
        de: "Ändern Sie den Dateinamen oder den Titel, aus dem die Adresse entsteht.",
        en: "Change the file name or the title from which the address is made."))
  }

  static func writtenTwice(_ path: String) -> OutputError {
    OutputError(
      "KA-1205",
      Wording(
        de: "»\(path)« soll von zwei Seiten oder Dateien geschrieben werden.",
        en: "Two pages or files are to be written to “\(path)”."),
      help: Wording(de: "Geben Sie einer von beiden eine andere Adresse.", en: "Give one of them another address."))
  }

  static func foreignFileInTheWay(_ path: String) -> OutputError {
    OutputError(
      "KA-1206",
      Wording(
        de: "Im Ausgabeordner steht »\(path)« einer neuen Seite im Weg und stammt nicht von diesem Programm.",
        en: "In the output folder, “\(path)” is in the way of a new page and was not written by this program."),
      help: Wording(
        de: "Verschieben oder löschen Sie den Eintrag selbst; die alte Website ist unverändert.",
        en: "Move or delete it yourself; the old site is unchanged."))
  }

  static func strangeEntry(_ path: String) -> OutputError {
    OutputError(
      "KA-1207",
      Wording(
        de:
          "Im Ausgabeordner ist »\(path)« weder Datei noch Ordner, sondern etwa eine Verknüpfung, oder der Name ist kein UTF-8.",
        en:
          "In the output folder, “\(path)” is neither a file nor a folder but perhaps a link, or its name is not UTF-8."
      ),
      help: Wording(
        de: "Entfernen Sie den Eintrag; Verknüpfungen könnten aus dem Ausgabeordner hinausführen.",
        en: "Remove it; links could lead out of the output folder."))
  }

  static func cannotSwap(_ path: String) -> OutputError {
    OutputError(
      "KA-1208",
      Wording(
        de:
          "Der Ausgabeordner »\(path)« lässt sich nicht austauschen, vermutlich weil er ein eingehängtes Laufwerk ist.",
        en: "The output folder “\(path)” cannot be swapped, probably because it is a mount point."),
      help: Wording(
        de: "Wählen Sie mit --output einen Ordner innerhalb davon; die alte Website ist unverändert.",
        en: "Choose a folder inside it with --output; the old site is unchanged."))
  }

  static func notARegularFile(_ path: String) -> OutputError {
    OutputError(
      "KA-1209",
      Wording(
        de: "»\(path)« ist keine gewöhnliche Datei, sondern etwa eine Verknüpfung, und wird nicht veröffentlicht.",
        en: "“\(path)” is not a regular file but perhaps a link, and is not published."),
      help: Wording(de: "Legen Sie die Datei selbst dorthin.", en: "Put the file itself there."))
  }

  static func strangeWorkFolder(_ path: String) -> OutputError {
    OutputError(
      "KA-1210",
      Wording(
        de: "»\(path)« wird zum Schreiben gebraucht, gehört aber jemand anderem oder ist kein Ordner.",
        en: "“\(path)” is needed for writing but belongs to somebody else or is not a folder."),
      help: Wording(
        de: "Entfernen Sie es oder wählen Sie mit --output einen anderen Ordner.",
        en: "Remove it or choose another folder with --output."))
  }

  static func leftovers(_ path: String, _ example: String) -> OutputError {
    OutputError(
      "KA-1211",
      Wording(
        de:
          "In »\(path)« liegen Dateien, die während eines Austauschs dazukamen und nicht von diesem Programm stammen, zum Beispiel »\(example)«.",
        en:
          "“\(path)” holds files that arrived during a swap and that this program did not write, for example “\(example)”."
      ),
      help: Wording(
        de: "Verschieben Sie, was Sie brauchen, und löschen Sie den Ordner.",
        en: "Move what you need and delete the folder."))
  }

  static func changedWhileCopied(_ path: String) -> OutputError {
    OutputError(
      "KA-1213",
      Wording(
        de: "»\(path)« hat sich geändert, während die Datei kopiert wurde.",
        en: "“\(path)” changed while it was being copied."),
      help: Wording(de: "Starten Sie neu.", en: "Start again."))
  }

  static let finished = OutputError(
    "KA-1212",
    Wording(
      de: "Diese Ausgabe ist bereits veröffentlicht oder verworfen.",
      en: "This output has already been published or abandoned."),
    help: Wording(
      de: "Das ist ein Fehler des Programms; bitte melden Sie ihn.",
      en: "This is a fault of the program; please report it.")
  )
}
