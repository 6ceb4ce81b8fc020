import Diagnostics
import FrontMatter

/// Entries that lie in the folder of another type: three or more of their fields are unknown there, and all of these belong to one
/// other type. That is one mistake, in place of one for each field.
func entriesInWrongFolders(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  let unknown = Dictionary(grouping: diagnostics.compactMap(unknownField), by: \.file).filter { $0.value.count > 2 }
  guard !unknown.isEmpty else { return diagnostics }
  let declarations = AcademyTypes.declarations
  var meant: [String: Declaration] = [:]
  for (file, fields) in unknown {
    let types = declarations.filter { type in
      fields.allSatisfy { field in type.fields.contains { $0.key == field.key } }
    }
    if types.count == 1 { meant[file] = types[0] }
  }
  let misplaced = meant.map { file, type in
    Diagnostic(.inWrongFolder(type.name, folder: type.folder), at: Location(file: file))
  }
  return diagnostics.filter { meant[$0.location.file] == nil }
    + misplaced.sorted { $0.location.file < $1.location.file }
}

/// The field at the margin that a diagnostic calls unknown.
private func unknownField(_ diagnostic: Diagnostic) -> (file: String, key: String)? {
  guard diagnostic.id == Message.unknownFieldID, let line = diagnostic.location.excerpt, diagnostic.location.column == 1
  else {
    return nil
  }
  return (diagnostic.location.file, asciiKey(String(line.prefix { $0 != ":" })))
}
