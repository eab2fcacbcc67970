/// Why no PDF can be made on this machine; pages are built all the same.
public enum TypesettingAbsence: Error, Equatable, Sendable {
  /// None of these is a Python that can be started.
  case noPython([String])
  /// Python lacks WeasyPrint, or WeasyPrint a library of the system.
  case noLibrary(python: String, detail: String)
  /// It has another WeasyPrint than the pages are made for.
  case otherVersion(python: String, version: String)

  /// In Vietnamese, one sentence without a full stop.
  public var vi: String {
    switch self {
    case .noPython(let pythons): return "không tạo PDF vì không chạy được Python (\(pythons.joined(separator: ", "))); " + Self.remedy.vi
    case .noLibrary(let python, let detail): return "không tạo PDF vì \(python) thiếu WeasyPrint \(Typesetter.wanted) (\(detail)); " + Self.remedy.vi
    case .otherVersion(let python, let version):
      return "không tạo PDF vì \(python) có WeasyPrint \(version), cần bản \(Typesetter.wanted); " + Self.remedy.vi
    }
  }

  /// In English, one sentence without a full stop.
  public var en: String {
    switch self {
    case .noPython(let pythons): return "no PDF is made, for no Python can be started (\(pythons.joined(separator: ", "))); " + Self.remedy.en
    case .noLibrary(let python, let detail):
      return "no PDF is made, for \(python) lacks WeasyPrint \(Typesetter.wanted) (\(detail)); " + Self.remedy.en
    case .otherVersion(let python, let version):
      return "no PDF is made, for \(python) has WeasyPrint \(version), not \(Typesetter.wanted); " + Self.remedy.en
    }
  }

  private static let remedy = (
    vi: "chạy make site để cài, hoặc nêu --python", en: "make site installs it, or name another with --python"
  )
}

/// What ended the making of PDFs altogether.
public enum TypesettingFailure: Error, Equatable, Sendable {
  /// The Python that was found a moment ago cannot be started any more.
  case cannotStart(python: String)
  /// Workers ended in the middle of this page and of the next.
  case ended(page: String)

  /// In Vietnamese, one sentence without a full stop.
  public var vi: String {
    switch self {
    case .cannotStart(let python): return "không chạy được \(python) để tạo PDF"
    case .ended(let page): return "\(page): chương trình tạo PDF dừng giữa chừng, có thể vì hết bộ nhớ"
    }
  }

  /// In English, one sentence without a full stop.
  public var en: String {
    switch self {
    case .cannotStart(let python): return "\(python) cannot be started to make PDFs"
    case .ended(let page): return "\(page): the program that makes PDFs ended in the middle, perhaps for want of memory"
    }
  }
}
