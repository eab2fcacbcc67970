import Glibc

/// Makes a path absolute and follows its links, whether or not something stands at its end.
enum PathResolver {
  /// The path without links, `.` and `..`; parts that do not exist are kept as they are written.
  static func resolve(_ path: String) throws(PublicationError) -> String {
    var resolved = path.utf8.first == UInt8(ascii: "/") ? "/" : try workingFolder()
    // The next part is the last of the list.
    var parts = Array(PathText.parts(of: path).reversed())
    var links = 0
    while let part = parts.popLast() {
      switch part {
      case ".": continue
      case "..": resolved = PathText.parent(of: resolved)
      default:
        let next = PathText.join(resolved, part)
        guard try FileStatus(at: next)?.kind == .link else {
          resolved = next
          continue
        }
        links += 1
        // As many as Linux itself follows.
        guard links <= 40 else { throw .disk(.read, path: path, code: ELOOP) }
        let target = try target(ofLink: next)
        if target.utf8.first == UInt8(ascii: "/") { resolved = "/" }
        parts.append(contentsOf: PathText.parts(of: target).reversed())
      }
    }
    return resolved
  }

  private static func workingFolder() throws(PublicationError) -> String {
    guard let buffer = getcwd(nil, 0) else { throw .disk(.read, path: ".", code: errno) }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  private static func target(ofLink path: String) throws(PublicationError) -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in text.baseAddress.map { readlink(path, $0, text.count) } ?? -1 }
    }
    guard count >= 0 else { throw .disk(.read, path: path, code: errno) }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
