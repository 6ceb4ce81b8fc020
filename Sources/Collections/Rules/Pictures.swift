import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// Pictures in texts whose description is only the name of their file, as many programs put it there, and those of which
  /// nobody says who made them.
  func pictures() -> [Diagnostic] {
    outlines.flatMap { entry -> [Diagnostic] in
      guard entry.body.images.contains(where: { isFileName($0.alternative) || !$0.isCredited }) else { return [] }
      return zip(entry.body.images, entry.places().images).flatMap { image, place in
        var found: [Diagnostic] = []
        if isFileName(image.alternative) { found.append(Diagnostic(.altIsFileName(image.alternative), at: place)) }
        if !image.isCredited { found.append(Diagnostic(.pictureWithoutCredit(image.destination), at: place)) }
        return found
      }
    }
  }
}
