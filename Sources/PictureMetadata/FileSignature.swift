/// What a file is by its first bytes, whatever its name says.
public enum FileSignature: Hashable, Sendable {
  /// The formats whose metadata can be taken out.
  case jpeg, png, gif, webp
  /// A picture, sound or film of another format, which may hold metadata.
  case media
  /// Anything else.
  case other

  /// How many of the first bytes tell.
  public static let length = 12

  /// The signature of a file.
  public init(of bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(FileSignature.length))
    let inside = start.count < FileSignature.length ? [] : Array(start[8...])
    if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if start.starts(with: PNGPicture.signature) {
      self = .png
    } else if start.starts(with: Array("GIF87a".utf8)) || start.starts(with: Array("GIF89a".utf8)) {
      self = .gif
    } else if start.starts(with: Array("RIFF".utf8)), inside == Array("WEBP".utf8) {
      self = .webp
    } else {
      self = FileSignature.isMedia(start, inside) ? .media : .other
    }
  }

  private static func isMedia(_ start: [UInt8], _ inside: [UInt8]) -> Bool {
    // Films, sound and pictures of phones (ISO 14496-12): MP4, M4A, MOV, 3GP, HEIC, AVIF.
    if start.dropFirst(4).starts(with: Array("ftyp".utf8)) { return true }
    if start.starts(with: Array("RIFF".utf8)) { return ["WAVE", "AVI "].contains { inside == Array($0.utf8) } }
    return beginnings.contains { start.starts(with: $0) }
  }

  private static let beginnings: [[UInt8]] = [
    // TIFF, and what cameras make of it: DNG, CR2, NEF.
    [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], [0x49, 0x49, 0x2B, 0x00], [0x4D, 0x4D, 0x00, 0x2B],
    // JPEG 2000, JPEG XL.
    [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20], [0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20],
    // MP3 with tags, Ogg, FLAC, Matroska and WebM, Photoshop.
    Array("ID3".utf8) + [0x02], Array("ID3".utf8) + [0x03], Array("ID3".utf8) + [0x04], Array("OggS".utf8), Array("fLaC".utf8),
    [0x1A, 0x45, 0xDF, 0xA3], Array("8BPS".utf8),
  ]
}
