import Diagnostics

extension ExaminedLibrary {
  /// The pages that German law asks of a public body's site (DDG § 5, DSGVO Art. 13, BITV 2.0 § 7), as soon as there is one of
  /// them: a site without any is an attempt. As long as a file or a role cannot be read, nobody knows.
  func dutyPages() -> [Diagnostic] {
    let duties: [Seite.Rolle] = [.impressum, .datenschutz, .barrierefreiheit]
    let readable = seiten.filter(\.isMeantForReaders)
    guard !tree.diagnostics.contains(where: { $0.severity == .error }), seiten.allSatisfy({ $0.knows("rolle") }),
      let first = readable.first(where: { $0.fields.rolle.map(duties.contains) ?? false })
    else { return [] }
    let missing = duties.filter { duty in !readable.contains { $0.fields.rolle == duty } }
    guard !missing.isEmpty else { return [] }
    return [Diagnostic(.dutyPagesMissing(missing.map(\.rawValue)), at: first.location(of: "rolle"))]
  }
}
