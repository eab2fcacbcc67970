import Editions

/// What kind of file a piece of evidence is, by the ending of its name, and the ending under which the site publishes it.
///
/// A server and a browser go by the ending. Only endings of this short list are kept; a file that a browser would run as a part of the site
/// (a web page, an SVG picture, XML, a script) is published as `.txt`, byte for byte, so that it is shown and never run; every other one as
/// `.bin`, which is saved and not opened.
public struct EvidenceFormat: Hashable, Sendable {
  /// How far an ending is trusted.
  public enum Trust: Hashable, Sendable {
    /// It is on the list.
    case known
    /// A browser would run it.
    case runs
    /// It is not known.
    case unknown
  }

  /// The ending of the published file, without a point: "pdf".
  public let ending: String
  /// The ending of the file among the sources of the site: one that is read as this format again.
  public let sourceEnding: String
  /// What residents call it: "PDF", "ảnh PNG".
  public let name: String
  /// How far the author's ending is trusted.
  public let trust: Trust

  /// The format of a file by its path or name.
  public init(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    if let known = EvidenceFormat.known[ending] {
      self.init(ending: known.ending, sourceEnding: known.ending, name: say(word: known.name), trust: .known)
    } else if EvidenceFormat.running.contains(ending) {
      self.init(ending: "txt", sourceEnding: ending, name: say("mã nguồn \(ending.uppercased())"), trust: .runs)
    } else {
      self.init(ending: "bin", sourceEnding: "bin", name: say("tệp loại khác"), trust: .unknown)
    }
  }

  private init(ending: String, sourceEnding: String, name: String, trust: Trust) {
    self.ending = ending
    self.sourceEnding = sourceEnding
    self.name = name
    self.trust = trust
  }

  /// Whether the bytes are compressed already, so that packing them again gains nothing.
  public var isCompressed: Bool {
    ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "jpg", "png", "gif", "webp", "heic", "mp3", "m4a", "mp4", "zip"].contains(ending)
  }

  private static let running: Set<String> = [
    "htm", "html", "xht", "xhtml", "shtml", "mht", "mhtml", "hta", "svg", "xml", "xsl", "xslt", "js", "mjs",
  ]

  private static let known: [String: (ending: String, name: String)] = [
    "pdf": ("pdf", "PDF"), "doc": ("doc", "Word"), "docx": ("docx", "Word"), "xls": ("xls", "Excel"), "xlsx": ("xlsx", "Excel"),
    "ppt": ("ppt", "PowerPoint"), "pptx": ("pptx", "PowerPoint"), "odt": ("odt", "OpenDocument"), "ods": ("ods", "OpenDocument"),
    "odp": ("odp", "OpenDocument"), "rtf": ("rtf", "RTF"), "txt": ("txt", "văn bản thuần"), "md": ("txt", "văn bản thuần"),
    "csv": ("csv", "bảng CSV"), "json": ("json", "JSON"), "jpg": ("jpg", "ảnh JPEG"), "jpeg": ("jpg", "ảnh JPEG"), "png": ("png", "ảnh PNG"),
    "gif": ("gif", "ảnh GIF"), "webp": ("webp", "ảnh WebP"), "tif": ("tif", "ảnh TIFF"), "tiff": ("tif", "ảnh TIFF"),
    "heic": ("heic", "ảnh HEIC"), "mp3": ("mp3", "âm thanh MP3"), "m4a": ("m4a", "âm thanh M4A"), "mp4": ("mp4", "phim MP4"),
    "zip": ("zip", "tệp nén ZIP"),
  ]
}

extension Evidence {
  /// The format of its file; nil when it has none, or when it is not public.
  public var publishedFormat: EvidenceFormat? { isPublic ? file.map(EvidenceFormat.init) : nil }

  /// The name of its file as published, `mc-001.pdf`: never the author's, which may say what the document must not. Nil when nothing is published.
  public var publishedFile: String? { publishedFormat.map { id + "." + $0.ending } }

  /// The path of its file among the sources of the site, `evidence/mc-001.pdf`, below the commune's folder; nil when nothing is published.
  public var sourceFile: String? { publishedFormat.map { "evidence/" + id + "." + $0.sourceEnding } }
}
