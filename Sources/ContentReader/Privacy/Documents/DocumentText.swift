/// What reading the text of a document came to.
public enum DocumentText: Sendable, Equatable {
  /// The text in UTF-8, its pages parted by form feeds.
  case text([UInt8])
  /// Nothing here can read it.
  case noProgram
  /// It took longer than allowed.
  case tooSlow(seconds: Int)
  /// The text is longer than allowed.
  case tooLong(bytes: Int)
  /// It is broken, or has a password.
  case unreadable
}
