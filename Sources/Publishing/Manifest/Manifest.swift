import Digests
import Foundation
import JSON

/// `manifest.json`: what a site, or a part of it, consists of, so that everybody can see whether a copy is what was published.
///
/// The one at the root names the parts of the site and holds the files that lie in none; each part has its own. So one commune that is made again
/// touches two of them, and shards that are laid over each other have all of them.
struct Manifest: Equatable, Sendable {
  /// The file's name, at the root and in each part.
  static let name = "manifest.json"

  /// The path of the manifest of a folder; of the site itself where `folder` is empty.
  static func path(in folder: String) -> String { PathText.join(folder, name) }

  /// One file.
  struct File: Equatable, Sendable {
    /// Relative to the manifest's folder.
    let path: String
    let digest: FileDigest
  }

  /// Relative to the site; empty at its root.
  let folder: String
  /// At the root alone.
  let site: SiteFacts?
  /// In the order of their paths' bytes.
  let files: [File]

  /// What is said of the whole site.
  struct SiteFacts: Equatable, Sendable {
    /// The SHA-256 of the content as the site's packed source has it; nil where that is not published.
    let source: String?
    /// The SHA-256 of all templates.
    let templates: String
    /// The day on which the site judges.
    let asOf: String
    /// The folders with manifests of their own.
    let parts: [String]
  }

  static let format = "tiendo-manifest-1"

  /// What stands before the files.
  static func head(folder: String, _ site: SiteFacts?) -> [UInt8] {
    var members: [(String, JSONValue)] = [("format", .string(format)), ("folder", .string(folder))]
    if let site {
      members.append(("as_of", .string(site.asOf)))
      if let source = site.source { members.append(("source", .string(source))) }
      members += [("templates", .string(site.templates)), ("parts", .array(site.parts.map { .string($0) }))]
    }
    var bytes: [UInt8] = []
    for (number, member) in members.enumerated() {
      bytes += Array((number == 0 ? "{" : ",\n").utf8)
      JSONText.append(member.0, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      member.1.appendLine(to: &bytes)
    }
    return bytes + Array(",\n\"files\":[\n".utf8)
  }

  /// What stands behind the files.
  static let foot = Array("\n]}\n".utf8)

  /// A file's line, without what parts it from the next.
  static func line(_ path: Substring, _ digest: FileDigest) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(path.utf8.count + 120)
    line.append(contentsOf: "{\"path\":".utf8)
    JSONText.append(String(path), to: &line)
    line.append(contentsOf: ",\"size\":".utf8)
    line.append(contentsOf: String(digest.size).utf8)
    line.append(contentsOf: ",\"sha256\":\"".utf8)
    line.append(contentsOf: digest.sha256.utf8)
    line.append(contentsOf: "\"}".utf8)
    return line
  }
}

/// A manifest that somebody else may have written.
extension Manifest {
  private struct Written: Decodable {
    struct File: Decodable {
      let path: String
      let size: Int
      let sha256: String
    }
    let format: String
    let folder: String
    let as_of: String?
    let source: String?
    let templates: String?
    let parts: [String]?
    let files: [File]
  }

  /// Reads a manifest; nil for what is none, for one that names a path which could lead out of the site, and for one with a sum that is no SHA-256.
  init?(_ bytes: [UInt8]) {
    guard let written = try? JSONDecoder().decode(Written.self, from: Data(bytes)), written.format == Manifest.format else { return nil }
    for path in written.files.map(\.path) + (written.parts ?? []) + (written.folder.isEmpty ? [] : [written.folder]) {
      guard (try? SitePath(path)) != nil else { return nil }
    }
    folder = written.folder
    if let templates = written.templates, let asOf = written.as_of, let parts = written.parts {
      site = SiteFacts(source: written.source, templates: templates, asOf: asOf, parts: parts)
    } else {
      site = nil
    }
    guard folder.isEmpty == (site != nil) else { return nil }
    var files: [File] = []
    for file in written.files {
      guard let sum = SHA256Sum(hexadecimal: file.sha256) else { return nil }
      files.append(File(path: file.path, digest: FileDigest(size: file.size, sum: sum)))
    }
    self.files = files
  }
}
