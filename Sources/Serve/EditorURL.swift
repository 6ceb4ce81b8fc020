import PercentCoding
import Content
import POSIX

/// The address that opens a place of a file in an editor, such as `vscode://file/{file}:{line}:{column}`.
public struct EditorURL: Sendable, Hashable {
  /// With `{file}`, `{line}` and `{column}`.
  public let pattern: String

  /// Opens the file in Visual Studio Code.
  public static let visualStudioCode = EditorURL(unchecked: "vscode://file/{file}:{line}:{column}")

  private init(unchecked pattern: String) { self.pattern = pattern }

  /// A pattern with `{file}`, `{line}` and `{column}`; nil if it names no file, has no scheme, or one that browsers
  /// run as a script or show as a page of its own.
  public init?(_ pattern: String) {
    guard pattern.contains("{file}"), let colon = pattern.firstIndex(of: ":") else { return nil }
    let scheme = pattern[..<colon].lowercased()
    let isScheme =
      scheme.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
      && scheme.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
    guard isScheme, !["javascript", "vbscript", "data", "blob", "about", "view-source"].contains(scheme) else {
      return nil
    }
    self.pattern = pattern
  }

  /// The address of a place.
  ///
  /// - Parameter file: absolute. A slash in front of `{file}` stands for its first one; two are the beginning of an address
  ///   without host (`file://{file}`, RFC 8089) and stay.
  func address(file: String, line: Int, column: Int) -> String {
    let path = percentEncoded(file, keeping: .path)
    return pattern.replacing("//{file}", with: "//\(path)").replacing("/{file}", with: path).replacing(
      "{file}", with: path
    )
    .replacing("{line}", with: String(max(1, line))).replacing("{column}", with: String(max(1, column)))
  }
}

/// The absolute path of a file; nil if it cannot be read or there is no current folder.
func absolutePath(_ file: String) -> String? {
  guard !file.isEmpty, access(file, R_OK) == 0 else { return nil }
  if file.hasPrefix("/") { return file }
  guard let folder = getcwd(nil, 0) else { return nil }
  defer { free(folder) }
  return String(cString: folder) + "/" + file
}
