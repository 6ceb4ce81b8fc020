import Content
import FrontMatter

/// The editing forms below `/redaktion/`: a program of others (Sveltia CMS or Decap CMS) that the operator puts beside the
/// content, and the forge in which it stores what is written.
public struct Redaktion: Sendable, Hashable {
  /// The program's one script file.
  public var skript: FileName
  public var dienst: Dienst
  /// `gruppe/projekt`.
  public var projekt: String
  public var zweig: String
  /// The service's own address.
  public var adresse: String?
  /// GitLab: the application's id; GitHub: the address of the sign-in service.
  public var anmeldung: String?

  /// The services that both programs know.
  public enum Dienst: String, CaseIterable, Sendable { case github, gitlab }

  init(_ form: inout Form) {
    skript = form.required(
      "skript", .file("js", "mjs"), help: "Skriptdatei von Sveltia CMS oder Decap CMS unter content/medien.",
      example: "medien/sveltia-cms.js")
    dienst = form.required("dienst", .choice, help: "Plattform, auf der die Inhalte liegen.", example: "gitlab")
    projekt = form.required(
      "projekt", .text(3...200), help: "Projekt, wie es in der Adresse der Plattform steht.", example: "gruppe/projekt")
    zweig = form.optional(
      "zweig", .text(1...100), or: "main", written: "main", help: "Zweig, aus dem veröffentlicht wird.", example: "main"
    )
    adresse = form.optional(
      "adresse", .address, help: "Adresse der Plattform, wenn es nicht gitlab.com ist.",
      example: "https://gitlab.opencode.de")
    anmeldung = form.optional(
      "anmeldung", .text(3...300),
      help: "Bei GitLab die Kennung der angemeldeten Anwendung, bei GitHub die Adresse des Anmeldedienstes.",
      example: "0123456789abcdef")
  }
}
