/// What a field holds, as data: from it come the JSON Schema, the handbook's tables and the editing form.
public indirect enum Shape: Sendable, Hashable {
  /// Text on one line, length in characters.
  case text(ClosedRange<Int>)
  /// One of the given words.
  case choice([String])
  /// `ja` or `nein`.
  case yesNo
  case integer(ClosedRange<Int>)
  /// Whole euros or text.
  case money
  /// A day, `2026-06-22` or `22.06.2026`.
  case day
  /// A day, a month (`2022-05`) or a year.
  case partialDay
  /// A day or a day with a time, Europe/Berlin.
  case moment
  /// A time of day, a range of times, or a word such as `abends`.
  case timeOrWord([String])
  /// Minutes and seconds, `04:30` or `1:04:30`.
  case duration
  /// A span of years, `2020–2022`, `seit 2021`, `2023`.
  case years
  /// An https or http address.
  case address
  case email
  case phone
  /// Address, mail address or telephone number.
  case contact
  /// File name of an entry of one of the named types; empty: of any type.
  case reference([String])
  /// A file name alone, of an entry that need not exist (any more).
  case entryName
  /// A file beside the entry; the endings that are allowed.
  case file([String])
  case list(Shape, ClosedRange<Int>)
  case object([Field])
  case either([Shape])
}

/// One field of a content type: key, what it holds, and the sentence of help for editors.
public struct Field: Sendable, Hashable {
  public var key: String
  public var shape: Shape
  public var isRequired: Bool
  /// One sentence in German: what to write here and what it is for.
  public var help: String
  /// A value as it stands in a file.
  public var example: String
  /// What holds when the field is left out.
  public var fallback: String?
}
