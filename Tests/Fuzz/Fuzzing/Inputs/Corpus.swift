import Foundation

/// The real content and templates, which inputs are changed copies of.
public struct Corpus: Sendable {
  private let root: URL

  /// The corpus of a clone of the repository, by its folder.
  public init(root: String) {
    self.root = URL(fileURLWithPath: root, isDirectory: true)
  }

  /// The files below a folder with an ending, in the order of their paths.
  func files(_ folder: String, ending: String) -> [[UInt8]] { named(folder, ending: ending).map(\.bytes) }

  /// The same with their names.
  func named(_ folder: String, ending: String) -> [(name: String, bytes: [UInt8])] {
    let base = root.appendingPathComponent(folder)
    let paths = (FileManager.default.enumerator(atPath: base.path)?.allObjects ?? []).compactMap { $0 as? String }
    return paths.filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
      (try? Data(contentsOf: base.appendingPathComponent(path))).map { (path, Array($0)) }
    }
  }

  /// Some seeds after the byte that chooses a table by what the file is named after.
  func chosen(_ folder: String, ending: String, by choose: (String) -> UInt8?) -> [[UInt8]] {
    named(folder, ending: ending).compactMap { file in
      let name = file.name.split(separator: "/").last.map(String.init) ?? ""
      return choose(String(name.dropLast(ending.count))).map { [$0] + file.bytes }
    }
  }
}
