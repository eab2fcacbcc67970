import Foundation
import Publishing
import Testing

@Suite("A draft that goes when its command ends")
struct DraftTests {
  @Test("Its folder is nobody else's, each has one of its own, and it goes with all it holds")
  func scratchFolder() throws {
    let (folder, other) = (try ScratchFolder(), try ScratchFolder())
    defer { try? other.remove() }
    #expect(folder.path != other.path)
    var status = stat()
    #expect(stat(folder.path, &status) == 0 && status.st_mode & 0o777 == 0o700)
    try publish(["a/b.html": "x"], to: folder.path + "/public")
    try folder.remove()
    #expect(stat(folder.path, &status) != 0)
  }

  @Test("Not waiting for the disk changes nothing of what is published")
  func notLasting() throws {
    let folder = try TemporaryFolder()
    let whole = try Publication.begin(output: folder.output, lasting: false)
    for path in ["a/x.html", "a/y.html", "b.html"] { try whole.write(path, Array("1".utf8)) }
    #expect(try whole.commit().written == 3)
    let parts = try Publication.begin(output: folder.output, parts: ["a", "c"], lasting: false)
    try parts.write("a/x.html", Array("2".utf8))
    try parts.write("c/z.html", Array("2".utf8))
    let summary = try parts.commit()
    #expect(summary.written == 2 && summary.removed == 1 && summary.exchanged)
    #expect(try site(folder.output) == ["a/x.html": "2", "b.html": "1", "c/z.html": "2"])
    #expect(try folder.names == ["public", "public.lock"])
  }
}
