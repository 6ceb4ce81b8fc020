import HTML

/// The line drawings of the interface: 24 × 24 units, drawn with the text's colour, always beside words.
enum Icon: String, CaseIterable, Sendable {
  case telefon, post, kalender, ort, uhr, suche, person, personen, dokument, herunterladen, drucken, extern,
    weiter, zurueck, film, start, haken, hinweis, warnung, tipp, euro, aufwand, haus, lernen, netz, koffer,
    foerderung, thema, leicht, gebaerden, abonnieren, menue, bildschirm, tasse, pokal, stand, untertitel,
    teilen, zugang

  /// The drawing, hidden from screen readers.
  var html: HTML { Icon.drawings[self] ?? .empty }

  /// Made once: an icon stands on every page many times.
  private static let drawings = Dictionary(uniqueKeysWithValues: allCases.map { ($0, drawing($0.path)) })

  private static func drawing(_ path: String) -> HTML {
    """
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="\(path)"/></svg>
    """
  }

  /// SVG 2 path data.
  private var path: String {
    switch self {
    case .telefon:
      "M6.6 3.5l2.6 4.6-2 1.9a12 12 0 0 0 6.8 6.8l1.9-2 4.6 2.6c-.3 2.3-1.9 3.6-3.8 3.6C9.5 21 3 14.5 3 7.3c0-1.9 1.3-3.5 3.6-3.8z"
    case .post:
      "M3 6h18v12H3zM3.5 6.5l8.5 7 8.5-7"
    case .kalender:
      "M4 6h16v15H4zM4 10.5h16M8 3v5M16 3v5"
    case .ort:
      "M12 21s-7-6.3-7-11.5a7 7 0 0 1 14 0C19 14.7 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
    case .uhr:
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2"
    case .suche:
      "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21"
    case .person:
      "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.5-4.5 3.5-7 8-7s7.5 2.5 8 7"
    case .personen:
      "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.4-4 2.7-6 6.5-6s6.1 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.3M18 14.5c2.2.8 3.3 2.7 3.5 5.5"
    case .dokument:
      "M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7"
    case .herunterladen:
      "M12 3v12M7 10.5l5 5 5-5M4 20.5h16"
    case .drucken:
      "M7 9V3h10v6M7 17H3.5V9h17v8H17M7 14h10v7H7z"
    case .extern:
      "M14 4h6v6M20 4l-9 9M17 14v6H4V7h6"
    case .weiter:
      "M4 12h16M14 6l6 6-6 6"
    case .zurueck:
      "M20 12H4M10 6l-6 6 6 6"
    case .film:
      "M3 5h18v14H3zM10 9l5.5 3-5.5 3z"
    case .start:
      "M7 4l13 8-13 8z"
    case .haken:
      "M4 12.5l5.5 5.5L20 6.5"
    case .hinweis:
      "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.3v.2"
    case .warnung:
      "M12 3.5L2.5 20.5h19zM12 10v5M12 17.7v.2"
    case .tipp:
      "M9 18h6M10 21h4M8.5 15C6.5 13.5 5.5 11.7 5.5 9.5a6.5 6.5 0 0 1 13 0c0 2.2-1 4-3 5.5z"
    case .euro:
      "M18.5 6.5A7.5 7.5 0 1 0 18.5 17.5M3.5 10.3h10M3.5 13.7h9"
    case .aufwand:
      "M4 20v-5M10 20v-9M16 20V7M22 20V3"
    case .haus:
      "M3 20.5V11l9-7.5 9 7.5v9.5zM9.5 20.5V14h5v6.5"
    case .lernen:
      "M2 9l10-5 10 5-10 5zM6 11.5V17c3.5 2.7 8.5 2.7 12 0v-5.5M22 9v6"
    case .netz:
      "M12 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM19 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10.8 7.2L6.2 16.3M13.2 7.2l4.6 9.1M7.5 18.5h9"
    case .koffer:
      "M3 8h18v12H3zM9 8V4.5h6V8M3 13h18"
    case .foerderung:
      "M12 10a7 3 0 1 0 0-6 7 3 0 0 0 0 6zM5 7v10c0 1.7 3.1 3 7 3s7-1.3 7-3V7M5 12c0 1.7 3.1 3 7 3s7-1.3 7-3"
    case .thema:
      "M3.5 3.5h8l9 9-8 8-9-9zM8 8v.01"
    case .leicht:
      "M12 6.5C10 5 7 4.5 3 4.5V19c4 0 7 .5 9 2 2-1.5 5-2 9-2V4.5c-4 0-7 .5-9 2zM12 6.5V21"
    case .gebaerden:
      "M7 13V6.5a1.5 1.5 0 0 1 3 0V11M10 11V4.5a1.5 1.5 0 0 1 3 0V11M13 11V5.5a1.5 1.5 0 0 1 3 0V13M16 12l1.5-2.5a1.5 1.5 0 0 1 2.6 1.5L17 17.5c-1 2.2-3 3.5-5 3.5-3.5 0-6-2.5-6-6v-3"
    case .abonnieren:
      "M5 19v.01M4.5 12a8 8 0 0 1 8 8M4.5 5a15 15 0 0 1 15 15"
    case .menue:
      "M4 6.5h16M4 12h16M4 17.5h16"
    case .bildschirm:
      "M3 4.5h18v12H3zM8 20.5h8M12 16.5v4"
    case .tasse:
      "M4 9h13v5a6 6 0 0 1-6 6h-1a6 6 0 0 1-6-6zM17 10h1.5a2.5 2.5 0 0 1 0 5H17M8 3v2.5M12.5 3v2.5"
    case .pokal:
      "M7 4h10v6a5 5 0 0 1-10 0zM7 6H3.5c0 3.5 1.5 5 3.7 5M17 6h3.5c0 3.5-1.5 5-3.7 5M12 15v4M8 20.5h8"
    case .stand:
      "M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5"
    case .untertitel:
      "M3 5h18v14H3zM6.5 12h5M14 12h3.5M6.5 15.5h3M12 15.5h5.5"
    case .teilen:
      "M4 12v8.5h16V12M12 15V3.5M7.5 8L12 3.5 16.5 8"
    case .zugang:
      "M12 5.5v.01M12 8v6l4 5.5M12 10.5h4.5M9.5 11.5a5 5 0 1 0 4.5 7.5"
    }
  }
}
