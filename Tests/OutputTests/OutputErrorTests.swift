import Diagnostics
import Foundation
import Testing

@testable import Output

@Suite struct OutputErrorTests {
  static let messages: [(OutputError, String)] = [
    (
      .foreignFolder("/a/public", "b.jpg"),
      """
      KA-1201
      Der Ausgabeordner »/a/public« enthält Dateien, die nicht von diesem Programm stammen, zum Beispiel »b.jpg«.
      Nichts wurde verändert. Wählen Sie mit --output einen leeren Ordner oder räumen Sie diesen selbst auf.
      The output folder “/a/public” holds files that this program did not write, for example “b.jpg”.
      Nothing was changed. Choose an empty folder with --output, or clear this one yourself.
      """
    ),
    (
      .busy("/a/public"),
      """
      KA-1202
      Ein anderer Lauf schreibt gerade in den Ausgabeordner »/a/public«.
      Warten Sie, bis er fertig ist, und starten Sie dann neu.
      Another build is writing to the output folder “/a/public”.
      Wait until it has finished, then start again.
      """
    ),
    (
      .notAFolder("/a"),
      """
      KA-1203
      »/a« ist kein Ordner.
      Wählen Sie mit --output einen anderen Ausgabeordner.
      “/a” is not a folder.
      Choose another output folder with --output.
      """
    ),
    (
      .writtenTwice("a.html"),
      """
      KA-1205
      »a.html« soll von zwei Seiten oder Dateien geschrieben werden.
      Geben Sie einer von beiden eine andere Adresse.
      Two pages or files are to be written to “a.html”.
      Give one of them another address.
      """
    ),
    (
      .foreignFileInTheWay("a.html"),
      """
      KA-1206
      Im Ausgabeordner steht »a.html« einer neuen Seite im Weg und stammt nicht von diesem Programm.
      Verschieben oder löschen Sie den Eintrag selbst; die alte Website ist unverändert.
      In the output folder, “a.html” is in the way of a new page and was not written by this program.
      Move or delete it yourself; the old site is unchanged.
      """
    ),
    (
      .strangeEntry("a"),
      """
      KA-1207
      Im Ausgabeordner ist »a« weder Datei noch Ordner, sondern etwa eine Verknüpfung, oder der Name ist kein UTF-8.
      Entfernen Sie den Eintrag; Verknüpfungen könnten aus dem Ausgabeordner hinausführen.
      In the output folder, “a” is neither a file nor a folder but perhaps a link, or its name is not UTF-8.
      Remove it; links could lead out of the output folder.
      """
    ),
    (
      .cannotSwap("/a"),
      """
      KA-1208
      Der Ausgabeordner »/a« lässt sich nicht austauschen, vermutlich weil er ein eingehängtes Laufwerk ist.
      Wählen Sie mit --output einen Ordner innerhalb davon; die alte Website ist unverändert.
      The output folder “/a” cannot be swapped, probably because it is a mount point.
      Choose a folder inside it with --output; the old site is unchanged.
      """
    ),
    (
      .notARegularFile("a.jpg"),
      """
      KA-1209
      »a.jpg« ist keine gewöhnliche Datei, sondern etwa eine Verknüpfung, und wird nicht veröffentlicht.
      Legen Sie die Datei selbst dorthin.
      “a.jpg” is not a regular file but perhaps a link, and is not published.
      Put the file itself there.
      """
    ),
    (
      .strangeWorkFolder("/.a.build"),
      """
      KA-1210
      »/.a.build« wird zum Schreiben gebraucht, gehört aber jemand anderem oder ist kein Ordner.
      Entfernen Sie es oder wählen Sie mit --output einen anderen Ordner.
      “/.a.build” is needed for writing but belongs to somebody else or is not a folder.
      Remove it or choose another folder with --output.
      """
    ),
    (
      .leftovers("/.a.build/new", "b"),
      """
      KA-1211
      In »/.a.build/new« liegen Dateien, die während eines Austauschs dazukamen und nicht von diesem Programm stammen, zum Beispiel »b«.
      Verschieben Sie, was Sie brauchen, und löschen Sie den Ordner.
      “/.a.build/new” holds files that arrived during a swap and that this program did not write, for example “b”.
      Move what you need and delete the folder.
      """
    ),
    (
      .finished,
      """
      KA-1212
      Diese Ausgabe ist bereits veröffentlicht oder verworfen.
      Das ist ein Fehler des Programms; bitte melden Sie ihn.
      This output has already been published or abandoned.
      This is a fault of the program; please report it.
      """
    ),
    (
      .changedWhileCopied("a.jpg"),
      """
      KA-1213
      »a.jpg« hat sich geändert, während die Datei kopiert wurde.
      Starten Sie neu.
      “a.jpg” changed while it was being copied.
      Start again.
      """
    ),
    (
      .system(ENOSPC, on: "/a"),
      """
      KA-1220
      Der Speicherplatz reicht nicht, um »/a« zu schreiben.
      Schaffen Sie Platz und starten Sie neu; die alte Website ist unverändert.
      There is not enough disk space to write “/a”.
      Free some space and start again; the old site is unchanged.
      """
    ),
    (
      .system(EROFS, on: "/a"),
      """
      KA-1221
      Es fehlt das Recht, »/a« zu lesen oder zu schreiben.
      Prüfen Sie die Rechte des Ordners und seines übergeordneten Ordners; die alte Website ist unverändert.
      There is no permission to read or write “/a”.
      Check the permissions of the folder and of its parent; the old site is unchanged.
      """
    ),
    (
      .system(EIO, on: "/a"),
      """
      KA-1222
      Das Betriebssystem meldet einen Fehler bei »/a«: Fehler beim Lesen oder Schreiben.
      Die alte Website ist unverändert. Prüfen Sie den Datenträger und starten Sie neu.
      The operating system reports an error on “/a”: Input/output error.
      The old site is unchanged. Check the disk and start again.
      """
    ),
  ]

