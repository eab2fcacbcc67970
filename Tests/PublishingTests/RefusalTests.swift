import Foundation
import Publishing
import Testing

@Suite("What cannot be published is refused, and the old site stays")
struct RefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A folder with somebody's files is refused, and nothing is left beside it")
  func foreignFolder() throws {
    try folder.put("public/thesis.docx", "x")
    #expect(failure { _ = try Publication.begin(output: folder.output) } == .foreignFolder(folder.output))
    #expect(try folder.names == ["public"])
    #expect(try site(folder.output) == ["thesis.docx": "x"])
  }

  @Test("A folder in the marker's place does not make an output ours")
  func markerFolder() throws {
    try folder.makeFolder("public/.tiendo-site")
    #expect(failure { _ = try Publication.begin(output: folder.output) } == .foreignFolder(folder.output))
  }

  @Test("A site with a repository in it is refused")
  func repository() throws {
    try publish(["index.html": "x"], to: folder.output)
    try folder.put("public/.git/HEAD", "ref")
    #expect(failure { _ = try Publication.begin(output: folder.output) } == .holdsRepository(folder.output + "/.git"))
  }

  @Test("A file as output, or as a folder above it, is refused", arguments: ["file", "file/public", "file/a/b"])
  func fileInTheWay(output: String) throws {
    try folder.put("file", "x")
    #expect(failure { _ = try Publication.begin(output: folder / output) } == .notAFolder(folder / "file"))
    #expect(try folder.names == ["file"])
  }

  @Test("What can never be an output is refused as wrong use", arguments: ["", "/", "//", "/..", "a\0b"])
  func impossibleOutput(output: String) {
    let error = failure { _ = try Publication.begin(output: output) }
    #expect(error == .invalidOutput(output))
    #expect(error?.exitCode == 64)
  }

  @Test("A folder that cannot be made is named with the system's reason")
  func unwritableParent() {
    // Nobody, not even root, makes folders in /proc.
    let error = failure { _ = try Publication.begin(output: "/proc/tiendo/public") }
    guard case .disk(.makeFolder, path: "/proc/tiendo", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.exitCode == 74)
  }

  @Test("A second build is refused while the first is at work, and let in afterwards", arguments: ["commit", "abandon", "drop"])
  func lock(end: String) throws {
    var first: Publication? = try Publication.begin(output: folder.output)
    try first?.write("index.html", Array("first".utf8))
    let error = failure { _ = try Publication.begin(output: folder.output) }
    #expect(error == .locked(output: folder.output))
    #expect(error?.exitCode == 75)
    switch end {
    case "commit": _ = try first?.commit()
    case "abandon": first?.abandon()
    default: first = nil
    }
    try publish(["index.html": "second"], to: folder.output)
    #expect(try site(folder.output) == ["index.html": "second"])
    #expect(try folder.names == ["public", "public.lock"])
  }

  @Test("The lock of another process counts")
  func lockOfAnotherProcess() throws {
    try publish(["index.html": "x"], to: folder.output)
    let other = Process()
    let pipe = (input: Pipe(), output: Pipe())
    other.executableURL = URL(fileURLWithPath: "/bin/sh")
    other.arguments = ["-c", "exec 9<\"$0\" && flock 9 && echo locked && read line", folder.output + ".lock"]
    other.standardInput = pipe.input
    other.standardOutput = pipe.output
    try other.run()
    #expect(pipe.output.fileHandleForReading.availableData == Data("locked\n".utf8))
    #expect(failure { _ = try Publication.begin(output: folder.output) } == .locked(output: folder.output))
    try pipe.input.fileHandleForWriting.close()
    other.waitUntilExit()
    #expect(failure { _ = try Publication.begin(output: folder.output) } == nil)
  }

  @Test("A child begun during the build, which holds a copy of the lock's file, does not prolong the lock")
  func lockCopied() throws {
    let publication = try Publication.begin(output: folder.output)
    let descriptor = try #require(
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(Int32.init).first { descriptor in
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
        return target == folder.output + ".lock"
      })
    let copy = dup(descriptor)
    defer { close(copy) }
    #expect(copy >= 0)
    _ = try publication.commit()
    #expect(failure { _ = try Publication.begin(output: folder.output) } == nil)
  }

  @Test(
    "A path that could leave the site, or that no disk takes, is refused",
    arguments: [
      ("", SitePathMistake.emptyPart), ("/index.html", .emptyPart), ("a//b", .emptyPart), ("a/", .emptyPart), ("..", .dotPart),
      ("a/../../b", .dotPart), ("./a", .dotPart), ("a\0b", .nul), (String(repeating: "a", count: 256), .longPart),
      (String(repeating: "ộ", count: 86), .longPart), (".tiendo-site", .reserved),
    ])
  func invalidPath(path: String, mistake: SitePathMistake) throws {
    let publication = try Publication.begin(output: folder.output)
    #expect(failure { try publication.write(path, []) } == .invalidPath(path, mistake))
  }

  @Test(
    "Unusual paths that a disk takes are taken",
    arguments: [
      "...", "..a", ".well-known/security.txt", "a b/ộ.html", String(repeating: "a", count: 255), "x/.tiendo-site", "a\\b", "a\nb",
    ])
  func unusualPath(path: String) throws {
    try publish([path: "x"], to: folder.output)
    #expect(try site(folder.output) == [path: "x"])
    #expect(try publish([path: "x"], to: folder.output).unchanged == 1)
  }

  @Test("Names that differ in composition alone are two names, as they are on the disk")
  func composition() throws {
    let publication = try Publication.begin(output: folder.output)
    try publication.write("\u{E9}/a", [1])
    try publication.write("e\u{301}/a", [2])
    #expect(try publication.commit().written == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.output).count == 3)
  }

  @Test("A path written twice is an error that names it, changed or not", arguments: ["old", "new"])
  func writtenTwice(text: String) throws {
    try publish(["a/index.html": "old"], to: folder.output)
    let publication = try Publication.begin(output: folder.output)
    try publication.write("a/index.html", Array("old".utf8))
    #expect(failure { try publication.write("a/index.html", Array(text.utf8)) } == .writtenTwice("a/index.html"))
    #expect(failure { _ = try publication.commit() } == .writtenTwice("a/index.html"))
    #expect(try site(folder.output) == ["a/index.html": "old"])
    #expect(try folder.names == ["public", "public.lock"])
  }

  @Test("A path that is file and folder at once is an error that names it", arguments: [["a/b", "a"], ["a", "a/b"], ["a/b", "a/b/c/d"]])
  func fileAndFolder(paths: [String]) throws {
    let publication = try Publication.begin(output: folder.output)
    try publication.write(paths[0], [1])
    #expect(failure { try publication.write(paths[1], [1]) } == .fileAndFolder(paths.min { $0.count < $1.count } ?? ""))
    #expect(failure { _ = try publication.commit() } != nil)
    #expect(!FileManager.default.fileExists(atPath: folder.output))
  }

  @Test("A kept file in the way of a folder is an error")
  func keptFileInTheWay() throws {
    try publish(["a": "x"], to: folder.output)
    #expect(failure { try publish(["a/b": "y"], to: folder.output) { _ in true } } == .fileAndFolder("a"))
    #expect(try site(folder.output) == ["a": "x"])
  }

  @Test("A publication that has ended takes nothing more")
  func ended() throws {
    let publication = try Publication.begin(output: folder.output)
    _ = try publication.commit()
    #expect(failure { try publication.write("index.html", []) } == .ended(output: folder.output))
    #expect(failure { _ = try publication.commit() } == .ended(output: folder.output))
    publication.abandon()
    #expect(FileManager.default.fileExists(atPath: folder.output))
  }

  @Test("A path too long for the system names the file and the reason")
  func tooLong() throws {
    let path = Array(repeating: String(repeating: "a", count: 200), count: 30).joined(separator: "/")
    let publication = try Publication.begin(output: folder.output)
    let error = failure { try publication.write(path, []) }
    guard case .disk(.makeFolder, let named, ENAMETOOLONG) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(named.hasPrefix(folder.output + "/aaa"))
    #expect(error?.exitCode == 74)
  }
}
