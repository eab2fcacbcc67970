/// The path of one file of the site: parts separated by `/`, from the site's root.
struct SitePath: Sendable {
  let text: String

  /// Throws `invalidPath` for a path that could leave the site or that no file system takes.
  init(_ text: String) throws(PublicationError) {
    if let mistake = Self.mistake(in: text) { throw .invalidPath(text, mistake) }
    self.text = text
  }

  private init(ours text: String) { self.text = text }

  /// The marker's path, which no caller may write.
  static let marker = SitePath(ours: Marker.name)

  /// The bytes of the folder's path; nil at the root. Bytes and not text, because Swift holds two texts for equal that differ in
  /// composition (`é` as one or two scalars), and the disk does not.
  var folder: [UInt8]? {
    let bytes = text.utf8
    return bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[..<$0]) }
  }

  private static func mistake(in text: String) -> SitePathMistake? {
    if text.utf8.elementsEqual(Marker.name.utf8) { return .reserved }
    for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty { return .emptyPart }
      if part.count > 255 { return .longPart }
      if part.contains(0) { return .nul }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .dotPart }
    }
    return nil
  }
}
