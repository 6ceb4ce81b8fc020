import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// Pictures in texts whose description is only the name of their file, as many programs put it there.
  func pictures() -> [Diagnostic] {
    outlines.flatMap { entry -> [Diagnostic] in
      guard entry.body.images.contains(where: { isFileName($0.alternative) }) else { return [] }
      return zip(entry.body.images, entry.places().images).compactMap { image, place in
        isFileName(image.alternative) ? Diagnostic(.altIsFileName(image.alternative), at: place) : nil
      }
    }
  }
}
