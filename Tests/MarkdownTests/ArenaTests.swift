import CMarkArena
import Testing

@Suite struct ArenaTests {
  @Test func blocksAreZeroAlignedAndKeepTheirContent() throws {
    markdown_arena_begin()
    defer { markdown_arena_end() }
    var blocks: [UnsafeMutableRawPointer] = []
    for number in 0..<2_000 {
      let block = try #require(markdown_arena_calloc(7, number % 300))
      #expect(UInt(bitPattern: block) % 16 == 0)
      let bytes = UnsafeMutableRawBufferPointer(start: block, count: 7 * (number % 300))
      #expect(bytes.allSatisfy { $0 == 0 })
      bytes.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: number))
      blocks.append(block)
    }
    for number in stride(from: 0, to: 2_000, by: 3) {
      let size = 7 * (number % 300)
      let block = try #require(markdown_arena_realloc(blocks[number], 3 * size + 1))
      let kept = UnsafeRawBufferPointer(start: block, count: size)
      #expect(kept.allSatisfy { $0 == UInt8(truncatingIfNeeded: number) })
    }
  }

  @Test func theLastBlockGrowsAndIsFreedInPlace() {
    markdown_arena_begin()
    defer { markdown_arena_end() }
    let first = markdown_arena_calloc(1, 16)
    #expect(markdown_arena_realloc(first, 64) == first)
    markdown_arena_free(first)
    #expect(markdown_arena_calloc(1, 8) == first)
    markdown_arena_free(nil)
  }

  @Test func nestedUseKeepsTheOuterBlocks() throws {
    markdown_arena_begin()
    let outer = try #require(markdown_arena_calloc(1, 4)).bindMemory(to: UInt32.self, capacity: 1)
    outer.pointee = 42
    markdown_arena_begin()
    let inner = try #require(markdown_arena_calloc(1, 2_000_000))
    inner.initializeMemory(as: UInt8.self, repeating: 1, count: 2_000_000)
    markdown_arena_end()
    #expect(outer.pointee == 42)
    markdown_arena_end()
  }
}
