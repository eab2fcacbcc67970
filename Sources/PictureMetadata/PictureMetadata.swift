/// Takes out of pictures what their makers wrote beside the picture: where and when it was taken, by which camera and whom, comments, smaller copies.
///
/// The compressed picture stays byte for byte. Of what is beside it only what is needed to show it is kept: colours, resolution, animation, and which
/// side is up. What is not known goes. Doing it again changes nothing.
public enum PictureMetadata {
  /// The bytes of a picture without metadata.
  /// Throws ``BrokenPicture`` for what is no picture of these formats, or one whose parts do not follow each other to its end.
  public static func removed(from bytes: [UInt8]) throws(BrokenPicture) -> [UInt8] {
    switch FileSignature(of: bytes) {
    case .jpeg: return try JPEGPicture.withoutMetadata(bytes)
    case .png: return try PNGPicture.withoutMetadata(bytes)
    case .gif: return try GIFPicture.withoutMetadata(bytes)
    case .webp: return try WebPPicture.withoutMetadata(bytes)
    case .media, .other: throw BrokenPicture()
    }
  }
}

/// A picture that cannot be taken apart.
public struct BrokenPicture: Error, Equatable {
  /// A broken picture.
  public init() {}
}
