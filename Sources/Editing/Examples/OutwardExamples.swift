/// Addresses that others know already.
let publishedExamples: [Example] = [
  .field("KA-0621", "titel: Bahnhof wird Treffpunkt", "frueher: [bahnhof-alt]")
    .publishedBefore(
      "/beispiele/bahnhof-alt/", showing: "bahnhof-alt.md heißt jetzt bahnhof.md", "frueher: [bahnhof-alt]"),
  .field("KA-0622", "themen: [bahnhof]", "themen: [bahnhof, leerstand]")
    .publishedBefore(
      "/beispiele/thema/leerstand/", showing: "themen: [bahnhof]", "themen: [bahnhof, leerstand]"),
  .change(
    "KA-0623", "medien/plan.pdf", .name("medien/plan-neu.pdf"), .name("medien/plan.pdf"), shown: ("", ""),
    others: ["medien/plan.pdf": "%PDF-1.7\n"]
  ).publishedBefore("/medien/medien/plan.pdf", showing: "medien/plan-neu.pdf", "medien/plan.pdf"),
  .change(
    "KA-0624", "bilder/haus.svg", .name("bilder/haus-neu.svg"), .name("bilder/haus.svg"), shown: ("", ""),
    others: ["bilder/haus.svg": SampleSite.files["bilder/bahnhof.svg"] ?? ""]
  ).publishedBefore("/medien/bilder/haus.svg", showing: "bilder/haus-neu.svg", "bilder/haus.svg"),
]

/// Links to other sites, which »akademie check --links« asks for; here with what they answer.
let outwardExamples: [Example] = [
  outward("KA-0911", "alt", .broken(status: 404)),
  outward("KA-0912", "alt", .moved(to: "https://musterstadt.example/neu")),
  outward("KA-0913", "alt", .unreachable(.timeout)), outward("KA-0914", "alt", .endless),
]

private func outward(_ id: String, _ page: String, _ outcome: LinkOutcome) -> Example {
  .body(
    id, "Mehr sagt die [Stadt](https://musterstadt.example/\(page)).",
    "Mehr sagt die [Stadt](https://musterstadt.example/neu)."
  ).answering(["https://musterstadt.example/\(page)": outcome, "https://musterstadt.example/neu": .fine])
}
