import Diagnostics
import FrontMatter

extension ParsedEntry {
  /// What is wrong with the entry's references and files, once all entries and files are known.
  public func unresolved(in directory: Directory, _ tree: SourceTree, status: Record.Status) -> [Diagnostic] {
    references.compactMap { mistake($0, directory, tree, status) } + files.compactMap { mistake($0, tree) }
  }

  /// Files that fields name although none of their kind may stand there, as paths below the content folder.
  public var filesOfWrongKind: [String] {
    diagnostics.lazy.filter { $0.id == "KA-0327" }.compactMap { diagnostic in
      let place = diagnostic.location
      let line = place.excerpt?.unicodeScalars.dropFirst(place.column - 1).prefix(place.length)
      let written = line.map { String($0) }?.split { $0 == "\"" || $0 == "'" }.first
      return written.flatMap { resolvePath(String($0), from: file.directory) }
    }
  }

  /// What is wrong with the entry's own text; where a name was guessed, with the one that an entry has, or none.
  public func diagnostics(knowing directory: Directory) -> [Diagnostic] {
    guard !guesses.isEmpty else { return diagnostics }
    return diagnostics.map { diagnostic in
      let place = diagnostic.location
      let guess = guesses.first { $0.reference.place.line == place.line && $0.reference.place.column == place.column }
      guard let guess else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.correction = name(meantBy: guess, in: directory).flatMap {
        replaced(guess.reference.place, with: $0, in: place.excerpt)
      }
      return diagnostic
    }
  }

  /// The name that an entry has, or the names that entries have; nil if there are none like it.
  private func name(meantBy guess: Guess, in directory: Directory) -> String? {
    let types = guess.reference.types
    let isKnown = { (name: String) in !directory.records(named: name, types: types).isEmpty }
    if isKnown(guess.reference.name) { return guess.reference.name }
    if guess.several.count > 1, guess.several.allSatisfy(isKnown) {
      let names = guess.several.joined(separator: ", ")
      return guess.needsBrackets ? "[\(names)]" : names
    }
    return directory.suggestion(for: guess.reference.name, types: types)
  }

  private func mistake(
    _ reference: Reference, _ directory: Directory, _ tree: SourceTree, _ status: Record.Status
  ) -> Diagnostic? {
    // As nearly all are; the rest is for those that may be wrong.
    if reference.types.count == 1, directory.record(for: reference)?.status == .published { return nil }
    let name = reference.entryName
    let types = reference.typeInFront.map { [directory.type(of: $0)] } ?? reference.types
    let found = directory.records(named: name, types: types)
    guard let record = found.first else {
      let folders = types.isEmpty ? directory.folders : types.map(directory.folder)
      if folders.contains(where: { tree.refused.mayHold(entry: "\($0)/\(name)") }) { return nil }
      return unknown(reference, name, types, directory)
    }
    if found.count > 1 {
      let candidates = found.map { "\($0.id.type)/\(name)" }
      return at(
        reference.place, .ambiguousReference(name, candidates), better: candidates.first { $0 != "\(id.type)/\(name)" })
    }
    switch record.status {
    case .draft where status == .published, .scheduled where status == .published:
      let message = Message.unpublishedReference(
        name, file: record.file, field: record.status == .draft ? "entwurf" : "veroeffentlichen_ab")
      var diagnostic = at(reference.place, message, better: nil)
      diagnostic.notes = [
        Diagnostic.Note(
          at: Location(file: record.file),
          Wording(de: "Das ist der unveröffentlichte Eintrag.", en: "This is the unpublished entry."))
      ]
      return diagnostic
    case .omitted where reference.isRequired && status == .published:
      return at(reference.place, .omittedReference(name, file: record.file), better: nil)
    default: return nil
    }
  }

  private func unknown(_ reference: Reference, _ name: String, _ types: [String], _ directory: Directory) -> Diagnostic
  {
    let others = directory.records(named: name, types: []).filter { $0.id != id }
    if let other = others.first, reference.typeInFront != nil {
      let better = "\(other.id.type)/\(name)"
      return at(reference.place, .unknownReference(name, types: types, suggestion: better), better: better)
    }
    if let other = directory.records(named: name, types: []).first, !types.isEmpty {
      return at(
        reference.place, .wrongType(name, found: other.id.type, types: types, field: reference.field), better: nil)
    }
    let suggestion = directory.suggestion(for: name, types: types)
    let better = suggestion.map { reference.typeInFront != nil ? "\(types[0])/\($0)" : $0 }
    return at(reference.place, .unknownReference(name, types: types, suggestion: suggestion), better: better)
  }

  private func mistake(_ written: WrittenFile, _ tree: SourceTree) -> Diagnostic? {
    guard let path = resolvePath(written.path, from: file.directory) else {
      return at(written.place, .fileLeavesContent(written.path), better: nil)
    }
    if tree.refused.holds(path) { return nil }
    if let media = tree.media[path] {
      if MediaFile.isFilm(path), !media.holdsFilm() {
        return at(written.place, .unreadableFilm(written.path), better: nil)
      }
      guard MediaFile.pictureEndings.contains(media.ending), media.pixels == nil else { return nil }
      return at(written.place, .unreadablePicture(written.path), better: nil)
    }
    let suggestion = tree.suggestion(forMedia: written.path, in: file.directory)
    return at(written.place, .missingFile(written.path, suggestion: suggestion), better: suggestion)
  }

  private func at(_ place: Place, _ message: Message, better: String?) -> Diagnostic {
    let location = source.location(line: place.line, column: place.column, length: place.length)
    return Diagnostic(
      message, at: location, correction: better.flatMap { replaced(place, with: $0, in: location.excerpt) })
  }
}
