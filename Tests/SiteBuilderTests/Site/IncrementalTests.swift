import ContentReader
import Synchronization
import Testing

@testable import SiteBuilder

@Suite("Builds that go on from the one before")
struct IncrementalTests {
  /// A site with the record of the build that made it.
  private struct Site {
    var files: [String: [UInt8]] = [:]
    var record: BuildRecord?
  }

  private func content() -> [String: [UInt8]] { FixtureFolder.contents(of: "three-communes/Content") }

  /// Builds content over a site, the way the command does: what is not among the parts that were made stays.
  private func build(_ content: [String: [UInt8]], over old: Site = Site(), asOf: String = "2026-11-05") throws -> (site: Site, made: Set<String>) {
    let folder = SourceFolder(
      files: { content.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } },
      read: { path in
        guard let bytes = content[path] else { throw InputChanged(path: path) }
        return bytes
      }, documentText: { _ in .text([]) }, fingerprint: { content[$0] })
    // A record goes to the disk and back.
    let record = old.record.flatMap { BuildRecord($0.bytes) }
    #expect((record == nil) == (old.record == nil))
    let build = SiteBuild(
      content: folder, templates: ProjectTemplates.folder, options: .init(asOf: day(asOf), jobs: 2), since: record)
    #expect(!build.hasErrors, "\(build.diagnostics.map { $0.message.en })")
    if build.isUnchanged { return (old, []) }
    let made = Mutex<[String: [UInt8]]>([:])
    let output = GatheringOutput(
      { path, bytes in made.withLock { $0[path] = bytes } },
      copy: { file in
        var bytes: [UInt8] = []
        try file.readInPieces { bytes += $0 }
        made.withLock { $0[file.path] = bytes }
      }, before: { path, range in Array((old.files[path] ?? [])[range]) })
    let next = try build.render(to: output).record
    let files = made.withLock { $0 }
    var site = Site(files: files, record: next)
    if let parts = build.parts {
      func isPart(_ path: String) -> Bool { parts.contains { path == $0 || path.hasPrefix($0 + "/") } }
      for path in files.keys { #expect(isPart(path), "\(path)") }
      for (path, bytes) in old.files where !isPart(path) { site.files[path] = bytes }
    }
    return (site, Set(files.keys))
  }

  private func edited(_ content: [String: [UInt8]], _ path: String, _ old: String, _ new: String) throws -> [String: [UInt8]] {
    var content = content
    let text = String(decoding: try #require(content[path]), as: UTF8.self)
    try #require(text.contains(old), "\(path)")
    content[path] = Array(text.replacing(old, with: new).utf8)
    return content
  }

  @Test("Nothing changed: nothing is made")
  func unchanged() throws {
    let first = try build(content()).site
    let second = try build(content(), over: first)
    #expect(second.made.isEmpty)
    #expect(second.site.files == first.files)
  }

  @Test("Another day, or another file that all share: everything is made")
  func wholeAgain() throws {
    let first = try build(content())
    #expect(try build(content(), over: first.site, asOf: "2026-11-06").made == first.made)
    var content = content()
    content["site.yml"] = (content["site.yml"] ?? []) + Array("# \n".utf8)
    #expect(try build(content, over: first.site).made == first.made)
  }

  @Test("One changed file of a commune: its pages and those across are made, the site is as a build of everything makes it")
  func oneFile() throws {
    let files = content()
    let first = try build(files).site
    for path in files.keys.sorted() where path.hasPrefix("communes/") && path.hasSuffix(".csv") {
      // A line end at the end of a table says nothing, and changes the file.
      var changed = files
      changed[path] = (files[path] ?? []) + Array("\n".utf8)
      let (site, made) = try build(changed, over: first)
      let slug = path.split(separator: "/")[1]
      #expect(!made.isEmpty, "\(path)")
      for page in made { #expect(!page.hasPrefix("xa-phuong/") || page.hasPrefix("xa-phuong/\(slug)/"), "\(path): \(page)") }
      #expect(site.files == (try build(changed).site.files), "\(path)")
    }
  }

  @Test("A run of edits, each over the site of the one before, comes to the same bytes as building everything")
  func edits() throws {
    var site = try build(content()).site
    var files = content()
    for (path, old, new) in IncrementalEdits.all {
      files = try edited(files, path, old, new)
      site = try build(files, over: site).site
      #expect(site.files == (try build(files).site.files), "\(path): \(old) → \(new)")
    }
  }

  @Test("What the last commune with it has lost goes: papers, an indicator's page, a province")
  func gone() throws {
    let full = content().merging(["communes/binh-minh/bulletins/2026-H1.md": Array("---\ncut-off: 2026-07-10\n---\n".utf8)]) { $1 }
    let site = try build(full).site
    #expect(site.files.keys.contains { $0.hasPrefix("ban-tin/") } && site.files.keys.contains { $0.hasPrefix("chi-so/") })
    var files = content()
    let withoutPapers = try build(files, over: site).site
    #expect(withoutPapers.files == (try build(files).site.files))
    #expect(!withoutPapers.files.keys.contains { $0.hasPrefix("ban-tin/") })
    files = try edited(files, "communes/xuan-mai/commune.yml", "province: Đồng Nai", "province: Cà Mau")
    let split = try build(files, over: withoutPapers).site
    #expect(split.files == (try build(files).site.files))
    #expect(split.files.keys.contains { $0.hasPrefix("tinh/") })
    #expect(try build(full, over: split).site.files == site.files)
  }

  @Test("A damaged record is none")
  func damaged() throws {
    let bytes = try #require(try build(content()).site.record?.bytes)
    #expect(BuildRecord(bytes) != nil)
    for length in stride(from: 0, to: bytes.count, by: 997) { #expect(BuildRecord(Array(bytes[..<length])) == nil) }
    #expect(BuildRecord(bytes + [0]) == nil)
  }
}

extension BuildRecord {
  /// The record as it is kept, whole.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }
}
