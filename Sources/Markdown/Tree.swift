import CMarkGFM
import POSIX

/// A node of cmark's tree; it lives as long as the closure that lends the tree runs.
typealias Node = OpaquePointer

/// A string of the C library as bytes, without copying it.
@inline(__always)
func bytes(_ string: UnsafePointer<CChar>?) -> Bytes {
  guard let string else { return Bytes(start: nil, count: 0) }
  let count = strlen(string)
  return Bytes(start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: count)
}

func type(_ node: Node?) -> cmark_node_type { cmark_node_get_type(node) }

func isBlock(_ node: Node?) -> Bool { type(node).rawValue & 0xC000 == 0x8000 }

/// Calls a function for a node and everything below it, parents first, without recursion.
func walk(_ root: Node, _ visit: (Node) -> Void) {
  guard let events = cmark_iter_new(root) else { return }
  defer { cmark_iter_free(events) }
  while true {
    let event = cmark_iter_next(events)
    guard event != CMARK_EVENT_DONE else { return }
    if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(events) { visit(node) }
  }
}

/// The leaf of the same block that follows a node in reading order.
func nextLeaf(after node: Node) -> Node? {
  var current = node
  while true {
    if let next = cmark_node_next(current) {
      var leaf = next
      while let child = cmark_node_first_child(leaf) { leaf = child }
      return leaf
    }
    guard let parent = cmark_node_parent(current), !isBlock(parent) else { return nil }
    current = parent
  }
}
