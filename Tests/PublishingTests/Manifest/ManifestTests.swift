import Digests
import Foundation
import Testing

@testable import Publishing

@Suite("A site says what it consists of")
struct ManifestTests {
  let folder: TemporaryFolder

  private static let sum = FileDigest(of: [0]).sha256

  init() throws { folder = try TemporaryFolder() }

  private func manifest(_ part: String) throws -> Manifest? {
    Manifest(Array(try Data(contentsOf: URL(fileURLWithPath: folder.output + "/" + Manifest.path(in: part)))))
  }

  @Test("Each part has a manifest of its files, the root one of the others and of the parts")
  func parts() throws {
    try ListedSite.publish(to: folder.output)
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.output + "/manifest.json")), as: UTF8.self)
    let expected = """
      {"format":"tiendo-manifest-1",
      "folder":"",
      "as_of":"2026-11-10",
      "source":"s0",
      "templates":"t0",
      "parts":["xa-phuong/phu-lam","xa-phuong/tran-bien"],
      "files":[
      {"path":"404.html","size":10,"sha256":"\(FileDigest(of: Array("Không có".utf8)).sha256)"},
      {"path":"index.html","size":11,"sha256":"\(FileDigest(of: Array("Trang chủ".utf8)).sha256)"}
      ]}

      """
    #expect(text == expected)
    let part = try manifest("xa-phuong/phu-lam")
    #expect(part?.folder == "xa-phuong/phu-lam")
    #expect(part?.files.map(\.path) == ["index.html", "so-lieu/a.csv"])
  }

  @Test("Files that come in pieces, grow, or stay as they were are listed like all others")
  func pieces() throws {
    for round in 1...2 {
      let publication = try Publication.begin(output: folder.output, manifest: ListedSite.plan([]))
      try publication.write("pieces", size: 6) { take in
        for piece in ["abc", "def"] { try Array(piece.utf8).withUnsafeBytes { try take($0) } }
      }
      let growing = try publication.grow("growing")
      try growing.append(Array("gh".utf8))
      try growing.append([UInt8](repeating: 65, count: 70_000))
      try growing.finish()
      #expect(try publication.commit().unchanged == (round == 1 ? 0 : 3))
      let listed = try manifest("")?.files ?? []
      #expect(listed.map(\.path) == ["growing", "pieces"])
      #expect(listed.last?.digest == FileDigest(of: Array("abcdef".utf8)))
      #expect(listed.first?.digest == FileDigest(of: Array("gh".utf8) + [UInt8](repeating: 65, count: 70_000)))
    }
  }

  @Test("What is published in parts has the manifests of a site that is published whole")
  func incremental() throws {
    let changes: [String: String?] = ["xa-phuong/phu-lam/index.html": "mới", "xa-phuong/phu-lam/so-lieu/a.csv": nil, "index.html": "mới"]
    try ListedSite.publish(to: folder.output)
    try ListedSite.replace(["xa-phuong/phu-lam", "index.html", "404.html"], changes, in: folder.output)
    try ListedSite.publish(changes, to: folder / "whole/public")
    #expect(try site(folder.output) == site(folder / "whole/public"))
  }

  @Test("Shards have manifests that together are those of the whole site")
  func shards() throws {
    try ListedSite.publish(to: folder / "whole/public")
    let shards: [[String: String?]] = [
      ["404.html": nil, "index.html": nil, "xa-phuong/tran-bien/index.html": nil],
      ["xa-phuong/phu-lam/index.html": nil, "xa-phuong/phu-lam/so-lieu/a.csv": nil],
    ]
    var union: [String: String] = [:]
    for (number, left) in shards.enumerated() {
      try ListedSite.publish(left, to: folder / "\(number)/public", plan: ListedSite.plan(published: "now", isWhole: false))
      union.merge(try site(folder / "\(number)/public")) { _, _ in "in both" }
      #expect(!FileManager.default.fileExists(atPath: folder / "\(number)/public.history"))
    }
    #expect(try union == site(folder / "whole/public"))
  }

  @Test("What is kept from the site before is still listed")
  func kept() throws {
    try ListedSite.publish(to: folder.output)
    let before = try site(folder.output)
    let left: [String: String?] = ["xa-phuong/tran-bien/index.html": nil]
    try ListedSite.publish(left, to: folder.output) { $0.hasPrefix("xa-phuong/tran-bien/") }
    #expect(try site(folder.output) == before)
  }

  @Test("A part that was never made is not named")
  func notMade() throws {
    try ListedSite.publish(["xa-phuong/tran-bien/index.html": nil], to: folder.output)
    #expect(try manifest("")?.site?.parts == ["xa-phuong/phu-lam"])
    #expect(try SiteVerifier.verify(folder.output).isClean)
  }

  @Test("More files than stay in memory")
  func many() throws {
    let publication = try Publication.begin(output: folder.output, manifest: ListedSite.plan())
    // Names of 250 letters: some ten megabytes of lines.
    let names = (0..<30_000).map { String(repeating: "x", count: 244) + String(100_000 + $0) }
    let inventory = try #require(publication.inventory)
    for name in names { inventory.add(try SitePath("xa-phuong/phu-lam/" + name), FileDigest(of: [0])) }
    var listed: [String] = []
    try inventory.forEachManifest { part, bytes in
      #expect(part == "xa-phuong/phu-lam")
      listed = Manifest(bytes)?.files.map(\.path) ?? []
    }
    #expect(listed == names)
    publication.abandon()
    #expect(try folder.names == ["public.lock"])
  }

  @Test(
    "What is no manifest is not read as one",
    arguments: [
      "", "{}", "[]", "{\"format\":\"tiendo-manifest-1\",\"folder\":\"\",\"files\":[]}",
      "{\"format\":\"other\",\"folder\":\"a\",\"files\":[]}",
      "{\"format\":\"tiendo-manifest-1\",\"folder\":\"../a\",\"files\":[]}",
      "{\"format\":\"tiendo-manifest-1\",\"folder\":\"a\",\"files\":[{\"path\":\"../../etc/passwd\",\"size\":1,\"sha256\":\"\(Self.sum)\"}]}",
      "{\"format\":\"tiendo-manifest-1\",\"folder\":\"a\",\"files\":[{\"path\":\"a.html\",\"size\":1,\"sha256\":\"\(Self.sum.dropLast())\"}]}",
      "{\"format\":\"tiendo-manifest-1\",\"folder\":\"\",\"as_of\":\"\",\"templates\":\"\",\"parts\":[\"/etc\"],\"files\":[]}",
    ])
  func refused(_ text: String) { #expect(Manifest(Array(text.utf8)) == nil) }
}
