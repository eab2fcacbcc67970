/// A file of an index.
public struct IndexFile: Equatable, Sendable {
  /// Its path in the folder of the index.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// Whether a file that Pagefind makes belongs to the index; the others are pages and styles of its own, of which none is used.
  private static func isNeeded(_ path: String) -> Bool {
    path == "pagefind.js" || path == "pagefind-entry.json"
      || [".pf_meta", ".pf_index", ".pf_fragment", ".pagefind"].contains { path.hasSuffix($0) }
  }

  /// The files that an answer holds, in order of their paths: `"path":"index/a.pf_index","content":"Base64"`, again and again. Neither has a sign that JSON
  /// would escape.
  static func all(in answer: [UInt8]) -> [IndexFile] {
    var files: [IndexFile] = []
    var rest = answer[...]
    while let path = text(after: "\"path\":\"", in: &rest), let content = text(after: "\"content\":\"", in: &rest) {
      let path = String(decoding: path, as: UTF8.self)
      if isNeeded(path) { files.append(IndexFile(path: path, bytes: Base64.decoded(content))) }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What stands between some words and the next quotation mark; what is left of the text begins behind it.
  private static func text(after words: String, in rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let words = Array(words.utf8)
    while let quote = rest.firstIndex(of: words[0]) {
      rest = rest[quote...]
      guard rest.starts(with: words) else {
        rest = rest.dropFirst()
        continue
      }
      let text = rest.dropFirst(words.count)
      guard let end = text.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      rest = text[(end + 1)...]
      return text[..<end]
    }
    return nil
  }
}
