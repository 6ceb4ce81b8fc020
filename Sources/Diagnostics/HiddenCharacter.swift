/// A character that has no place in a text, however it is written: nobody sees it, and it can hide what the text says.
public enum HiddenCharacter: Sendable, Hashable {
  case nul
  /// Control characters, and others that nobody types.
  case control
  /// Of symbol fonts (Unicode's private use area), which word processors put before each line of a list.
  case symbol
  /// Those that turn the direction of text (Unicode TR 36 § 2.10.4).
  case direction

  /// What kind of hidden character a code point is; nil for all that belong in texts.
  public init?(_ scalar: UInt32) {
    switch scalar {
    case 0: self = .nul
    case 0x09, 0x0A, 0x0D: return nil
    // YAML takes the two separators for line ends (YAML 1.1 § 5.4), editors and CommonMark do not.
    // The zero-width space comes from web pages: words that hold it are never found.
    // A byte order mark within the text and the two non-characters are nothing that anyone typed.
    case 0x01..<0x20, 0x7F...0x9F, 0x200B, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: self = .control
    case 0xE000...0xF8FF: self = .symbol
    case 0x202A...0x202E, 0x2066...0x2069: self = .direction
    default: return nil
    }
  }
}
