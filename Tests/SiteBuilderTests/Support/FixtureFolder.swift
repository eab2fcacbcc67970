import ContentReader
import Foundation

/// Folders of files for the tests, read from the disk beside them.
enum FixtureFolder {
  /// Where the fixtures lie.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The cases of valid sites.
  static let goldenCases = folders().filter { !["Explain", "Invalid"].contains($0) }

  /// The names of the folders in a folder, in order.
  static func folders(in folder: String = "") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root.appendingPathComponent(folder + "/" + name).path, isDirectory: &isFolder)
        && isFolder.boolValue
    }.sorted()
  }

  /// All files below a folder by their paths in it; none where there is no such folder.
  static func contents(of folder: String) -> [String: [UInt8]] { contents(of: root.appendingPathComponent(folder)) }

  /// The same of any folder.
  static func contents(of base: URL) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: base.path) ?? FileManager.DirectoryEnumerator() {
      guard let data = try? Data(contentsOf: base.appendingPathComponent(path)) else { continue }
      files[path] = Array(data)
    }
    return files
  }

  /// The text of a file; empty where there is none.
  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }
}

/// The project's own templates.
enum ProjectTemplates {
  /// Their files by path.
  static let files = FixtureFolder.contents(
    of: FixtureFolder.root.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates"))

  /// As a folder.
  static let folder = SourceFolder.inMemory(files)

  /// With a case's own files laid over them.
  static func folder(with own: [String: [UInt8]]) -> SourceFolder { .inMemory(files.merging(own) { _, new in new }) }
}
