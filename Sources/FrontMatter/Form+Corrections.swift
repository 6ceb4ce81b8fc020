public import Diagnostics

extension Form {
  /// Reports a mistake at a place that an earlier reading gave.
  ///
  /// - Parameter better: what would be right there, for the corrected line.
  public mutating func report(_ message: Message, at place: Place, better: String?) {
    report(message, at: place)
    guard let better, let last = diagnostics.indices.last else { return }
    diagnostics[last].correction = replaced(place, with: better, in: diagnostics[last].location.excerpt)
  }
}
