import POSIX

extension Wording {
  /// What the system says about a call that failed, as part of a sentence: without a full stop.
  ///
  /// - Parameter errno: the number of the reason (POSIX.1-2024 § 2.3); one without German words keeps the system's.
  public init(errno code: Int32) {
    let system = String(cString: strerror(code))
    self.init(de: germanWords(of: code) ?? system, en: system)
  }
}

private func germanWords(of code: Int32) -> String? {
  switch code {
  case EACCES: "keine Berechtigung"
  case EADDRINUSE: "der Port ist schon belegt"
  case EBADF: "die Datei ist nicht geöffnet"
  case EBUSY: "die Datei oder der Ordner ist gerade in Gebrauch"
  case EDQUOT: "der zugeteilte Speicherplatz reicht nicht"
  case EEXIST: "das gibt es schon"
  case EFBIG: "die Datei wird zu groß"
  case EINVAL: "das lässt das Dateisystem nicht zu"
  case EIO: "Fehler beim Lesen oder Schreiben"
  case EISDIR: "das ist ein Ordner"
  case ELOOP: "zu viele Verknüpfungen"
  case EMFILE, ENFILE: "zu viele Dateien sind geöffnet"
  case EMLINK: "die Datei hat zu viele Namen"
  case ENAMETOOLONG: "der Name ist zu lang"
  case ENODEV, ENXIO: "das Gerät gibt es nicht"
  case ENOENT: "die Datei oder den Ordner gibt es nicht"
  case ENOMEM: "der Arbeitsspeicher reicht nicht"
  case ENOSPC: "der Speicherplatz reicht nicht"
  case ENOTDIR: "ein Teil des Pfades ist kein Ordner"
  case ENOTEMPTY: "der Ordner ist nicht leer"
  case EPERM: "das ist nicht erlaubt"
  case EROFS: "von dort lässt sich nur lesen"
  case ESTALE: "die Datei ist nicht mehr erreichbar"
  case ETXTBSY: "das Programm läuft gerade"
  case EXDEV: "das liegt auf einem anderen Datenträger"
  default: nil
  }
}
