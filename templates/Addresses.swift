import Collections

/// The last part of the address of an example's sheet to print.
let sheetPart = "steckbrief/"

/// The page of the entry to which its sheet to print, its feed, its calendar or a file of its own belongs; nil for all other
/// addresses. Only the address tells: the entry may be gone.
@Sendable public func ownerPage(of address: String) -> String? {
  if address.hasSuffix("/" + sheetPart) { return String(address.dropLast(sheetPart.count)) }
  guard !address.hasSuffix("/") else { return nil }
  let parts = address.split(separator: "/")
  guard parts.first == "medien" else { return parts.count < 2 ? nil : "/\(parts.dropLast().joined(separator: "/"))/" }
  guard parts.count >= 4, let home = AcademyTypes.home(ofFolder: parts[1]) else { return nil }
  return "\(home)\(parts[2])/"
}
