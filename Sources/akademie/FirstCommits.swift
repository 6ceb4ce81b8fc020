import CivilTime
import Foundation

/// The day on which each file of a folder came into its history: path below the folder to day. Empty where there is no git, no
/// history, or only the end of it, which would call everything new.
func firstCommits(in folder: String) -> (days: [String: Day], isCut: Bool) {
  let isShallow = git(["rev-parse", "--is-shallow-repository"], in: folder)
  guard isShallow == "false\n",
    let log = git(
      [
        "-c", "core.quotePath=false", "log", "--relative", "--no-renames", "--diff-filter=A", "--name-only",
        "--format=@%cs", "--", ".",
      ], in: folder)
  else { return ([:], isShallow == "true\n") }
  var days: [String: Day] = [:]
  var day: Day?
  for line in log.split(separator: "\n") {
    if line.hasPrefix("@") {
      day = try? Day(parsing: String(line.dropFirst()))
    } else if let day {
      days[String(line)] = day  // the newest comes first, so what stays is the oldest
    }
  }
  return (days, false)
}

private func git(_ arguments: [String], in folder: String) -> String? {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["git", "-C", folder] + arguments
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let bytes = (try? output.fileHandleForReading.readToEnd()) ?? Data()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
}
