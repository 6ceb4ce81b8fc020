import Content
import Diagnostics
import FrontMatter

/// A film that lies elsewhere: loaded only after a click.
public struct Extern: Sendable, Hashable {
  public var anbieter: String
  public var kennung: String

  init(_ form: inout Form) {
    anbieter = form.required("anbieter", .text(2...60), help: "Name des Anbieters.", example: "Filmarchiv")
    kennung = form.required(
      "kennung", .text(1...200), help: "https-Adresse des Films; bei YouTube und Vimeo genügt die Kennung.",
      example: "https://example.org/film")
    if !form.isDescribing, form.has("kennung"), form.has("anbieter"), address == nil {
      form.report(.filmWithoutAddress(kennung), about: "kennung")
    }
  }
}

extension Extern {
  /// A provider whose addresses follow from a film's identifier.
  private struct Provider {
    var name: String
    var page: String
    var player: String
    /// Whether it has identifiers of this form.
    var knows: @Sendable (String) -> Bool

    static let all = [
      Provider(
        name: "youtube", page: "https://www.youtube.com/watch?v=", player: "https://www.youtube-nocookie.com/embed/"
      ) { name in
        name.utf8.count == 11
          && name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      },
      Provider(name: "vimeo", page: "https://vimeo.com/", player: "https://player.vimeo.com/video/") { name in
        (6...12).contains(name.utf8.count)
          && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      },
    ]
  }

  private var provider: Provider? {
    Provider.all.first { $0.name == anbieter.lowercased() && $0.knows(kennung) }
  }

  /// Where the film is shown by its provider; nil if that is not known.
  public var address: String? {
    kennung.hasPrefix("https://") && isWebAddress(kennung) ? kennung : provider.map { $0.page + kennung }
  }

  /// What a frame loads to play it on this site; nil if that is not known.
  public var player: String? { provider.map { $0.player + kennung } ?? address }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

extension Kind where Value == FileName {
  /// A film beside the entry. One of another site belongs into `extern`.
  static var film: Kind {
    let file = Kind<FileName>.file("webm", "mp4", "m4v", "ogv")
    return Kind(file.shape, placeholder: file.placeholder) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      guard isWebAddress(text) else { return file.read(node, &reader) }
      let isAlone = reader.line(of: node).hasPrefix("datei: ")
      reader.report(.filmOfOthers(text), at: node.place, correction: isAlone ? Extern.line(for: text) : nil)
      return nil
    }
  }
}

extension Kind where Value == Extern {
  /// Provider and address, which may not stand alone.
  static var extern: Kind {
    let fields = Kind<Extern>.object { Extern(&$0) }
    return Kind(fields.shape, placeholder: fields.placeholder) { node, reader in
      guard case .scalar(let text, _) = node.content, isWebAddress(text) else { return fields.read(node, &reader) }
      let message = Message.expectedFields(reader.name, ["anbieter", "kennung"])
      reader.report(message, at: node.place, correction: Extern.line(for: text))
      return nil
    }
  }
}

extension Extern {
  /// The field for a film at an address, with the provider's name, or that of its host.
  fileprivate static func line(for address: String) -> String {
    let host = address.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    let names = ["youtu": "YouTube", "vimeo": "Vimeo"]
    let name = names.first { host.contains($0.key) }?.value ?? host
    return "extern: {anbieter: \(name), kennung: \"\(address)\"}"
  }
}
