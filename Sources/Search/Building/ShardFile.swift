/// Layout of a term shard, column by column because that compresses best:
///
/// 1. number of terms, number of ancestors;
/// 2. ancestors (terms that the first key begins with), front-coded;
/// 3. keys, front-coded;
/// 4. per term: twice the document count (plus 1 if synonyms follow), number of postings; number of the overflow file if
///    these are fewer; if synonyms follow, their number and `top`;
/// 5. per term: documents, then documents of synonyms, as rising distances;
/// 6. in the same order, one byte of step each.
///
/// Numbers are LEB128.
enum ShardFile {
  static func bytes(of entries: [ShardEntry], ancestors: [[UInt8]]) -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(entries.count)
    writer.varint(ancestors.count)
    writer.frontCoded(ancestors)
    writer.frontCoded(entries.lazy.map(\.key))
    for entry in entries {
      writer.varint(entry.documentCount << 1 | (entry.synonyms == nil ? 0 : 1))
      writer.varint(entry.postings.count)
      if entry.postings.count < entry.documentCount { writer.varint(entry.overflowFile) }
      if let synonyms = entry.synonyms {
        writer.varint(synonyms.postings.count)
        writer.varint(synonyms.top)
      }
    }
    for entry in entries {
      writer.rising(entry.postings.documents)
      if let synonyms = entry.synonyms { writer.rising(synonyms.postings.documents) }
    }
    for entry in entries {
      writer.append(entry.postings.steps)
      if let synonyms = entry.synonyms { writer.append(synonyms.postings.steps) }
    }
    return writer.bytes
  }

  /// The rests of several lists, as a shard of their own.
  static func overflow(of entries: [ShardEntry]) -> [UInt8] {
    bytes(
      of: entries.map { ShardEntry(key: $0.key, documentCount: $0.overflow.count, postings: $0.overflow) },
      ancestors: [])
  }
}
