/// The same sentence in the two languages of the program.
public struct Wording: Sendable, Hashable {
  public var de: String
  public var en: String

  /// German first: it is what editors read.
  public init(de: String, en: String) {
    self.de = de
    self.en = en
  }

  /// The sentence in one language.
  public subscript(language: Language) -> String {
    language == .de ? de : en
  }
}

/// The language in which diagnostics are printed.
public enum Language: String, Sendable, CaseIterable {
  case de, en
}

/// How grave a diagnostic is.
public enum Severity: Int, Sendable, Comparable, CaseIterable {
  /// The site is not published.
  case error
  /// The site is published, unless warnings are made to fail.
  case warning
  /// Advice; never fails a build.
  case hint

  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// What is wrong and what to do about it, without a place. Each module keeps its messages in one list
/// of static functions on this type; the id is permanent and never used again for something else.
public struct Message: Sendable, Hashable {
  /// Permanent identifier, `KA-` and four digits.
  public var id: String
  public var severity: Severity
  /// What happened, and why that is a mistake.
  public var summary: Wording
  /// What to do now.
  public var help: Wording?

  /// A message; `help` says what to do and is left out only where the summary already does.
  public init(_ id: String, _ severity: Severity, _ summary: Wording, help: Wording? = nil) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.help = help
  }
}
