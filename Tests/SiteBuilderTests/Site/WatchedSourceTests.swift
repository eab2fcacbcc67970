import ContentReader
import Synchronization
import Testing

@testable import SiteBuilder

@Suite("A file that changes while the site is built") struct WatchedSourceTests {
  /// A folder whose file gives other bytes from its `change`-th reading on.
  private func folder(changingAt change: Int) -> SourceFolder {
    let reads = Counter()
    return SourceFolder(
      files: { ["a.csv", "b.csv"] },
      read: { path in
        if path == "b.csv" { return [1] }
        return reads.next() >= change ? [2] : [1]
      })
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)
    func next() -> Int {
      count.withLock { count in
        count += 1
        return count
      }
    }
  }

  @Test("The same bytes twice") func same() throws {
    let watched = WatchedSource(folder(changingAt: 9))
    for path in ["a.csv", "b.csv", "a.csv"] { _ = try watched.folder.read(path) }
    try watched.requireUnchanged()
  }

  @Test("Other bytes the second time, or only the third", arguments: [2, 3]) func changed(_ change: Int) throws {
    let watched = WatchedSource(folder(changingAt: change))
    for _ in 1...3 { _ = try watched.folder.read("a.csv") }
    let error = #expect(throws: InputChanged.self) { try watched.requireUnchanged() }
    #expect(error?.path == "a.csv")
  }

  private static let target = "communes/binh-minh/plans/kh-2026/targets.csv"

  /// A build of a site in which a target's words are other ones when its file is read for the second time.
  private func build(keeping communes: Int) -> SiteBuild {
    let site = FixtureFolder.contents(of: "three-communes/Content")
    let reads = Counter()
    let source = SourceFolder(
      files: SourceFolder.inMemory(site).files,
      read: { path in
        let bytes = site[path] ?? []
        guard path == Self.target, reads.next() > 1 else { return bytes }
        return Array(String(decoding: bytes, as: UTF8.self).replacing("Tỷ lệ", with: "Tỉ lệ").utf8)
      })
    var options = SiteBuild.Options(asOf: day("2026-11-05"))
    options.keptCommunes = communes
    return SiteBuild(content: source, templates: ProjectTemplates.folder, options: options)
  }

  @Test("The build stops, whatever was handed on before") func stops() throws {
    let build = build(keeping: 0)
    #expect(build.diagnostics.filter { $0.severity == .error }.map(\.id) == [])
    let error = #expect(throws: InputChanged.self) {
      try build.render { _, _ in
      } copy: { _ in
      }
    }
    #expect(error?.path == Self.target)
  }

  @Test("What was kept is not read again: the pages say what was checked") func keeps() throws {
    let pages = Mutex<[String]>([])
    try build(keeping: 9).render { path, bytes in
      if path.hasPrefix("xa-phuong/binh-minh/") && path.hasSuffix(".html") { pages.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } }
    } copy: { _ in
    }
    let all = pages.withLock { $0.joined() }
    #expect(all.contains("Tỷ lệ") && !all.contains("Tỉ lệ"))
  }
}
