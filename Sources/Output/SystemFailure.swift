import Diagnostics
import POSIX

extension OutputError {
  /// A system call that failed on a path, told by its error number.
  static func system(_ code: Int32, on path: String) -> OutputError {
    switch code {
    case ENOSPC, EDQUOT: diskFull(path)
    case EACCES, EPERM, EROFS: notPermitted(path)
    default: failed(path, Wording(errno: code))
    }
  }

  private static func diskFull(_ path: String) -> OutputError {
    OutputError(
      "KA-1220",
      Wording(
        de: "Der Speicherplatz reicht nicht, um »\(path)« zu schreiben.",
        en: "There is not enough disk space to write “\(path)”."),
      help: Wording(
        de: "Schaffen Sie Platz und starten Sie neu; die alte Website ist unverändert.",
        en: "Free some space and start again; the old site is unchanged."))
  }

  private static func notPermitted(_ path: String) -> OutputError {
    OutputError(
      "KA-1221",
      Wording(
        de: "Es fehlt das Recht, »\(path)« zu lesen oder zu schreiben.",
        en: "There is no permission to read or write “\(path)”."),
      help: Wording(
        de: "Prüfen Sie die Rechte des Ordners und seines übergeordneten Ordners; die alte Website ist unverändert.",
        en: "Check the permissions of the folder and of its parent; the old site is unchanged."))
  }

  private static func failed(_ path: String, _ reason: Wording) -> OutputError {
    OutputError(
      "KA-1222",
      Wording(
        de: "Das Betriebssystem meldet einen Fehler bei »\(path)«: \(reason.de).",
        en: "The operating system reports an error on “\(path)”: \(reason.en)."),
      help: Wording(
        de: "Die alte Website ist unverändert. Prüfen Sie den Datenträger und starten Sie neu.",
        en: "The old site is unchanged. Check the disk and start again."))
  }
}
