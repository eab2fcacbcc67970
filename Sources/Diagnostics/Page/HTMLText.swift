import Characters

/// Text as HTML writes it.
public enum HTMLText {
  /// Text of an element or of an attribute in quotation marks. Signs that HTML does not allow are shown as a box: a message may quote them.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(isRefused(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  /// A path that may be broken after each `/`.
  static func path(_ path: String) -> String { escaped(path).split(separator: "/", omittingEmptySubsequences: false).joined(separator: "/<wbr>") }

  /// A control character or what is no character; a carriage return too, which readers make a line feed of.
  private static func isRefused(_ code: UInt32) -> Bool {
    code == 0x0D || HiddenCharacter.isControl(code) || HiddenCharacter.isNoCharacter(code)
  }
}
