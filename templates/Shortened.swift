/// A text in at most so many characters: whole sentences while they fit, otherwise whole words and an ellipsis.
///
/// Characters are Unicode scalars here, of which there are never fewer than what readers call letters.
func shortened(_ text: String, to limit: Int) -> String {
  guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex) else { return text }
  if let sentence = endOfLastSentence(in: scalars, before: end) {
    return String(scalars[..<sentence])
  }
  let cut = scalars[..<scalars.index(before: end)]
  var words = cut[..<(cut.lastIndex { $0.properties.isWhitespace } ?? cut.endIndex)]
  while let last = words.last, last.properties.isWhitespace || ",;:–-".unicodeScalars.contains(last) {
    words.removeLast()
  }
  return String(words) + "…"
}

/// Where the last whole sentence ends, without the space behind it: an end mark and a space, not behind a number or a
/// capital, which stand for abbreviations.
private func endOfLastSentence(
  in text: String.UnicodeScalarView, before end: String.UnicodeScalarIndex
) -> String.UnicodeScalarIndex? {
  var found: String.UnicodeScalarIndex?
  var before: Unicode.Scalar = " "
  var beforeThat: Unicode.Scalar = " "
  var index = text.startIndex
  while index <= end, index < text.endIndex {
    let scalar = text[index]
    let isEnd = before == "!" || before == "?" || before == "." && !beforeThat.isNumberOrCapital
    if scalar == " ", isEnd { found = index }
    (beforeThat, before) = (before, scalar)
    index = text.index(after: index)
  }
  return found
}

extension Unicode.Scalar {
  fileprivate var isNumberOrCapital: Bool {
    isASCII ? "0"..."9" ~= self || "A"..."Z" ~= self : properties.isUppercase || properties.numericType != nil
  }
}
