import Output
import POSIX

// A process that tests start, kill, and deprive of rights and space:
//
//   OutputProbe OUTPUT COUNT TEXT [kill=STAGE] [no-exchange] [size=BYTES] [limit=BYTES] [user=ID] [patience=MS]
//               [threads=N] [flush=list|everything|nothing]
//
// writes COUNT pages `seite-N/index.html` with TEXT and exits with 0, or prints the message's id and exits with 70.

struct Options {
  var killAt: String?
  var canExchange = true
  var size = 0
  var user: uid_t?
  var patience = 0
  var limit: rlim_t?
  var threads = 1
  var flush = Flush.list

  init(_ words: ArraySlice<String>) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let value = parts.count > 1 ? parts[1] : ""
      switch parts[0] {
      case "kill": killAt = value
      case "no-exchange": canExchange = false
      case "size": size = Int(value) ?? 0
      case "user": user = uid_t(value)
      case "patience": patience = Int(value) ?? 0
      case "limit": limit = rlim_t(value)
      case "threads": threads = Int(value) ?? 1
      case "flush": flush = value == "everything" ? .everything : value == "nothing" ? .nothing : .list
      default:
        print("unknown option \(word)")
        exit(64)
      }
    }
  }
}

/// Lets writing beyond a file's size fail instead of ending the process.
func limitFileSize(_ limit: rlim_t) {
  var limits = rlimit(rlim_cur: limit, rlim_max: limit)
  #if canImport(Darwin)
    setrlimit(RLIMIT_FSIZE, &limits)
  #else
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limits)
  #endif
  signal(SIGXFSZ, SIG_IGN)
}

func publish(_ arguments: [String]) async throws(OutputError) {
  let options = Options(arguments[4...])
  if let user = options.user { _ = setuid(user) }
  if let limit = options.limit { limitFileSize(limit) }
  let rehearsal = Rehearsal(canExchange: options.canExchange) { stage in
    if stage.rawValue == options.killAt { kill(getpid(), SIGKILL) }
  }
  let staging = try OutputFolder.open(
    arguments[1], patience: .milliseconds(options.patience), flush: options.flush, rehearsal: rehearsal)
  let count = Int(arguments[2]) ?? 0
  let threads = options.threads
  let body = Array(arguments[3].utf8) + Array(repeating: UInt8(ascii: "x"), count: options.size)
  let results = await withTaskGroup(of: Result<Void, OutputError>.self) { group in
    for thread in 0..<threads {
      group.addTask {
        Result { () throws(OutputError) in
          for index in stride(from: thread, to: count, by: threads) {
            try staging.write(body + Array(" \(index)\n".utf8), to: "seite-\(index)/index.html")
          }
        }
      }
    }
    return await group.reduce(into: []) { $0.append($1) }
  }
  for result in results { try result.get() }
  let summary = try staging.commit()
  print("written \(summary.written) unchanged \(summary.unchanged) removed \(summary.removed)")
}

do {
  try await publish(CommandLine.arguments)
} catch {
  print(error.message.id)
  exit(70)
}
