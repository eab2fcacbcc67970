/// Reads a text as far as it is a formula of a spreadsheet, to see what it would call: a function (`SUM(`), another program (`cmd|`), another sheet or file
/// (`Sheet1!`, `'[x.xls]S'!`).
struct FormulaScan {
  /// Which calls count.
  enum Call {
    /// All.
    case any
    /// Those that reach out of the sheet, for where prose is as likely.
    case harmful
  }

  private var rest: ArraySlice<UInt8>
  /// How many parentheses are open.
  private var depth = 0
  /// Whether a name was passed, after which prose is as likely as a formula.
  private var hasName = false

  /// Reads what follows the sign with which a cell begins.
  init(_ rest: ArraySlice<UInt8>) { self.rest = rest }

  /// Functions that fetch from elsewhere, lead elsewhere or run something, of Excel, LibreOffice and Google's sheets.
  private static let harmfulFunctions: Set<String> = [
    "CALL", "CUBEVALUE", "DDE", "ENCODEURL", "EXEC", "FILTERXML", "HYPERLINK", "IMAGE", "IMPORTDATA", "IMPORTFEED", "IMPORTHTML", "IMPORTRANGE",
    "IMPORTXML",
    "INDIRECT", "REGISTER", "REGISTER.ID", "RTD", "WEBSERVICE",
  ]

  /// Whether anything is called before the text is no formula any more.
  func calls(_ call: Call) -> Bool {
    var scan = self
    var wantsOperand = true
    while true {
      scan.skip { $0 == UInt8(ascii: " ") }
      switch wantsOperand ? scan.operand(call) : scan.sign() {
      case .goesOn: wantsOperand.toggle()
      case .again: continue
      case .calls: return true
      case .ends: return false
      }
    }
  }

  private enum Step { case goesOn, again, calls, ends }

  /// A figure, a name, a text, or a sign before one.
  private mutating func operand(_ call: Call) -> Step {
    guard let first = rest.first else { return .ends }
    switch first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
      rest.removeFirst()
      return .again
    case UInt8(ascii: "("):
      rest.removeFirst()
      depth += 1
      return .again
    case UInt8(ascii: "\""): return skip(to: UInt8(ascii: "\"")) ? .goesOn : .ends
    case UInt8(ascii: "{"): return skip(to: UInt8(ascii: "}")) ? .goesOn : .ends
    case UInt8(ascii: "'"):
      guard skip(to: UInt8(ascii: "'")), let next = rest.popFirst() else { return .ends }
      // Another program is asked with an exclamation mark further on.
      if next == UInt8(ascii: "|") { return rest.contains(UInt8(ascii: "!")) ? .calls : .ends }
      // A name in quotation marks is a sheet's only with a cell or name behind the exclamation mark.
      return next == UInt8(ascii: "!") && rest.first.map(Self.isNameByte) == true ? .calls : .ends
    case UInt8(ascii: "["):
      guard skip(to: UInt8(ascii: "]")) else { return .ends }
      skip(Self.isNameByte)
      return rest.first == UInt8(ascii: "!") ? .calls : .ends
    default: return name(call)
    }
  }

  private mutating func name(_ call: Call) -> Step {
    let name = rest.prefix(while: Self.isNameByte)
    guard !name.isEmpty else { return .ends }
    rest = rest.dropFirst(name.count)
    // A figure; its marks stand between digits.
    guard name.contains(where: { Self.isLetter($0) || $0 == UInt8(ascii: "_") }) else {
      while rest.first == UInt8(ascii: ","), rest.dropFirst().first.map(Self.isDigit) == true {
        rest.removeFirst()
        skip(Self.isNameByte)
      }
      return .goesOn
    }
    // No prose has such a sign in a word.
    defer { hasName = hasName || !name.contains(UInt8(ascii: "$")) }
    switch rest.first {
    case UInt8(ascii: "!"): return .calls
    // Words stand between such signs too; another program is asked with an exclamation mark behind it.
    case UInt8(ascii: "|"): return rest.contains(UInt8(ascii: "!")) || (call == .any && !hasName) ? .calls : .ends
    case UInt8(ascii: "("):
      let isHarmful = Self.harmfulFunctions.contains(String(decoding: name, as: UTF8.self).uppercased())
      if isHarmful || (call == .any && !hasName) { return .calls }
      rest.removeFirst()
      depth += 1
      return .again
    default: return .goesOn
    }
  }

  /// What stands behind an operand.
  private mutating func sign() -> Step {
    guard let first = rest.popFirst() else { return .ends }
    switch first {
    case UInt8(ascii: "%"): return .again
    case UInt8(ascii: ")"):
      depth -= 1
      return depth >= 0 ? .again : .ends
    case UInt8(ascii: ","), UInt8(ascii: ";"): return depth > 0 ? .goesOn : .ends
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      skip { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") }
      return .goesOn
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: ":"):
      return .goesOn
    default: return .ends
    }
  }

  private mutating func skip(_ holds: (UInt8) -> Bool) { rest = rest.drop(while: holds) }

  /// Leaves out what stands between a sign and the next of its kind; false where there is none.
  private mutating func skip(to sign: UInt8) -> Bool {
    guard let end = rest.dropFirst().firstIndex(of: sign) else { return false }
    rest = rest[(end + 1)...]
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "\\")].contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte < 0x80 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
