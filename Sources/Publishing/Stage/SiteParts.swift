/// The parts of a site that one publication replaces: folders and files, none of which lies in another.
struct SiteParts: Sendable {
  /// In order of their bytes.
  let paths: [String]
  private let numbers: [PathPrefix: Int]

  /// Throws `invalidPath`, and `nestedParts` for a part that is named twice or lies in another.
  init(_ paths: [String]) throws(PublicationError) {
    self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var numbers: [PathPrefix: Int] = [:]
    for (number, path) in self.paths.enumerated() {
      let prefix = PathPrefix(try SitePath(path).text)
      // A folder comes before all that lies in it.
      for length in prefix.lengths {
        let above = prefix.above(length)
        if numbers[above] != nil { throw .nestedParts(path, in: above.text) }
      }
      numbers[prefix] = number
    }
    self.numbers = numbers
  }

  /// The number of the part that a file belongs to, or is; nil for what lies outside.
  func number(of path: SitePath) -> Int? { number(of: PathPrefix(path.text)) }

  private func number(of path: PathPrefix) -> Int? { path.firstAbove { numbers[$0] } }

  /// How many of some folders lie in each part; the part itself is not counted.
  func count(_ folders: some Sequence<PathPrefix>) -> [Int] {
    var counts = paths.map { _ in 0 }
    for folder in folders {
      if let number = number(of: folder), folder.length > paths[number].utf8.count { counts[number] += 1 }
    }
    return counts
  }
}

extension SiteParts {
  /// Checks the old site: only folders lead to the parts, and all lies on one disk. Throws `needsWholeSite` and `mountPoint`.
  func check(_ location: OutputLocation) throws(PublicationError) {
    guard let root = try FileStatus(at: location.path) else { throw .needsWholeSite(output: location.given) }
    var checked: Set<PathPrefix> = []
    for path in paths {
      let prefix = PathPrefix(path)
      for length in prefix.lengths {
        let above = prefix.above(length)
        guard checked.insert(above).inserted else { continue }
        // What is missing is made by the exchange.
        guard let status = try FileStatus(at: PathText.join(location.path, above.text)) else { break }
        guard status.device == root.device else { throw .mountPoint(location.shown(above.text)) }
        guard status.kind == .folder || length == prefix.length else { throw .needsWholeSite(output: location.given) }
      }
    }
  }
}
