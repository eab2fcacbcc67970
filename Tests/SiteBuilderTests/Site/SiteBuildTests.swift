import ContentReader
import Diagnostics
import Synchronization
import Testing

@testable import SiteBuilder

@Suite("What a build says of itself") struct SiteBuildTests {
  private func build(_ content: [String: [UInt8]] = FixtureFolder.contents(of: "three-communes/Content"), only communes: Set<String>? = nil)
    -> SiteBuild
  {
    SiteBuild(
      content: .inMemory(content), templates: ProjectTemplates.folder, options: .init(asOf: day("2026-11-05"), communes: communes, jobs: 2))
  }

  private func paths(_ build: SiteBuild) throws -> [String] {
    let paths = Mutex<[String]>([])
    try build.render { path, _ in
      paths.withLock { $0.append(path) }
    } copy: { file in
      paths.withLock { $0.append(file.path) }
    }
    return paths.withLock { $0 }.sorted()
  }

  @Test("It counts its pages and files") func counts() throws {
    let build = build()
    let paths = try paths(build)
    #expect(build.files == paths.count)
    #expect(build.pages == paths.count { $0.hasSuffix(".html") })
    #expect(build.rowsAfterAsOf == 1)
  }

  @Test("One commune alone: its pages and those across, the others' stay") func oneCommune() throws {
    let all = try paths(build())
    let build = build(only: ["xuan-mai"])
    let paths = try paths(build)
    #expect(build.files == paths.count)
    #expect(Set(paths) == Set(all.filter { !$0.contains("binh-minh") && !$0.contains("mau-xanh") }))
    #expect(all.filter(build.keepsFromBefore) == all.filter { $0.contains("binh-minh") || $0.contains("mau-xanh") })
    #expect(!build.keepsFromBefore("xa-phuong/binh-minh-2/index.html"))
  }

  @Test("The pages across show all communes in any case") func pagesAcross() throws {
    let made = Mutex<[String: [UInt8]]>([:])
    try build(only: ["xuan-mai"]).render { path, bytes in
      made.withLock { $0[path] = bytes }
    } copy: { _ in
    }
    let all = try BuiltSite(content: FixtureFolder.contents(of: "three-communes/Content"), asOf: "2026-11-05")
    #expect(made.withLock { $0["index.html"] } == all.files["index.html"])
  }

  @Test("A commune that is not there, and a site without any") func missing() {
    let printer = DiagnosticPrinter(language: .vi)
    #expect(
      printer.print(build(only: ["xuan-may", "x"]).diagnostics, as: .lines) == """
        Content/communes/x: lỗi: không có xã, phường “x” [no-such-commune]
        Content/communes/xuan-may: lỗi: không có xã, phường “xuan-may”; gần nhất là “xuan-mai” [no-such-commune]

        """)
    #expect(
      printer.print(build([:]).diagnostics, as: .lines) == """
        Content/communes: lỗi: chưa có xã, phường nào [no-commune]
          → tạo thư mục communes/<tên-không-dấu>/ với tệp commune.yml

        """)
  }

  private struct DiskFailed: Error {}

  @Test("What the disk throws stops the build as it is") func failingWrite() {
    #expect(throws: DiskFailed.self) {
      try build().render { _, _ in
        throw DiskFailed()
      } copy: { _ in
      }
    }
  }

  @Test("A template that the disk does not give is told with the rest") func unreadableTemplate() {
    let templates = SourceFolder(
      files: { ProjectTemplates.files.keys.sorted() },
      read: { path in
        if path == "parts/ask.html" { throw DiskFailed() }
        return ProjectTemplates.files[path] ?? []
      })
    let build = SiteBuild(
      content: .inMemory(FixtureFolder.contents(of: "three-communes/Content")), templates: templates, options: .init(asOf: day("2026-11-05")))
    let first = build.diagnostics.first { $0.id == "unreadable-template" }
    #expect(
      first.map { DiagnosticPrinter(language: .vi).text($0) } == """
        Templates/parts/ask.html: lỗi: không đọc được tệp [unreadable-template]
          → kiểm tra quyền đọc của tệp

        """)
    #expect(build.hasErrors)
  }
}
