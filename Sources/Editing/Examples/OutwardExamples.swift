/// Addresses that others know already.
let publishedExamples: [Example] = [
  .field("KA-0621", "titel: Bahnhof wird Treffpunkt", "frueher: [bahnhof-alt]")
    .publishedBefore(
      "/beispiele/bahnhof-alt/", showing: "bahnhof-alt.md heißt jetzt bahnhof.md", "frueher: [bahnhof-alt]"),
  .field("KA-0622", "themen: [bahnhof]", "themen: [bahnhof, leerstand]")
    .publishedBefore(
      "/beispiele/thema/leerstand/", showing: "themen: [bahnhof]", "themen: [bahnhof, leerstand]"),
  .body(
    "KA-0623", "Der Plan ist alt.", "Der [Plan](../medien/plan.pdf) ist alt.", others: ["medien/plan.pdf": "%PDF-1.7\n"]
  ).publishedBefore("/medien/medien/plan.pdf", showing: "Der Plan ist alt.", "Der [Plan](../medien/plan.pdf) ist alt."),
  .body(
    "KA-0624", "Ein Haus.", "![Ein Haus](../bilder/haus.svg \"Zeichnung der Stadt\")",
    others: ["bilder/haus.svg": SampleSite.files["bilder/bahnhof.svg"] ?? ""]
  ).publishedBefore(
    "/medien/bilder/haus.svg", showing: "Ein Haus.", "![Ein Haus](../bilder/haus.svg \"Zeichnung der Stadt\")"),
  .change(
    "KA-0625", "methoden/telefon.md", .file("methoden/telefon.md", method("ja")),
    .file("methoden/telefon.md", method("nein")), shown: ("", "")
  ).publishedBefore("/methoden/telefon/", showing: "entwurf: ja", "entwurf: nein"),
  .change(
    "KA-0626", "site.yaml", .fields("muster: weglassen"), .fields("muster: zeigen"), shown: ("", ""),
    others: ["methoden/telefon.md": method("nein").replacing("entwurf", with: "muster: ja\nentwurf")]
  ).publishedBefore("/methoden/telefon/", showing: "muster: weglassen", "muster: zeigen"),
]

private func method(_ isDraft: String) -> String {
  SampleSite.entry(
    "titel: Am Telefon\nkurztext: Ein kurzer Text, der in Listen steht und sagt, worum es geht.\nthemen: [bahnhof]\nentwurf: \(isDraft)"
  )
}

/// Links to other sites, which »akademie check --links« asks for; here with what they answer.
let outwardExamples: [Example] = [
  outward("KA-0911", "alt", .broken(status: 404)),
  outward("KA-0912", "alt", .moved(to: "https://musterstadt.example/neu")),
  outward("KA-0913", "alt", .unreachable(.timeout)), outward("KA-0914", "alt", .endless),
  outward("KA-0915", "alt", .faulty(status: 503)),
]

private func outward(_ id: String, _ page: String, _ outcome: LinkOutcome) -> Example {
  .body(
    id, "Mehr sagt die [Stadt](https://musterstadt.example/\(page)).",
    "Mehr sagt die [Stadt](https://musterstadt.example/neu)."
  ).answering(["https://musterstadt.example/\(page)": outcome, "https://musterstadt.example/neu": .fine])
}
