import Diagnostics
import Serve
@testable import akademie
import Testing

@Suite struct ServeMessageTests {
  @Test(arguments: [
    (
      ServeError.noPort(8_000), "KA-1103", "Ab Port 8000 ist keiner frei, oder Sie dürfen ihn nicht benutzen.",
      "No port from 8000 on is free, or you may not use it."
    ),
    (
      .notListening(8_000, Wording(de: "belegt", en: "taken")), "KA-1104",
      "Die Vorschau lässt sich auf Port 8000 nicht starten (belegt).",
      "The preview cannot be started on port 8000 (taken)."
    ),
  ])
  func saysWhyThereIsNoPreview(_ error: ServeError, _ id: String, _ de: String, _ en: String) {
    let help = Wording(
      de: "Nennen Sie mit --port einen anderen, zum Beispiel --port 8080.",
      en: "Name another one with --port, such as --port 8080.")
    #expect(error.message == Message(id, .error, Wording(de: de, en: en), help: help))
  }

  @Test func saysThatThePreviewBrokeOff() {
    #expect(
      ServeError.stopped(8_000, Wording(de: "weg", en: "gone")).message
        == Message(
          "KA-1105", .error,
          Wording(
            de: "Die Vorschau auf Port 8000 ist abgebrochen (weg).", en: "The preview on port 8000 broke off (gone)."),
          help: Wording(de: "Starten Sie sie noch einmal.", en: "Start it again.")))
  }
}
