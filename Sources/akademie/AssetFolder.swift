import Content
import Diagnostics
import POSIX

/// Finds the folder of style sheets and scripts: as asked for, or that of the working copy, or the one beside the program.
func assetFolder(_ asked: String?) -> String {
  if let asked { return asked }
  let beside = executableFolder() + "/kleinstadtakademie_Templates.resources/assets"
  return ["templates/assets", beside].first { access("\($0)/css", R_OK) == 0 } ?? "templates/assets"
}

private func executableFolder() -> String {
  #if canImport(Darwin)
    var size: UInt32 = 4_096
    var buffer = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&buffer, &size) == 0 else { return "." }
    let length = buffer.firstIndex(of: 0) ?? 0
  #else
    var buffer = [CChar](repeating: 0, count: 4_096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return "." }
  #endif
  let path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}
