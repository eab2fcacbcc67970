/// A link from one file of the site to another, relative, so that the folder works under any address and from a disk.
public enum RelativeLink {
  /// The way from the page at one path to another path. Pages are full of links: these are found byte by byte, without taking paths apart.
  public static func from(_ page: String, to target: String) -> String {
    var page = page
    var target = target
    return page.withUTF8 { page in
      target.withUTF8 { target in
        // What follows the last slash that both have in common.
        var start = 0
        var index = 0
        while index < page.count, index < target.count, page[index] == target[index] {
          index += 1
          if page[index - 1] == slash { start = index }
        }
        let up = page[start...].count { $0 == slash }
        let rest = UnsafeBufferPointer(rebasing: target[start...])
        return String(unsafeUninitializedCapacity: up * 3 + rest.count) { link in
          for folder in 0..<up {
            link[folder * 3] = dot
            link[folder * 3 + 1] = dot
            link[folder * 3 + 2] = slash
          }
          _ = UnsafeMutableBufferPointer(rebasing: link[(up * 3)...]).update(fromContentsOf: rest)
          return up * 3 + rest.count
        }
      }
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// The way from a page to the site's root, empty for a page that lies there.
  public static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == slash })
  }

  /// Where a relative link on a page leads, without its fragment; nil when it leaves the site or names another one. Byte by byte as ``from(_:to:)``.
  public static func resolve(_ link: String, on page: String) -> String? {
    var link = link
    var page = page
    return link.withUTF8 { link in
      let path = link.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
      if path.isEmpty { return page }
      if path.first == slash || path.contains(UInt8(ascii: ":")) { return nil }
      var bytes = page.withUTF8 { page in Array(page[..<(page.lastIndex(of: slash) ?? 0)]) }
      // What stands between slashes, one after the other, each behind the folders before.
      for part in path.split(separator: slash, omittingEmptySubsequences: false) {
        if part.elementsEqual([dot]) { continue }
        if part.elementsEqual([dot, dot]) {
          guard !bytes.isEmpty else { return nil }
          bytes.removeSubrange((bytes.lastIndex(of: slash) ?? 0)...)
        } else {
          if !bytes.isEmpty { bytes.append(slash) }
          bytes.append(contentsOf: part)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
