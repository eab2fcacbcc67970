/// A cell that holds several entries, parted by `|`.
public enum ListCell {
  /// The entries as they are written, with the blanks around them, the empty ones left out. Parted by bytes, as whoever reads the published table does it: a
  /// mark that would join the sign before it into one letter begins an entry.
  public static func entries(_ text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "|")).map { Substring($0) }
  }
}
