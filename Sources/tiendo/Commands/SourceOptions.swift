import ArgumentParser
import ContentReader
import Diagnostics
import PlanModel
import Publishing
import SiteBuilder

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

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs: từ 1 trở lên (at least 1)") }
    // Plans of this kind began in 2025; a mistyped year would only show a site without sense.
    guard (2000...2100).contains(asOf.year) else { throw ValidationError("--as-of: từ năm 2000 đến năm 2100 (between 2000 and 2100)") }
  }

  /// Reads and checks everything. Throws for the disk.
  func draft(
    base: String? = nil, communes: [String] = [], shard: Shard? = nil, typesets: Bool = false, paints: Bool = false, search: String? = nil,
    drafting period: Period? = nil,
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
    options.program = Fingerprint.ofProgram()?.bytes ?? []
    return SiteBuild(content: content.folder, templates: templates.folder, options: options, since: record)
  }
}

extension SourceTree {
  /// The tree as the reader wants it.
  var folder: SourceFolder {
    SourceFolder(
      files: { paths }, read: { path in try contents(of: path) }, size: { path in try size(of: path) },
      readInPieces: { path, take in try read(path, inPieces: take) },
      documentText: { path in
        guard let file = try? location(of: path) else { return .unreadable }
        return PDFText.read(file)
      },
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
