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
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// A path that may be broken after each `/`.
  static func path(_ path: String) -> String { escaped(path).split(separator: "/", omittingEmptySubsequences: false).joined(separator: "/<wbr>") }

  /// Neither a control character nor one that stands for nothing.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: return false
    default: return scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
