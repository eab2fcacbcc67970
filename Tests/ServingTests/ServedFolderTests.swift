import Foundation
import Testing

@testable import Serving

@Suite("Files of the folder that is served")
struct ServedFolderTests {
  let folder: SmallFolder

  init() throws {
    folder = try SmallFolder()
    try folder.put("site/index.html", "start")
    try folder.put("site/a/b.css", "style")
    try folder.put("secret.txt", "secret")
  }

  private func open(_ path: String) -> ServedFolder.Found? {
    RequestPath(path).map { ServedFolder(root: folder / "site").open($0.names) }
  }

  private func text(_ path: String) -> String? {
    guard case .file(let file) = open(path) else { return nil }
    return file.contents().map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Files and folders are told from what is not there")
  func found() {
    #expect(text("/index.html") == "start")
    #expect(text("/a/b.css") == "style")
    guard case .folder = open("/a"), case .folder = open("/"), case .nothing = open("/b"), case .nothing = open("/index.html/x") else {
      Issue.record("told wrongly")
      return
    }
  }

  @Test("No link is followed, wherever it leads")
  func links() throws {
    try folder.link("site/out", to: "..")
    try folder.link("site/secret.txt", to: "../secret.txt")
    try folder.link("site/inside.html", to: "index.html")
    try folder.link("site/a/up", to: "/")
    for path in ["/out/secret.txt", "/secret.txt", "/inside.html", "/a/up/etc/passwd", "/out"] {
      guard case .nothing = open(path) else {
        Issue.record("\(path) was served")
        continue
      }
    }
    // The folder itself may be one that a link leads to.
    try folder.link("link", to: "site")
    guard case .file = ServedFolder(root: folder / "link").open([Array("index.html".utf8)]) else {
      Issue.record("nothing was served")
      return
    }
  }

  @Test("What is neither file nor folder is nothing, and is not waited for")
  func pipes() throws {
    #expect(mkfifo(folder / "site/pipe", 0o600) == 0)
    guard case .nothing = open("/pipe") else {
      Issue.record("a pipe was served")
      return
    }
  }

  @Test("A file is read in pieces, and no further than its end")
  func pieces() throws {
    guard case .file(let file) = open("/index.html") else {
      Issue.record("nothing was served")
      return
    }
    #expect(file.size == 5)
    #expect(file.read(from: 1, count: 2) == Array("ta".utf8))
    #expect(file.read(from: 4, count: 100) == Array("t".utf8))
    #expect(file.read(from: 5, count: 1) == [])
  }

  @Test("A folder that another takes the place of is served as it is then")
  func exchanged() throws {
    try folder.put("other/index.html", "later")
    let served = ServedFolder(root: folder / "site")
    try FileManager.default.moveItem(atPath: folder / "site", toPath: folder / "old")
    try FileManager.default.moveItem(atPath: folder / "other", toPath: folder / "site")
    guard case .file(let file) = served.open([Array("index.html".utf8)]) else {
      Issue.record("nothing was served")
      return
    }
    #expect(file.contents() == Array("later".utf8))
  }
}

/// A folder for one test, removed when the test ends.
final class SmallFolder: Sendable {
  private let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("serving-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func / (folder: SmallFolder, name: String) -> String { folder.path + "/" + name }

  func put(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: self / name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self / name, withDestinationPath: target)
  }
}
