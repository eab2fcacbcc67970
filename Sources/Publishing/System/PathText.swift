/// Paths of the disk as text.
enum PathText {
  /// The folder that holds `path`, an absolute path without a slash at its end.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The names that a path is made of, parted as the system parts them, by bytes: a slash before a combining mark is one too.
  static func parts(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// `name` in `folder`; an empty folder is the one that paths are relative to.
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// Whether `path` is `folder` or lies in it; both resolved.
  static func lies(_ path: String, in folder: String) -> Bool {
    let prefix = Array(join(folder, "").utf8)
    return path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: prefix)
  }
}
