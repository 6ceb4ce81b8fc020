/// The one file with a fixed name, fetched anew each time; it names the generation that all others belong to.
///
/// 1. layout version, 2. generation (string), 3. number of documents,
/// 4. documents per store file, per passage file,
/// 5. number of types; per type name and number of documents, in the order of the documents,
/// 6. most passage files that a phrase may have read, 7. borders of term shards (number, front-coded), 8. of tail shards,
/// 9. of correction files, 10. stop words, separated by spaces (string).
struct RootFile {
  /// Changes with the layout of any file.
  static let version = 2
  /// The only path that each build replaces: hosts must have it revalidated; all others may be kept for ever.
  static let name = "wurzel.bin"

  var generation: String
  var documents: [SearchDocument]
  var passageFiles: Int
  var terms: [[UInt8]]
  var tails: [[UInt8]]
  var corrections: [[UInt8]]

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.varint(Self.version)
    writer.string(generation)
    writer.varint(documents.count)
    writer.varint(StoreFiles.documentsPerStore(of: documents.count))
    writer.varint(StoreFiles.documentsPerPassageFile(of: documents))
    var types: [(name: String, count: Int)] = []
    for document in documents {
      if types.last?.name == document.type {
        types[types.count - 1].count += 1
      } else {
        types.append((document.type, 1))
      }
    }
    writer.varint(types.count)
    for type in types {
      writer.string(type.name)
      writer.varint(type.count)
    }
    writer.varint(passageFiles)
    for borders in [terms, tails, corrections] {
      writer.varint(borders.count)
      writer.frontCoded(borders)
    }
    writer.string(StopWords.german.joined(separator: " "))
    return writer.bytes
  }
}
