import Characters
import Diagnostics

/// Places that an author is still to fill in: words that begin with ``mark``, as `tiendo new commune` writes them. Published they would pass for what a
/// plan says.
public enum Placeholder {
  /// What such a place begins with.
  public static let mark = "CẦN GHI"

  /// Whether a text may hold such a place: the letters of the mark that are written in one way stand in it.
  static func mayStand(in text: String) -> Bool { ByteSearch.stands("N GHI", in: text) }

  /// Whether words are only a place to fill in.
  static func isPlaceholder(_ words: some StringProtocol) -> Bool { words.hasPrefix(mark) }
}

extension Finding {
  static func toFill(_ written: String) -> Finding {
    let rest = written.dropFirst(Placeholder.mark.count).drop { $0 == ":" || $0 == " " }
    return .error(
      "to-fill", vi: "Chỗ này chưa ghi" + (rest.isEmpty ? "" : ": \(rest)"), en: "This is still to be filled in" + (rest.isEmpty ? "" : ": \(rest)"),
      advice: LocalizedText(vi: "Ghi thay cho cả chữ “\(Placeholder.mark)”", en: "Write it in place of the words “\(Placeholder.mark)” too"))
  }
}
