import Foundation
import Publishing
import Testing

@Suite("A folder of sources is listed and read")
struct SourceTreeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("All files in order of their bytes, without hidden ones and Office's marks")
  func listing() throws {
    for name in ["b.csv", "a/b.md", "a.csv", "a/.hidden", ".git/HEAD", "~$b.xlsx", "ă.md", "Z.md", "a/~$x"] { try folder.put(name, name) }
    try folder.makeFolder("empty")
    let tree = try SourceTree(root: folder.path + "/")
    #expect(tree.paths == ["Z.md", "a.csv", "a/b.md", "b.csv", "ă.md"])
    #expect(tree.root == folder.path)
    for path in tree.paths { #expect(try tree.contents(of: path) == Array(path.utf8)) }
  }

  @Test("The order is that of the paths' bytes, whatever stands beside a folder's name")
  func order() throws {
    let names = ["a-b", "a.csv", "a/b", "a/b.c/d", "a/b/c", "a0", "a/b-c", "b.d/x", "b/x", "b!", "c", "ca/x", "c./x", "đ/x", "d/x"]
    for name in names where name != "a/b" { try folder.put(name, "x") }
    try folder.link("a.", to: "c.")
    try folder.link("a!", to: "c")
    let tree = try SourceTree(root: folder.path)
    let expected = (names.filter { $0 != "a/b" } + ["a./x", "a!"]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(tree.paths == expected)
    for path in expected { #expect(tree.contains(path)) }
    for path in ["", "a", "a/b/", "z", "c/", "a/b/cc", "!"] { #expect(!tree.contains(path), "\(path)") }
  }

  @Test("A folder of many files, more than one call of the system lists")
  func many() throws {
    for number in 0..<3_000 { try folder.put("a rather long name for a file that is one of many \(number).csv", "\(number)") }
    let tree = try SourceTree(root: folder.path)
    #expect(tree.paths.count == 3_000)
    #expect(Set(tree.paths).count == 3_000)
    #expect(try tree.contents(of: tree.paths[2_999]) == Array("999".utf8))
  }

  @Test("Large and empty files are read whole", arguments: [0, 1, 65_536, 300_001])
  func size(count: Int) throws {
    let text = String(repeating: "x", count: count)
    try folder.put("file", text)
    #expect(try SourceTree(root: folder.path).contents(of: "file") == Array(text.utf8))
  }

  @Test("A path that is not listed is not read", arguments: ["../secret", "/etc/passwd", ".hidden", "nothing", "", "a", "a/../a/b"])
  func notListed(path: String) throws {
    for name in ["content/a/b", "content/.hidden", "secret"] { try folder.put(name, "x") }
    let tree = try SourceTree(root: folder / "content")
    #expect(failure { _ = try tree.contents(of: path) } == .disk(.read, path: folder / "content/" + path, code: ENOENT))
  }

  @Test("Links are followed inside the folder")
  func linkInside() throws {
    try folder.put("shared/offices.csv", "id")
    try folder.makeFolder("a")
    try folder.link("a/offices.csv", to: "../shared/offices.csv")
    try folder.link("b", to: folder / "shared")
    let tree = try SourceTree(root: folder.path)
    #expect(tree.paths == ["a/offices.csv", "b/offices.csv", "shared/offices.csv"])
    #expect(try tree.contents(of: "a/offices.csv") == Array("id".utf8))
  }

  @Test("A link out of the folder is an error that names it", arguments: ["/etc", "/etc/passwd", "../content-2/file", "..", "../nothing"])
  func linkOutside(target: String) throws {
    try folder.put("content-2/file", "x")
    try folder.makeFolder("content")
    try folder.link("content/link", to: target)
    #expect(failure { _ = try SourceTree(root: folder / "content") } == .linkLeavesRoot(folder / "content/link"))
  }

  @Test("A link to nothing or in a circle is an error that names it")
  func brokenLinks() throws {
    try folder.makeFolder("one")
    try folder.link("one/link", to: "nothing")
    #expect(failure { _ = try SourceTree(root: folder / "one") } == .disk(.read, path: folder / "one/link", code: ENOENT))
    try folder.makeFolder("two/a")
    try folder.link("two/a/up", to: "..")
    #expect(failure { _ = try SourceTree(root: folder / "two") } == .linkLoop(folder / "two/a/up"))
    try folder.makeFolder("three/a")
    try folder.makeFolder("three/b")
    try folder.link("three/a/x", to: "../b")
    try folder.link("three/b/y", to: "../a")
    #expect(failure { _ = try SourceTree(root: folder / "three") } == .linkLoop(folder / "three/a/x/y"))
    try folder.makeFolder("four")
    try folder.link("four/self", to: "self")
    #expect(failure { _ = try SourceTree(root: folder / "four") } == .disk(.read, path: folder / "four/self", code: ELOOP))
  }

  @Test("A name that is not UTF-8 is an error that names its folder")
  func notUTF8() throws {
    try folder.makeFolder("a")
    let name = Array((folder / "a/").utf8).map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9), 0]
    #expect(mkdir(name, 0o755) == 0)
    #expect(failure { _ = try SourceTree(root: folder.path) } == .nameNotUTF8(folder: folder / "a"))
  }

  @Test("A root that is missing or a file is an error")
  func noFolder() throws {
    try folder.put("file", "x")
    #expect(failure { _ = try SourceTree(root: folder / "none") } == .disk(.list, path: folder / "none", code: ENOENT))
    #expect(failure { _ = try SourceTree(root: folder / "file") } == .notAFolder(folder / "file"))
  }

  @Test(
    "What is changed, added, removed or renamed after the listing is named, the first in order",
    arguments: [
      ("change", "b.csv"), ("add", "a/new.csv"), ("add at the end", "z.csv"), ("remove", "a/a.csv"), ("remove the last", "c.csv"),
      ("rename", "b.csv"),
    ])
  func requireUnchanged(what: String, named: String) throws {
    for name in ["a/a.csv", "b.csv", "c.csv"] { try folder.put(name, name) }
    let tree = try SourceTree(root: folder.path)
    try tree.requireUnchanged()
    // Files that no build reads.
    try folder.put(".hidden", "x")
    try tree.requireUnchanged()
    switch what {
    case "change": try folder.put("b.csv", "B.csv")
    case "add", "add at the end": try folder.put(named, "x")
    case "remove", "remove the last": try FileManager.default.removeItem(atPath: folder / named)
    default: try FileManager.default.moveItem(atPath: folder / "b.csv", toPath: folder / "bb.csv")
    }
    #expect(failure { try tree.requireUnchanged() } == .changedMeanwhile(folder / named))
  }

  @Test("A pipe is not waited for, and is said to be no file")
  func pipe() throws {
    #expect(mkfifo(folder / "pipe.csv", 0o600) == 0)
    let tree = try SourceTree(root: folder.path)
    let error = PublicationError.disk(.read, path: folder / "pipe.csv", code: ENXIO)
    #expect(failure { _ = try tree.contents(of: "pipe.csv") } == error)
    #expect(failure { _ = try tree.size(of: "pipe.csv") } == error)
    #expect(error.en == "cannot read “\(folder / "pipe.csv")”: it is no regular file; remove it, or put a file in its place")
  }

  @Test("An output inside the sources is seen, through links too")
  func encloses() throws {
    try folder.makeFolder("content/a")
    try folder.link("link", to: "content/a")
    for inside in ["content", "content/a", "content/new/public", "link/public", "x/../content"] {
      #expect(try SourceTree.folder(folder / "content", encloses: folder / inside), "\(inside)")
    }
    for outside in ["", "content-2", "public", "content/.."] {
      #expect(try !SourceTree.folder(folder / "content", encloses: folder / outside), "\(outside)")
    }
    #expect(try SourceTree.folder(folder / "content//", encloses: folder / "link/public"))
    #expect(try !SourceTree.folder(folder / "content", encloses: folder / "content-2"))
  }
}
