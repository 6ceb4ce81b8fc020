import Diagnostics

// KA-0911 to KA-0915: links to other sites. All are hints: what others do never fails a build.

/// Advice about the links whose addresses were found wanting, at their places.
public func linkHints(_ links: [ExternalLink], _ cache: LinkCache) -> [Diagnostic] {
  links.compactMap { link in
    guard let message = cache.records[link.address].flatMap({ Message(link.address, $0.outcome) }) else { return nil }
    guard case .moved(let target) = cache.records[link.address]?.outcome else {
      return Diagnostic(message, at: link.location)
    }
    return Diagnostic(message, at: link.location, correction: corrected(link, target))
  }
}

/// The line with the new address; none if the address is written otherwise there.
private func corrected(_ link: ExternalLink, _ target: String) -> String? {
  let place = link.location
  let marked = place.excerpt.map { String($0.unicodeScalars.dropFirst(place.column - 1).prefix(place.length)) } ?? ""
  guard marked.hasPrefix(link.address) else { return nil }
  return place.replacing(with: target + marked.dropFirst(link.address.count))
}

extension Message {
  /// What to say of an outcome; nothing if a visitor arrives.
  fileprivate init?(_ address: String, _ outcome: LinkOutcome) {
    switch outcome {
    case .broken(let status): self = .linkBroken(address, status)
    case .moved(let target): self = .linkMoved(address, target)
    case .unreachable(let failure): self = .linkUnreachable(address, failure)
    case .endless: self = .linkEndless(address)
    case .faulty(let status): self = .linkFaulty(address, status)
    case .fine, .refused, .later: return nil
    }
  }

  static func linkBroken(_ address: String, _ status: Int) -> Message {
    Message(
      "KA-0911", .hint,
      Wording(
        de: "Hinter »\(address)« ist nichts: Die andere Website antwortet mit \(status).",
        en: "There is nothing behind `\(address)`: the other site answers with \(status)."),
      help: Wording(
        de: "Suchen Sie dort die neue Adresse, oder nehmen Sie den Link heraus.",
        en: "Look for the new address there, or take the link out."))
  }

  static func linkMoved(_ address: String, _ target: String) -> Message {
    Message(
      "KA-0912", .hint,
      Wording(de: "»\(address)« ist auf Dauer umgezogen.", en: "`\(address)` has moved for good."),
      help: Wording(de: "Die neue Adresse ist \(target).", en: "The new address is \(target)."))
  }

  static func linkUnreachable(_ address: String, _ failure: LinkFailure) -> Message {
    let reason = failure.words
    return Message(
      "KA-0913", .hint,
      Wording(
        de: "»\(address)« ist nicht zu erreichen: \(reason.de).", en: "`\(address)` cannot be reached: \(reason.en)."),
      help: Wording(
        de: "Rufen Sie die Adresse selbst auf. Bleibt es dabei, nehmen Sie den Link heraus.",
        en: "Open the address yourself. If it stays like that, take the link out."))
  }

  static func linkEndless(_ address: String) -> Message {
    Message(
      "KA-0914", .hint,
      Wording(
        de: "»\(address)« leitet im Kreis oder ohne Ende weiter.",
        en: "`\(address)` leads round in a circle or on and on."),
      help: Wording(
        de: "Suchen Sie dort die neue Adresse, oder nehmen Sie den Link heraus.",
        en: "Look for the new address there, or take the link out."))
  }

  static func linkFaulty(_ address: String, _ status: Int) -> Message {
    Message(
      "KA-0915", .hint,
      Wording(
        de: "»\(address)« war heute nicht erreichbar: Die andere Website meldet einen Fehler bei sich (\(status)).",
        en: "`\(address)` could not be reached today: the other site reports a fault of its own (\(status))."),
      help: Wording(
        de:
          "Das kann vorübergehen. Bleibt es über Tage dabei, suchen Sie die neue Adresse, oder nehmen Sie den Link heraus.",
        en: "That may pass. If it stays like that for days, look for the new address, or take the link out."))
  }
}

extension LinkFailure {
  /// Why there is no answer, as a part of a sentence.
  public var words: Wording {
    switch self {
    case .timeout: Wording(de: "Die Antwort bleibt aus", en: "no answer comes")
    case .host: Wording(de: "Den Namen der Website gibt es nicht", en: "the site's name does not exist")
    case .connection: Wording(de: "Die Verbindung kommt nicht zustande", en: "no connection can be made")
    case .abort: Wording(de: "Die Verbindung bricht ab", en: "the connection breaks off")
    case .certificate: Wording(de: "Ihr Zertifikat stimmt nicht", en: "its certificate is wrong")
    case .local: Wording(de: "Sie liegt in einem eigenen Netz", en: "it lies in a network of its own")
    case .address: Wording(de: "Die Adresse ist nicht zu verstehen", en: "the address cannot be understood")
    }
  }
}
