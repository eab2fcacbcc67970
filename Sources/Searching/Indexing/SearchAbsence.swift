/// Why no search can be made on this machine; pages are built all the same.
public enum SearchAbsence: Error, Equatable, Sendable {
  /// None of these is a Python that can be started.
  case noPython([String])
  /// Python lacks Pagefind, or that does not run.
  case noProgram(python: String)
  /// It has another Pagefind than the pages are made for.
  case otherVersion(python: String, version: String)

  /// In Vietnamese, one sentence without a full stop.
  public var vi: String {
    switch self {
    case .noPython(let pythons): return "không tạo tìm kiếm vì không chạy được Python (\(pythons.joined(separator: ", "))); " + Self.remedy.vi
    case .noProgram(let python): return "không tạo tìm kiếm vì \(python) thiếu Pagefind \(Self.wanted) (gói pagefind-bin); " + Self.remedy.vi
    case .otherVersion(let python, let version):
      return "không tạo tìm kiếm vì \(python) có Pagefind \(version), cần bản \(Self.wanted); " + Self.remedy.vi
    }
  }

  /// In English, one sentence without a full stop.
  public var en: String {
    switch self {
    case .noPython(let pythons): return "no search is made, for no Python can be started (\(pythons.joined(separator: ", "))); " + Self.remedy.en
    case .noProgram(let python): return "no search is made, for \(python) lacks Pagefind \(Self.wanted) (the package pagefind-bin); " + Self.remedy.en
    case .otherVersion(let python, let version):
      return "no search is made, for \(python) has Pagefind \(version), not \(Self.wanted); " + Self.remedy.en
    }
  }

  private static var wanted: String { String(SearchIndexer.wanted.dropLast()) }
  private static let remedy = (
    vi: "chạy make site để cài, hoặc nêu --python", en: "make site installs it, or name another with --python"
  )
}

/// What ended the making of an index.
public enum SearchFailure: Error, Equatable, Sendable {
  /// The program that was found a moment ago cannot be run to its end.
  case cannotRun(program: String)
  /// It took longer than allowed.
  case tooSlow(seconds: Int)
  /// It answered that it cannot do what it was asked.
  case refused(answer: String)

  /// In Vietnamese, one sentence without a full stop.
  public var vi: String {
    switch self {
    case .cannotRun(let program): return "không chạy được \(program) để tạo tìm kiếm"
    case .tooSlow(let seconds): return "tạo tìm kiếm quá \(seconds) giây nên đã dừng"
    case .refused(let answer): return "chương trình tạo tìm kiếm báo lỗi: \(answer)"
    }
  }

  /// In English, one sentence without a full stop.
  public var en: String {
    switch self {
    case .cannotRun(let program): return "\(program) cannot be run to make the search"
    case .tooSlow(let seconds): return "making the search took more than \(seconds) seconds and was stopped"
    case .refused(let answer): return "the program that makes the search says: \(answer)"
    }
  }
}
