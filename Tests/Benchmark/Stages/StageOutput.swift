import Digests
import SiteBuilder
import Synchronization

/// Takes the files of a site, keeps none, and notes the time of each kind: that since the file before it. What a commune needs before its first page is
/// counted as that page's.
final class StageOutput: SiteOutput {
  private let state = Mutex((times: [String: [Duration]](), last: ContinuousClock.now))

  /// The time of each file, by its kind.
  var times: [String: [Duration]] { state.withLock { $0.times } }

  func write(_ path: String, _ bytes: [UInt8]) -> FileDigest {
    note(Self.kind(of: path))
    return FileDigest(of: bytes)
  }
  func copy(_ file: CopiedFile) { note(Self.kind(of: file.path)) }
  func readBefore(_ path: String, _ range: Range<Int>) -> [UInt8] { [] }
  func grow(_ path: String) -> any GrowingFile { Growing(kind: Self.kind(of: path), output: self) }

  private func note(_ kind: String) {
    let now = ContinuousClock.now
    state.withLock { state in
      state.times[kind, default: []].append(now - state.last)
      state.last = now
    }
  }

  private static func kind(of path: String) -> String {
    let parts = path.split(separator: "/")
    guard parts.first == "xa-phuong", parts.count > 2 else { return path.contains("du-lieu-mo/") ? "open data across" : "pages across" }
    switch parts[2] {
    case "chi-tieu": return "target pages"
    case "nhiem-vu": return "task pages"
    case "ban-tin": return "papers"
    case "du-lieu":
      if path.hasSuffix(".html") { return "listing of tables" }
      let isDescription = path.hasSuffix("metadata.json") || path.hasSuffix("/datapackage.json") || path.hasSuffix("/data.json")
      return !isDescription && (path.hasSuffix(".csv") || path.hasSuffix(".json")) ? "tables" : "catalogues and descriptions"
    default: return "other pages of a commune"
    }
  }

  private final class Growing: GrowingFile {
    private let kind: String
    private let output: StageOutput
    private let digest = Mutex(FileDigest.Computation())

    init(kind: String, output: StageOutput) {
      self.kind = kind
      self.output = output
    }

    func append(_ bytes: [UInt8]) {
      digest.withLock { digest in bytes.withUnsafeBytes { digest.update($0) } }
      output.note(kind)
    }

    func finish() -> FileDigest {
      output.note(kind)
      return digest.withLock { $0.digest }
    }
  }
}
