// Parses the same bodies on one thread and on eight and compares the bytes; exit status 1 if any differ.

import Dispatch
import Markdown
import Synchronization

let bodies = (0..<2_000).map { number in
  (0..<12).map { line in
    "Satz \(line) zu www.beispiel-\(number).de, https://example.org/\(line) und a\(line)@example.org"
      + (number % 2 == 0 ? ", ~~nicht~~ *so ~~sehr~~*" : "") + ".\n\n"
  }.joined()
}

func render(_ body: String) -> [UInt8] {
  parse(MarkdownSource(file: "a.md", bytes: Array(body.utf8))).html
}

let expected = bodies.map(render)
let differing = Mutex(0)
for _ in 0..<5 {
  DispatchQueue.concurrentPerform(iterations: 8) { thread in
    let count = stride(from: thread, to: bodies.count, by: 8).count { render(bodies[$0]) != expected[$0] }
    differing.withLock { $0 += count }
  }
}
let count = differing.withLock { $0 }
let links = String(decoding: expected[0], as: UTF8.self).split(separator: "<a href=").count - 1
print("\(bodies.count) bodies, 5 rounds on 8 threads: \(count) differ; \(links) links in the first")
if count > 0 || links != 36 { throw Differs() }

struct Differs: Error {}
