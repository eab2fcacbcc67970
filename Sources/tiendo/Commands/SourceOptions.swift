import ArgumentParser
import ContentReader
import Diagnostics
import PlanModel
import Publishing
import SiteBuilder
import Watching
import Workbooks

/// What every command that reads content may be told.
struct SourceOptions: ParsableArguments {
  @Option(help: "Thư mục nội dung. (The content folder.)")
  var content = "Content"

  @Option(help: "Thư mục khuôn trang. (The templates folder.)")
  var templates = "Templates"

  @Option(help: "Ngày tính số liệu, như 2026-11-05; mặc định là hôm nay theo giờ Việt Nam. (The day to judge on; today in UTC+7 by default.)")
  var asOf: Day = SystemClock.todayInVietnam()

  @Option(help: "Số luồng; mặc định bằng số nhân của máy. (Threads; as many as the machine has cores by default.)")
  var jobs: Int = SystemClock.cores

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en. (The language of messages.)")
  var lang: MessageLanguage = .vi

  @OptionGroup var python: PythonOptions

  /// The Pythons to ask, the first to answer being taken.
  var pythons: [String] { python.candidates(beside: content) }

  /// A reader of the workbooks of the content; it keeps its processes for as long as it is kept.
  var workbooks: WorkbookReader { WorkbookReader(pythons: pythons, processes: jobs) }

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs: từ 1 trở lên (at least 1)") }
    // Plans of this kind began in 2025; a mistyped year would only show a site without sense.
    guard (2000...2100).contains(asOf.year) else {
      throw ValidationError(
        "--as-of: từ năm 2000 đến năm 2100, không phải \(asOf.iso); nếu không nêu --as-of thì đồng hồ máy sai "
          + "(between 2000 and 2100, not \(asOf.iso); without --as-of the computer's clock is wrong)")
    }
  }

  /// Throws where an output lies inside the content or templates, which the next build would read as a source, and where it holds them, which would be lost
  /// with the old site.
  func requireOutside(_ output: String) throws {
    for root in [content, templates] {
      if try SourceTree.folder(root, encloses: output) {
        throw ValidationError("--output: không được nằm trong \(root) (must not lie in \(root))")
      }
      if try SourceTree.folder(output, encloses: root) {
        throw ValidationError("--output: không được chứa \(root), vì trang cũ bị thay cả thư mục (must not hold \(root), for all of it is replaced)")
      }
    }
  }

  /// The files that everything is read from, as people work on them; looked at every so many milliseconds.
  func watch(every pause: Int) -> SourceWatch { SourceWatch(roots: [content, templates], every: pause) { ContentReader.isIgnored($0) } }

  /// Reads and checks everything. Throws for the disk.
  func draft(
    base: String? = nil, communes: [String] = [], shard: Shard? = nil, typesets: Bool = false, paints: Bool = false, search: String? = nil,
    drafting period: Period? = nil, formats: Set<DataFormat>? = nil, languages: Set<String>? = nil, workbooks: WorkbookReader? = nil,
    since record: BuildRecord? = nil
  ) throws(PublicationError) -> SiteBuild {
    let content = try SourceTree(root: content)
    let templates = try SourceTree(root: templates)
    var options = SiteBuild.Options(
      asOf: asOf, base: base, communes: communes.isEmpty ? nil : Set(communes), jobs: jobs, contentPrefix: content.root + "/",
      templatesPrefix: templates.root + "/")
    options.shard = shard
    options.typesets = typesets
    options.paints = paints
    options.search = search
    options.draftedPeriod = period
    options.formats = formats
    options.languages = languages
    options.program = Fingerprint.ofProgram()?.bytes ?? []
    let build = SiteBuild(content: content.folder(workbooks ?? self.workbooks), templates: templates.folder(), options: options, since: record)
    // All that was read so far must have stood there at one moment, and a mistake in a file that is being saved is none. What is read again from now on
    // the build compares itself.
    if !build.isUnchanged {
      try content.requireUnchanged()
      try templates.requireUnchanged()
    }
    return build
  }
}

extension SourceTree {
  /// The tree as the reader wants it; without a reader no workbooks are read.
  func folder(_ workbooks: WorkbookReader? = nil) -> SourceFolder {
    SourceFolder(
      files: { paths }, read: { path in try contents(of: path) }, size: { path in try size(of: path) },
      readInPieces: { path, take in try read(path, inPieces: take) },
      documentText: { path in
        guard let file = try? location(of: path) else { return .unreadable }
        return PDFText.read(file)
      },
      workbook: { bytes, ending in workbooks?.read(bytes, ending: ending) ?? .failure(.noProgram(detail: "")) },
      fingerprint: { path in
        guard let fingerprint = fingerprint(of: path), !fingerprint.isRacy(listed) else { return nil }
        return fingerprint.bytes
      })
  }
}

extension Day: ExpressibleByArgument {
  /// A day as on the command line: `2026-06-30` or `30/6/2026`.
  public init?(argument: String) {
    guard let day = Day.read(argument) else { return nil }
    self = day
  }

  /// As it is shown in the help.
  public var defaultValueDescription: String { "hôm nay" }
}

extension MessageLanguage: ExpressibleByArgument {}
extension DiagnosticPrinter.Format: ExpressibleByArgument {}
