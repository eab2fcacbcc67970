import Digests
import Synchronization

/// The files of a publication with their digests, gathered while they are written, from several tasks at once.
///
/// A country has more than a million: what is too much for memory waits in a file without a name until the manifests are written.
final class Inventory: Sendable {
  /// In bytes.
  private static let mostInMemory = 2 * 1024 * 1024

  let plan: ManifestPlan
  private let parts: SiteParts
  private let folder: OpenFolder
  private let state: Mutex<State>

  private struct State {
    /// Lines that are in memory, of each part; the last are those of the root.
    var lines: [[UInt8]]
    /// Where the others lie in the file.
    var spilled: [[Range<Int>]]
    var inMemory = 0
    /// Nil until it is needed.
    var file: SpillFile?
    /// Whether the disk has no room for the file; everything stays in memory then.
    var keepsAll = false
  }

  /// Throws for parts of which one lies in another. `folder` holds the file for as long as it has a name.
  init(_ plan: ManifestPlan, folder: OpenFolder) throws(PublicationError) {
    self.plan = plan
    self.folder = folder
    parts = try SiteParts(plan.parts)
    let none = [[UInt8]](repeating: [], count: plan.parts.count + 1)
    state = Mutex(State(lines: none, spilled: none.map { _ in [] }))
  }

  /// Takes in a file that was written.
  func add(_ path: SitePath, _ digest: FileDigest) {
    let number = parts.number(of: path)
    let inner = number.map { path.text.dropFirst(parts.paths[$0].count + 1) } ?? path.text[...]
    let line = Manifest.line(inner, digest) + [UInt8(ascii: "\n")]
    state.withLock { state in
      state.lines[number ?? parts.paths.count] += line
      state.inMemory += line.count
      if state.inMemory > Self.mostInMemory, !state.keepsAll { spill(&state) }
    }
  }

  /// The manifests of the parts of which something was written, and that of the root last; one at a time in memory. `source` is the SHA-256 of the content
  /// as the site's packed source has it. The root's names those parts of which something was written, or that `stays` says of.
  func forEachManifest(
    source: String? = nil, stays: (_ folder: String) throws(PublicationError) -> Bool = { _ in true },
    _ take: (_ folder: String, _ manifest: [UInt8]) throws(PublicationError) -> Void
  ) throws(PublicationError) {
    var parts: [String] = []
    for (number, part) in plan.parts.enumerated() {
      guard let files = try files(number) else {
        if try stays(part) { parts.append(part) }
        continue
      }
      parts.append(part)
      try take(part, Manifest.head(folder: part, nil) + files + Manifest.foot)
    }
    guard let files = try files(plan.parts.count) else { return }
    let site = Manifest.SiteFacts(source: source, templates: plan.templates, asOf: plan.asOf, parts: parts)
    try take("", Manifest.head(folder: "", site) + files + Manifest.foot)
  }

  /// The lines of a part in the order of their bytes, parted by commas; nil where nothing of it was written.
  private func files(_ number: Int) throws(PublicationError) -> [UInt8]? {
    let bytes = try state.withLock { state throws(PublicationError) in try read(number, state) }
    guard !bytes.isEmpty else { return nil }
    let lines = bytes.dropLast().split(separator: UInt8(ascii: "\n")).sorted { $0.lexicographicallyPrecedes($1) }
    return Array(lines.joined(separator: Array(",\n".utf8)))
  }
}

/// What is too much for memory.
extension Inventory {
  private func spill(_ state: inout State) {
    if state.file == nil { state.file = SpillFile(in: folder) }
    for number in state.lines.indices where !state.lines[number].isEmpty {
      // A disk that is full fails the publication where that matters, at its files.
      guard let range = state.file?.append(state.lines[number]) else {
        state.keepsAll = true
        return
      }
      state.spilled[number].append(range)
      state.inMemory -= range.count
      state.lines[number] = []
    }
  }

  private func read(_ number: Int, _ state: State) throws(PublicationError) -> [UInt8] {
    var bytes: [UInt8] = []
    for range in state.spilled[number] { bytes += try state.file?.read(range) ?? [] }
    return bytes + state.lines[number]
  }
}
