import ContentReader
import Diagnostics
import PlanModel
import Synchronization

@testable import SiteBuilder

/// A site built in memory.
struct BuiltSite {
  /// Its files by path; none when the gate is shut.
  let files: [String: [UInt8]]
  /// What its author is told.
  let messages: String
  /// The paths that were handed on more than once.
  let repeated: [String]

  init(content: [String: [UInt8]], templates: SourceFolder = ProjectTemplates.folder, asOf: String, jobs: Int = 1) throws {
    // Documents here are no real ones; what they would say is no matter of pages.
    let folder = SourceFolder.inMemory(content) { _ in .text(Array("Văn bản".utf8)) }
    let build = SiteBuild(content: folder, templates: templates, options: .init(asOf: day(asOf), jobs: jobs))
    messages = DiagnosticPrinter(language: .vi).print(build.diagnostics, as: .lines)
    let made = Mutex<(files: [String: [UInt8]], repeated: [String])>(([:], []))
    try build.render { path, bytes in
      made.withLock { made in
        if made.files.updateValue(bytes, forKey: path) != nil { made.repeated.append(path) }
      }
    } copy: { file in
      var bytes: [UInt8] = []
      try file.readInPieces { bytes += $0 }
      made.withLock { made in
        if made.files.updateValue(bytes, forKey: file.path) != nil { made.repeated.append(file.path) }
      }
    }
    files = made.withLock { $0.files }
    repeated = made.withLock { $0.repeated }
  }

  /// A case of `Fixtures`: its content, the project's templates with its own laid over them, its day.
  init(fixture name: String, jobs: Int = 1) throws {
    try self.init(
      content: FixtureFolder.contents(of: name + "/Content"),
      templates: ProjectTemplates.folder(with: FixtureFolder.contents(of: name + "/Templates")),
      asOf: FixtureFolder.text(name + "/as-of.txt").filter { !$0.isNewline }, jobs: jobs)
  }

  /// The pages as text, by path.
  var pages: [String: String] {
    files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
