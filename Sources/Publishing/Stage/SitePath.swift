/// The path of one file of the site: parts separated by `/`, from the site's root.
struct SitePath: Sendable {
  let text: String
  /// The bytes of the folder's path, the slash after it not counted; 0 at the root.
  private let folderLength: Int

  /// Throws `invalidPath` for a path that could leave the site or that no file system takes.
  init(_ text: String) throws(PublicationError) {
    var text = text
    let checked = text.withUTF8 { Self.check($0) }
    if let mistake = checked.mistake { throw .invalidPath(text, mistake) }
    self.text = text
    folderLength = checked.folderLength
  }

  private init(ours text: String) {
    self.text = text
    folderLength = 0
  }

  /// The marker's path, which no caller may write.
  static let marker = SitePath(ours: Marker.name)

  /// The folder's path; nil at the root.
  var folder: PathPrefix? { folderLength == 0 ? nil : PathPrefix(of: text, length: folderLength) }

  /// One pass over the bytes, for it is done for every file.
  private static func check(_ bytes: UnsafeBufferPointer<UInt8>) -> (mistake: SitePathMistake?, folderLength: Int) {
    var start = 0
    var holdsNul = false
    for position in 0...bytes.count {
      if position < bytes.count, bytes[position] != UInt8(ascii: "/") {
        if bytes[position] == 0 { holdsNul = true }
        continue
      }
      let part = bytes[start..<position]
      if part.isEmpty { return (.emptyPart, 0) }
      if part.count > 255 { return (.longPart, 0) }
      if holdsNul { return (.nul, 0) }
      if part.count <= 2, part.allSatisfy({ $0 == UInt8(ascii: ".") }) { return (.dotPart, 0) }
      if position < bytes.count { start = position + 1 }
    }
    if start == 0, bytes.elementsEqual(Marker.name.utf8) { return (.reserved, 0) }
    return (nil, max(0, start - 1))
  }
}
