/// A JSON value (RFC 8259) that is written deterministically: objects keep the order in which
/// they were declared, numbers are whole or given as text.
public enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  /// A finite number with a fraction.
  case double(Double)
  case string(String)
  case array([JSON])
  /// Members in the order in which they are written.
  case object([Member])

  /// One name/value pair of an object.
  public struct Member: Sendable, Hashable {
    public var name: String
    public var value: JSON

    /// A pair of a name and its value.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  public init(nilLiteral: ()) { self = .null }
}

extension JSON {
  /// An object without the members whose value is `null`: absent particulars are left out.
  public static func present(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(
      members.compactMap { name, value in
        guard let value, value != .null else { return nil }
        return Member(name, value)
      })
  }
}
