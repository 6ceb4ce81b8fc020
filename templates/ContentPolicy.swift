import Collections
import FrontMatter

/// What browsers may load (CSP Level 3): everything from this site alone; and frames of the named origins, which no page shows
/// before its reader asks for the film.
func contentPolicy(_ frameSources: [String]) -> String {
  frameSources.isEmpty ? "default-src 'self'" : "default-src 'self'; frame-src \(frameSources.joined(separator: " "))"
}

extension Library {
  /// Origins of all films that lie elsewhere, sorted.
  var filmOrigins: [String] { Set(videos.compactMap { $0.fields.extern?.origin }).sorted() }
}

extension Extern {
  /// Scheme and host of the film's player; nil if it has none, or one that could end the policy.
  var origin: String? {
    guard let player else { return nil }
    let host = player.dropFirst(8).prefix { !"/?#".contains($0) }
    guard host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3B && $0 != 0x2C && $0 != 0x27 }) else { return nil }
    return "https://\(host)"
  }
}
