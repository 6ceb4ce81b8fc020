import Diagnostics
import Markdown

extension ExaminedLibrary {
  /// Pictures in texts whose description is only the name of their file, as many programs put it there.
  func pictures() -> [Diagnostic] {
    undescribed(beispiele) + undescribed(veranstaltungen) + undescribed(videos) + undescribed(masterclasses)
      + undescribed(orte) + undescribed(themen) + undescribed(methoden) + undescribed(personen)
      + undescribed(foerderprogramme) + undescribed(netzwerke) + undescribed(seiten)
  }

  private func undescribed<Fields>(_ entries: [Examined<Fields>]) -> [Diagnostic] {
    entries.flatMap { entry -> [Diagnostic] in
      guard entry.body.images.contains(where: { isFileName($0.alternative) }) else { return [] }
      return zip(entry.body.images, entry.locationsOfImages).compactMap { image, place in
        isFileName(image.alternative) ? Diagnostic(.altIsFileName(image.alternative), at: place) : nil
      }
    }
  }
}

extension Examined {
  fileprivate var locationsOfImages: [Location] {
    let source = MarkdownSource(
      file: file, bytes: parsed.source.bytes, bodyStart: parsed.body.lowerBound, firstLine: parsed.bodyLine)
    return body.locations(in: source).images
  }
}
