import Hashing

/// Every file of the output, and the address under which the output will be published.
///
/// Keeps a number for each file, not its path.
public struct OutputPaths: Sendable {
  private var files: HashSet
  /// `https://example.org`, or empty if only a path is known.
  let origin: [UInt8]
  /// `://example.org`, the same for https, http and webcal.
  let host: [UInt8]
  /// `/unter/pfad/`; `/` at the root of a host.
  let base: [UInt8]

  /// - Parameters:
  ///   - paths: relative to the output folder, with forward slashes (`orte/eilenburg/index.html`).
  ///   - baseURL: the address of the output folder (`https://example.org/unter/pfad/`) or only its path. A missing
  ///     slash at the end is added.
  public init(_ paths: some Collection<String>, baseURL: String = "/") {
    files = HashSet(minimumCapacity: paths.count)
    let bytes = Array(baseURL.utf8)
    let authority = bytes.firstRange(of: Array("://".utf8))?.upperBound ?? 0
    let path = authority == 0 ? 0 : bytes[authority...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    origin = Array(bytes[..<path])
    host = Array(bytes[..<path].drop { $0 != UInt8(ascii: ":") })
    base =
      bytes.last == UInt8(ascii: "/") && path < bytes.count ? Array(bytes[path...]) : bytes[path...] + Array("/".utf8)
    for path in paths {
      Array(path.utf8).withUnsafeBufferPointer { bytes in _ = files.insert(OutputPaths.key(of: bytes)) }
    }
  }

  /// What a path relative to the output folder leads to.
  func target(_ path: UnsafeBufferPointer<UInt8>) -> Target {
    let key = OutputPaths.key(of: path)
    if files.contains(key) { return .file(key) }
    let folder = Array(path) + Array("/".utf8)
    return folder.withUnsafeBufferPointer { files.contains(hash64($0)) } ? .folderWithoutSlash : .missing
  }

  enum Target: Equatable {
    /// A file; the number is the page's key.
    case file(UInt64)
    /// A folder with an `index.html`, but without the slash at the end: servers answer with a redirect.
    case folderWithoutSlash
    case missing
    /// Beside or above the output folder.
    case outside
  }

  /// The number of a file. `orte/index.html` and `orte/` are the same page.
  static func key(of path: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let index: StaticString = "index.html"
    let length = index.utf8CodeUnitCount
    let rest = path.count - length
    guard rest >= 0, rest == 0 || path[rest - 1] == UInt8(ascii: "/"),
      path[rest...].elementsEqual(UnsafeBufferPointer(start: index.utf8Start, count: length))
    else { return hash64(path) }
    return hash64(UnsafeBufferPointer(rebasing: path[..<rest]))
  }

  static func key(of path: String) -> UInt64 {
    Array(path.utf8).withUnsafeBufferPointer { key(of: $0) }
  }
}
