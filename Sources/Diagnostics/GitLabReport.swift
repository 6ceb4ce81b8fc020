import Hashing
import JSON

extension Report {
  /// GitLab's Code Quality report (GitLab Docs, "Code Quality", "Code Quality report format").
  var codeQuality: JSON {
    let prints = fingerprints
    return .array(
      zip(diagnostics, prints).map { diagnostic, fingerprint in
        [
          "description": .string(explanation(of: diagnostic)),
          "check_name": .string(diagnostic.id),
          "fingerprint": .string(fingerprint),
          "severity": .string(diagnostic.severity.inCodeQuality),
          "location": [
            "path": .string(diagnostic.location.file),
            "lines": ["begin": .int(max(1, diagnostic.location.line))],
          ],
        ]
      })
  }

  /// For each diagnostic 16 hexadecimal digits that stay the same when lines above are added or removed, or the
  /// language is another: made of id, file, German sentence, and for repetitions the how-manieth it is.
  var fingerprints: [String] {
    var seen: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let key = [diagnostic.id, diagnostic.location.file, diagnostic.message.summary.de].joined(separator: "\u{0}")
      let count = seen[key, default: 0]
      seen[key] = count + 1
      return XXH64.hash(Array("\(key)\u{0}\(count)".utf8)).hexText
    }
  }
}

extension Severity {
  fileprivate var inCodeQuality: String {
    switch self {
    case .error: "critical"
    case .warning: "minor"
    case .hint: "info"
    }
  }
}
