import POSIX

/// How long each stage of a build took.
public struct Timings: Sendable {
  /// One stage: its name, wall-clock and CPU seconds (of all threads).
  public struct Stage: Sendable {
    public var name: String
    public var wall: Double
    public var cpu: Double
  }

  public private(set) var stages: [Stage] = []
  private var wall = seconds(CLOCK_MONOTONIC)
  private var cpu = seconds(CLOCK_PROCESS_CPUTIME_ID)

  /// Starts the clock.
  public init() {}

  /// Ends a stage; the next one begins now.
  mutating func end(_ name: String) {
    let (now, used) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    stages.append(Stage(name: name, wall: now - wall, cpu: used - cpu))
    (wall, cpu) = (now, used)
  }

  /// Peak memory of the process in MiB.
  public static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / (1024 * 1024)
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss / 1024
    #endif
  }
}

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