  @Test(arguments: messages)
  func saysWhatHappenedAndWhatToDo(_ error: OutputError, _ expected: String) {
    let message = error.message
    let sentences = [message.summary.de, message.help?.de, message.summary.en, message.help?.en].compactMap(\.self)
    #expect(([message.id] + sentences).joined(separator: "\n") == expected)
    #expect(message.severity == .error)
  }

  @Test(arguments: [
    ("", "er ist leer", "it is empty"), ("a//b", "ein Name darin ist leer", "a name in it is empty"),
    ("../a", "er enthält ».« oder »..«", "it contains “.” or “..”"),
    ("a\\b", "er enthält einen Rückstrich", "it contains a backslash"),
    ("a\nb", "er enthält ein Steuerzeichen", "it contains a control character"),
    (".gitignore", "dieser Name ist vergeben", "this name is reserved"),
  ])
  func saysWhatIsWrongWithAPath(_ path: String, _ de: String, _ en: String) {
    do throws(OutputError) {
      _ = try OutputPath(checking: path)
      Issue.record("accepted")
    } catch {
      #expect(
        error.message
          == Message(
            "KA-1204", .error,
            Wording(
              de: "Der Pfad »\(path)« kann nicht in den Ausgabeordner geschrieben werden: \(de).",
              en: "The path “\(path)” cannot be written to the output folder: \(en)."),
            help: Wording(
              de: "Ändern Sie den Dateinamen oder den Titel, aus dem die Adresse entsteht.",
              en: "Change the file name or the title from which the address is made.")))
    }
  }

  @Test func saysWhichLengthIsAllowed() {
    func complaint(_ path: String) -> String? {
      do throws(OutputError) {
        _ = try OutputPath(checking: path)
        return nil
      } catch {
        return error.message.summary.de
      }
    }
    let name = String(repeating: "a", count: 256)
    #expect(complaint(name)?.hasSuffix(": ein Name darin ist länger als 255 Bytes.") == true)
    #expect(
      complaint(String(repeating: "abc/", count: 256) + "a")?.hasSuffix(": er ist länger als 1024 Bytes.") == true)
  }
}
