import Glibc

/// Where a site lies, and the names of what lies beside it.
struct OutputLocation: Sendable {
  /// As the user wrote it, without slashes at its end; for messages.
  let given: String
  /// Absolute, without links: a link as output means the folder it leads to.
  let path: String
  /// Whether what is written must outlast a power cut, see ``Flush``; a draft need not.
  var isLasting = true

  /// Throws `invalidOutput` for what can never be an output.
  init(_ output: String) throws(PublicationError) {
    guard !output.utf8.contains(0) else { throw .invalidOutput(output) }
    var given = output
    while given.utf8.count > 1, given.utf8.last == UInt8(ascii: "/") { given.removeLast() }
    let path = given.isEmpty ? "/" : try PathResolver.resolve(given)
    guard path != "/" else { throw .invalidOutput(output) }
    self.given = given
    self.path = path
  }

  /// The folder beside whose other entries the site lies.
  var parent: String { PathText.parent(of: path) }
  /// The site's own name.
  var name: String { PathText.name(of: path) }
  /// The file whose lock a build holds. It stays: removing it would let two builds lock two files of one name.
  var lock: String { path + ".lock" }
  /// The note of an exchange of several steps, see ``Journal``.
  var journal: String { beside(".\(name).exchange") }
  /// What the last build knew, see ``BuildCacheFile``.
  var cache: String { beside(".\(name).cache") }
  /// The folder of the publications, see ``History``.
  var history: String { path + ".history" }
  /// Where that is written before it takes its place.
  var cacheDraft: String { cache + "-new" }

  /// Something beside the site.
  func beside(_ name: String) -> String { PathText.join(parent, name) }
  /// The name of the stage of a process.
  func stageName(process: pid_t) -> String { ".\(name).stage-\(process)" }
  /// The name of the old site between the two steps of an exchange, from the stage's name; nil when `stage` names no stage of this site.
  func retiredName(forStage stage: String) -> String? {
    number(in: stage, after: "stage-").map { ".\(name).old-\($0)" }
  }

  /// How a message names a file of the site.
  func shown(_ path: String) -> String { PathText.join(given, path) }

  /// Whether a site stands there. Throws for anything that is not ours to replace: a file, a foreign folder, a folder with a repository.
  func holdsSite() throws(PublicationError) -> Bool {
    guard let status = try FileStatus(at: path) else { return false }
    guard status.kind == .folder else { throw .notAFolder(given) }
    if try holdsMarker() { return true }
    guard try Folder.entries(of: path).isEmpty else { throw .foreignFolder(given) }
    return true
  }

  /// Whether a site stands there that we wrote. Throws `holdsRepository` when it holds one too.
  func holdsMarker() throws(PublicationError) -> Bool {
    guard try FileStatus(at: PathText.join(path, Marker.name))?.kind == .file else { return false }
    for repository in Marker.repositories where try FileStatus(at: PathText.join(path, repository)) != nil {
      throw .holdsRepository(shown(repository))
    }
    return true
  }

  /// Removes the stages and old sites that killed builds left. Only under the lock, and after an exchange was rolled forward.
  func removeLeftovers() throws(PublicationError) {
    for name in try leftovers() { try Folder.removeAll(beside(name)) }
  }

  /// The names of what builds leave that are killed, or at work; none where the folder above is missing.
  func leftovers() throws(PublicationError) -> [String] {
    guard try FileStatus(at: parent) != nil else { return [] }
    let names = try Folder.entries(of: parent).compactMap(\.name)
    return names.filter { number(in: $0, after: "stage-") != nil || number(in: $0, after: "old-") != nil || beside($0) == cacheDraft }
  }

  /// The digits at the end of `.<name>.<kind><digits>`. Digits alone, for a neighbour may be called `<name>.stage-x`.
  private func number(in entry: String, after kind: String) -> Substring? {
    let prefix = ".\(name).\(kind)"
    guard entry.utf8.starts(with: prefix.utf8) else { return nil }
    let digits = entry.utf8.dropFirst(prefix.utf8.count)
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Substring(digits)
  }
}
