import ChildProcess
import JSON

/// Makes the index of a search from records of pages, by Pagefind in a process of its own.
public struct SearchIndexer: Sendable {
  /// The program.
  public let program: String
  /// Its version, "1.5.2".
  public let version: String
  /// How long one index may take, in seconds.
  public var timeLimit = 900

  /// The version of Pagefind that the pages are made for, as the beginning of one.
  public static let wanted = "1.5."

  /// Asks each Python in turn for the Pagefind that it has; the first with one is taken. Throws what the first of those that could be started lacks.
  public static func find(among pythons: [String]) throws(SearchAbsence) -> SearchIndexer {
    var absence: SearchAbsence?
    for python in pythons {
      let question = "import pagefind_bin; print(pagefind_bin.get_executable())"
      switch run(python, ["-c", question], seconds: 60) {
      case .ended(0, let bytes):
        let program = lastWord(bytes, separator: "\n")
        guard case .ended(0, let answer) = run(program, ["--version"], seconds: 60) else {
          absence = absence ?? .noProgram(python: python)
          continue
        }
        let version = lastWord(answer, separator: " ")
        if version.hasPrefix(wanted) { return SearchIndexer(program: program, version: version) }
        absence = absence ?? .otherVersion(python: python, version: version)
      case .ended, .killed, .tooSlow, .tooLong: absence = absence ?? .noProgram(python: python)
      case .failed: continue
      }
    }
    throw absence ?? .noPython(pythons)
  }

  init(program: String, version: String) {
    self.program = program
    self.version = version
  }

  /// Makes an index of records; gives its files. Throws what `records` throws, and ``SearchFailure``.
  ///
  /// The records are handed over one by one: their order decides the bytes of the index, and of a folder Pagefind takes the files in the order in which the
  /// disk happens to have them.
  public func index(_ records: (_ take: (SearchRecord) throws -> Void) throws -> Void) throws -> [IndexFile] {
    var process = try IndexingProcess.start(program, seconds: timeLimit)
    try process.send("{\"type\":\"NewIndex\",\"config\":{\"keep_index_url\":true}}")
    try records { record in
      let path = JSONText.string(record.path)
      let html = JSONText.string(record.html)
      try process.send("{\"type\":\"AddFile\",\"index_id\":0,\"file_path\":\(path),\"url\":null,\"file_contents\":\(html)}")
    }
    try process.send("{\"type\":\"GetFiles\",\"index_id\":0}")
    let files = IndexFile.all(in: try process.lastAnswer())
    guard files.contains(where: { $0.path == "pagefind-entry.json" }) else { throw SearchFailure.cannotRun(program: program) }
    return files
  }

  private static func run(_ program: String, _ arguments: [String], seconds: Int) -> ProgramOutput {
    ProgramOutput.of(program, arguments: arguments, environment: environment, seconds: seconds, bytes: 1 << 20)
  }

  /// What Pagefind and Python know of the user's environment.
  static var environment: [String] {
    ChildProcess.environment(keeping: ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"]) + [
      "LC_ALL=C.UTF-8", "TZ=UTC", "PYTHONDONTWRITEBYTECODE=1", "PYTHONUTF8=1",
    ]
  }

  private static func lastWord(_ bytes: [UInt8], separator: Character) -> String {
    String(decoding: bytes, as: UTF8.self).split { $0.isNewline || $0 == separator }.last.map(String.init) ?? ""
  }
}
