/// The characters that authors and converters put where a hyphen or a dash is meant.
public enum Dashes {
  /// Hyphen, dashes and the minus sign.
  public static let all: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "−"]
}
