/// Folds Latin letters to lower-case ASCII, so that `Großräschen`, `GROSSRAESCHEN` and `grossraschen` are one word.
///
/// Each letter loses its marks (Unicode canonical decomposition); `ß æ œ þ` become two letters. The second half of
/// the rule, `ae oe ue` to `a o u`, looks at neighbours and lives in ``FoldedWord``. The client's twin asks the browser's
/// own Unicode tables; a test compares the two for every code point of the Basic Multilingual Plane.
enum LetterFolding {
  /// Folded form of one scalar outside ASCII: `first`, then `second` unless 0; nil if the scalar stands for itself.
  static func fold(_ scalar: UInt32) -> (first: UInt8, second: UInt8)? {
    let entry: UInt8
    if scalar >= 0xC0 && scalar < 0x250 {
      entry = latin[Int(scalar) - 0xC0]
    } else if scalar >= 0x1E00 && scalar < 0x1F00 {
      entry = latinAdditional[Int(scalar) - 0x1E00]
    } else {
      return nil
    }
    switch entry {
    case UInt8(ascii: "."): return nil
    case UInt8(ascii: "1"): return (UInt8(ascii: "s"), UInt8(ascii: "s"))
    case UInt8(ascii: "2"): return (UInt8(ascii: "a"), UInt8(ascii: "e"))
    case UInt8(ascii: "3"): return (UInt8(ascii: "o"), UInt8(ascii: "e"))
    case UInt8(ascii: "4"): return (UInt8(ascii: "t"), UInt8(ascii: "h"))
    default: return (entry, 0)
    }
  }

  // One character a code point: a letter stands for the fold, a digit for a pair (see above), a dot for "as it is".
  /// U+00C0 to U+024F.
  private static let latin: [UInt8] = Array(
    ("aaaaaa2ceeeeiiiidnooooo.ouuuuy41aaaaaa2ceeeeiiiidnooooo.ouuuuy4yaaaaaaccccccccdd"
      + "ddeeeeeeeeeegggggggghh..iiiiiiiiii..jjkk.llllll..llnnnnnn...oooooo33rrrrrrssssss"
      + "sstttt..uuuuuuuuuuuuwwyyyzzzzzz.................................oo.............u"
      + "u............................aaiioouuuuuuuuuu.aaaa22..ggkkoooo..j...gg..nnaa22oo"
      + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................").utf8)
  /// U+1E00 to U+1EFF.
  private static let latinAdditional: [UInt8] = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
      + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy....1."
      + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
      + "uuyyyyyyyy......").utf8)
}
