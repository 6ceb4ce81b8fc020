import PercentCoding
import JSON

extension Report {
  /// SARIF 2.1.0 (OASIS Standard, errata 01): one run, a rule for each id used, a region and, where the corrected line
  /// is known, a fix that replaces the line. Columns count Unicode code points.
  var sarif: JSON {
    [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": ["name": "akademie", "language": .string(language.rawValue), "rules": .array(rules)]],
          "columnKind": "unicodeCodePoints",
          "results": .array(results),
        ]
      ],
    ]
  }

  /// The first diagnostic of each id, by id.
  private var firsts: [Diagnostic] {
    var seen = Set<String>()
    return diagnostics.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  private var rules: [JSON] {
    firsts.map { first in
      .present([
        "id": .string(first.id),
        "shortDescription": ["text": .string(first.message.summary[language])],
        "help": first.message.help.map { ["text": .string($0[language])] },
        "defaultConfiguration": ["level": .string(first.severity.inSARIF)],
      ])
    }
  }

  private var results: [JSON] {
    let ids = firsts.map(\.id)
    let indices = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    return zip(diagnostics, fingerprints).map { diagnostic, fingerprint in
      .present([
        "ruleId": .string(diagnostic.id),
        "ruleIndex": indices[diagnostic.id].map(JSON.int),
        "level": .string(diagnostic.severity.inSARIF),
        "message": ["text": .string(explanation(of: diagnostic))],
        "locations": diagnostic.location.inSARIF.map { [$0] },
        "relatedLocations": related(diagnostic.notes),
        "partialFingerprints": ["diagnostic/v1": .string(fingerprint)],
        "fixes": fix(for: diagnostic).map { [$0] },
      ])
    }
  }

  private func related(_ notes: [Diagnostic.Note]) -> JSON? {
    let locations = notes.enumerated().compactMap { index, note -> JSON? in
      guard case .object(let members) = note.location.inSARIF else { return nil }
      let message: JSON = ["text": .string(note.text[language])]
      return .object([.init("id", .int(index + 1))] + members + [.init("message", message)])
    }
    return locations.isEmpty ? nil : .array(locations)
  }

  private func fix(for diagnostic: Diagnostic) -> JSON? {
    let location = diagnostic.location
    guard let correction = diagnostic.correction, !diagnostic.isExample, let artifact = location.artifact,
      location.line > 0
    else { return nil }
    let wholeLine = JSON.present([
      "startLine": .int(location.line),
      "startColumn": 1,
      "endColumn": location.excerpt.map { .int($0.unicodeScalars.count + 1) },
    ])
    return [
      "description": ["text": .string("\(lead(diagnostic)) \(correction)")],
      "artifactChanges": [
        [
          "artifactLocation": artifact,
          "replacements": [["deletedRegion": wholeLine, "insertedContent": ["text": .string(correction)]]],
        ]
      ],
    ]
  }
}

extension Location {
  /// § 3.28 location; `nil` if not even a file is known.
  fileprivate var inSARIF: JSON? {
    guard let artifact else { return nil }
    return ["physicalLocation": .present(["artifactLocation": artifact, "region": region])]
  }

  /// § 3.4 artifactLocation, relative to the root of the repository; what lies elsewhere by a URI of its own (RFC 8089).
  fileprivate var artifact: JSON? {
    guard !file.isEmpty else { return nil }
    if file.hasPrefix("/") { return ["uri": .string("file://" + percentEncoded(file, keeping: .path))] }
    return ["uri": .string(percentEncoded(file, keeping: .path)), "uriBaseId": "%SRCROOT%"]
  }

  /// § 3.30 region; `endColumn` is the column after the last character.
  private var region: JSON? {
    guard line > 0 else { return nil }
    return .present([
      "startLine": .int(line),
      "startColumn": .int(column),
      "endColumn": .int(column + length),
      "snippet": excerpt.map { ["text": .string($0)] },
    ])
  }
}

extension Severity {
  /// § 3.27.10 level.
  fileprivate var inSARIF: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}
