// The module POSIX: the system's C library by one name, glibc on Linux and libSystem on macOS, and the few things that
// the two spell differently.

#if canImport(Darwin)
  @_exported import Darwin
#else
  @_exported import Glibc
#endif

extension stat {
  /// When the content was last read.
  package var accessed: timespec {
    #if canImport(Darwin)
      st_atimespec
    #else
      st_atim
    #endif
  }

  /// When the content was last written.
  package var modified: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}

/// The type of a socket that carries a stream of bytes, as `socket(2)` takes it.
package var streamSocket: Int32 {
  #if canImport(Darwin)
    SOCK_STREAM
  #else
    Int32(SOCK_STREAM.rawValue)
  #endif
}
