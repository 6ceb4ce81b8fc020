import CharacterReferences
import Hashing

/// The hash of an attribute's value, character references resolved.
func hashDecoded(_ value: UnsafeBufferPointer<UInt8>) -> UInt64 {
  guard value.contains(UInt8(ascii: "&")) else { return hash64(value) }
  return resolvingReferences(value).withUnsafeBufferPointer { hash64($0) }
}
