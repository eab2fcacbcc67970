import Foundation
import Publishing
import Testing
import Watching

/// The pauses of the watch are where the test changes files, so that none waits for the clock.
@Suite("Folders of sources are watched")
struct SourceWatchTests {
  private let folder: WatchedFolder
  private var root: String { folder.path }
  private let watch: SourceWatch

  init() throws {
    folder = try WatchedFolder()
    watch = SourceWatch(roots: [folder.path]) { $0.hasSuffix("Thumbs.db") }
    try put("a/b.csv", "one")
  }

  private func put(_ path: String, _ text: String) throws {
    let file = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Moves one thing over another; the folder itself is ".", and away from there "-away".
  private func move(_ from: String, _ to: String) throws {
    func path(_ name: String) -> String { name == "." ? root : name == "-away" ? root + "-away" : root + "/" + name }
    guard rename(path(from), path(to)) == 0 else { throw POSIXError(.ENOENT) }
  }

  /// How many pauses were made until a change was told of that some steps made, one in each pause; nil where none was told of until twenty pauses later.
  private func pauses(_ steps: [() throws -> Void]) -> Int? {
    var count = 0
    let after = watch.change(since: watch.look()) { _ in
      count += 1
      do { if count <= steps.count { try steps[count - 1]() } } catch { Issue.record(error) }
      return count < steps.count + 20
    }
    return after == nil ? nil : count
  }

  @Test("Nothing changes, nothing is told")
  func rest() {
    #expect(pauses([]) == nil)
  }

  @Test("Files that are written, made, removed, moved over others, also in new folders")
  func changes() {
    #expect(pauses([{ try put("a/b.csv", "longer") }]) == 2)
    #expect(pauses([{ try put("a/c.csv", "one") }]) == 2)
    #expect(pauses([{ try FileManager.default.removeItem(atPath: root + "/a/c.csv") }]) == 2)
    #expect(pauses([{ try put("new/folder/d.csv", "one") }]) == 2)
    #expect(pauses([{ try put("new/folder/d.csv", "longer") }]) == 2)
    #expect(
      pauses([
        {
          try put("a/.b.tmp", "three"); try move("a/.b.tmp", "a/b.csv")
        }
      ]) == 2)
    #expect(pauses([{ try FileManager.default.removeItem(atPath: root + "/new") }]) == 2)
    #expect(pauses([{ try move("a", "b") }]) == 2)
  }

  @Test("A file written again with as many bytes is known by its time")
  func touched() {
    let later = Date(timeIntervalSinceNow: 60)
    #expect(pauses([{ try FileManager.default.setAttributes([.modificationDate: later], ofItemAtPath: root + "/a/b.csv") }]) == 2)
  }

  @Test("What goes on changing has not settled")
  func settling() {
    #expect(pauses([{ try put("a/b.csv", "1") }, { try put("a/b.csv", "12") }, { try put("a/b.csv", "123") }]) == 4)
  }

  @Test("What comes and goes again is no change")
  func passing() {
    #expect(pauses([{ try put("a/4913", "") }, { try FileManager.default.removeItem(atPath: root + "/a/4913") }]) == nil)
  }

  @Test("Locks, hidden files and what nobody reads are no change")
  func ignored() {
    #expect(
      pauses([{ try put("a/.~lock.b.csv#", "x") }, { try put("a/~$b.xlsx", "x") }, { try put("a/Thumbs.db", "x") }, { try put(".git/HEAD", "x") }])
        == nil)
  }

  @Test("A folder that goes, and that comes back, are changes")
  func root_() {
    #expect(pauses([{ try move(".", "-away") }]) == 2)
    #expect(pauses([{ try move("-away", ".") }]) == 2)
  }

  @Test("Two folders are watched together, and what has changed meanwhile is told at once")
  func meanwhile() throws {
    let both = SourceWatch(roots: [root + "/a", root + "/b"])
    let before = both.look()
    try put("b/x.html", "x")
    var pauses = 0
    let after = both.change(since: before) { _ in
      pauses += 1
      return pauses < 20
    }
    #expect(after != nil && pauses == 2)
  }
}

/// A folder for one test, removed when the test ends, also from where it was moved to.
private final class WatchedFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("watching-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path + "/a", withIntermediateDirectories: true)
  }

  deinit { for path in [path, path + "-away"] { try? FileManager.default.removeItem(atPath: path) } }
}
