extension Array where Element: Sendable {
  /// Maps over the array on all cores; the results keep the order.
  ///
  /// Work is handed out in chunks, since a task for each element costs more than many elements do.
  public func parallelMap<Result: Sendable>(
    chunk: Int = 32, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard count > chunk else { return map(transform) }
    let chunks = (count + chunk - 1) / chunk
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for number in 0..<chunks {
        group.addTask {
          let range = number * chunk..<Swift.min(self.count, (number + 1) * chunk)
          return (number, self[range].map(transform))
        }
      }
      var parts = [[Result]](repeating: [], count: chunks)
      for await (number, part) in group { parts[number] = part }
      return Array<Result>(parts.joined())
    }
  }
}
