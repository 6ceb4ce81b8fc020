/// The one file with a fixed name, fetched anew each time; it names the generation that all others belong to.
///
/// 1. layout version, 2. generation (string), 3. number of documents,
/// 4. documents per store file, per passage file,
/// 5. number of types; per type name and number of documents, in the order of the documents,
/// 6. bytes of the facet file, 7. borders of term shards (number, front-coded), 8. borders of tail shards,
/// 9. stop words, separated by spaces (string).
struct RootFile {
  /// Changes with the layout of any file.
  static let version = 1
  static let name = "wurzel.bin"

  var generation: String
  var documents: [SearchDocument]
  var facetBytes: Int
  var terms: [[UInt8]]
  var tails: [[UInt8]]

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.varint(Self.version)
    writer.string(generation)
    writer.varint(documents.count)
    writer.varint(StoreFiles.documentsPerStore(of: documents.count))
    writer.varint(StoreFiles.documentsPerPassageFile(of: documents.count))
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
    writer.varint(facetBytes)
    for borders in [terms, tails] {
      writer.varint(borders.count)
      writer.frontCoded(borders)
    }
    writer.string(StopWords.german.joined(separator: " "))
    return writer.bytes
  }
}
