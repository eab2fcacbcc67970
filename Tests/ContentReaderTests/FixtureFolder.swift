import ContentReader
import Diagnostics
import Foundation

/// Folders of files for the tests, read from the disk beside them.
enum FixtureFolder {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The site that has nothing wrong.
  static let valid = contents(of: "Valid")

  /// The names of the cases of invalid sites.
  static let invalidCases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("Invalid").path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// A case of an invalid site: its files laid over the valid one, without those named in `removed.txt`.
  static func invalid(_ name: String) -> (files: [String: [UInt8]], expected: String) {
    let (files, expected, _) = invalidInBoth(name)
    return (files, expected)
  }

  /// The same with what it says in English, for the cases that keep that in `expected.en.txt`.
  static func invalidInBoth(_ name: String) -> (files: [String: [UInt8]], expected: String, english: String?) {
    var files = valid
    var own = contents(of: "Invalid/" + name)
    let expected = String(decoding: own.removeValue(forKey: "expected.txt") ?? [], as: UTF8.self)
    let english = own.removeValue(forKey: "expected.en.txt").map { String(decoding: $0, as: UTF8.self) }
    let removed = String(decoding: own.removeValue(forKey: "removed.txt") ?? [], as: UTF8.self)
    for path in removed.split(separator: "\n") { files.removeValue(forKey: String(path)) }
    files.merge(own) { _, new in new }
    return (files, expected, english)
  }

  /// Where a case keeps what it expects.
  static func expectedFile(_ name: String, _ file: String = "expected.txt") -> URL { root.appendingPathComponent("Invalid/\(name)/\(file)") }

  private static func contents(of folder: String) -> [String: [UInt8]] {
    let base = root.appendingPathComponent(folder)
    var files: [String: [UInt8]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: base.path) ?? FileManager.DirectoryEnumerator() {
      guard let data = try? Data(contentsOf: base.appendingPathComponent(path)) else { continue }
      files[path] = Array(data)
    }
    return files
  }
}

/// What a user sees of some files.
func messages(_ files: [String: [UInt8]], language: MessageLanguage = .vi) -> String {
  let (_, diagnostics) = ContentReader.readSite(from: .inMemory(files))
  return DiagnosticPrinter(language: language).print(diagnostics.sorted(), as: .lines)
}

/// The valid site with some files replaced.
func valid(with replaced: [String: String]) -> [String: [UInt8]] {
  FixtureFolder.valid.merging(replaced.mapValues { Array($0.utf8) }) { _, new in new }
}

/// The folder of the valid site's commune, and that of its plan.
let communeFolder = "communes/binh-minh/"
let planFolder = "communes/binh-minh/plans/kh-2026/"
