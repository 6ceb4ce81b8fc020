import Diagnostics
import Markdown

/// Parses a body as the site does; images have a size, `fehlt.md` does not exist, and the body begins in line 4.
func parsed(_ body: String, reserved: Set<String> = [], limits: Limits = Limits()) -> Document {
  parse(file(body), resolver: .test, options: MarkdownOptions(reservedIDs: reserved, limits: limits))
}

func file(_ body: String) -> MarkdownSource {
  let front = Array("---\ntitel: T\n---\n".utf8)
  return MarkdownSource(file: "content/a.md", bytes: front + Array(body.utf8), bodyStart: front.count, firstLine: 4)
}

func html(_ body: String) -> String { String(decoding: parsed(body).html, as: UTF8.self) }

/// `4:7+3 KA-0701`: line, column, length and id of each diagnostic.
func report(_ body: String) -> [String] { parsed(body).diagnostics.map(line) }

func line(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.location
  return "\(place.line):\(place.column)+\(place.length) \(diagnostic.id)"
}

extension Resolver {
  static let test = Resolver(
    link: { destination in
      switch destination {
      case "fehlt.md":
        ResolvedLink(href: "", kind: .file, message: Message("KA-0399", .error, Wording(de: "Fehlt.", en: "Missing.")))
      case "seite.md": ResolvedLink(href: "/seite/", kind: .page(target: "seite", fragment: nil))
      case "boese.md": ResolvedLink(href: "javascript:alert(1)", kind: .external)
      default: Resolver.direct.link(destination)
      }
    },
    image: { source in
      source == "fehlt.png"
        ? ResolvedImage(src: "", message: Message("KA-0398", .error, Wording(de: "Fehlt.", en: "Missing.")))
        : ResolvedImage(src: "/bilder/\(source)", width: 640, height: 480)
    })
}
