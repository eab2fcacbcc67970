import ArgumentParser
import ContentReader
import Diagnostics
import Forms
import Glibc
import PlanModel
import Publishing
import SiteBuilder
import Workbooks

/// `tiendo take`: puts what returned forms say into the tables of the content.
struct TakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Nhận biểu các cơ quan gửi lại: kiểm tra rồi ghi thêm vào các bảng, tất cả hoặc không gì cả. (Takes returned forms into the tables.)")

  @Argument(help: "Các biểu đã ghi (.xlsx); tệp minh chứng để cạnh biểu. (The returned forms; evidence lies beside them.)")
  var files: [String]

  @Option(help: "Ngày nhận; mặc định là hôm nay theo giờ Việt Nam. (The day of receipt; today in UTC+7 by default.)")
  var received: Day = SystemClock.todayInVietnam()

  @Flag(help: "Ghi luôn, không hỏi. (Writes without asking.)")
  var yes = false

  @OptionGroup var source: ContentOptions

  @Option(help: "Thư mục khuôn trang. (The templates folder.)")
  var templates = "Templates"

  func validate() throws {
    try received.requirePlausible("--received")
    if files.isEmpty { throw ValidationError("nêu ít nhất một biểu (name at least one form)") }
  }

  func run() throws {
    let workbooks = source.workbooks
    try source.endedForms { tree, console in
      let forms = try ReturnedForms.read(files, by: workbooks)
      let commune = forms[0].commune
      guard tree.paths.contains(where: { CommuneFolder.slug(of: $0) == commune }) else {
        throw FormRefusal.unknown(
          .init(
            vi: "\(files[0]) là biểu của “\(commune)”, nội dung không có xã, phường này",
            en: "\(files[0]) is a form of “\(commune)”, which the content does not have"))
      }
      let prefix = tree.root + "/"
      let content = tree.folder(workbooks)
      let taking = try FormTaking(
        forms, at: FormSource(commune, in: content, prefix: prefix), in: content, prefix: prefix, received: received, find: GivenFile.beside)
      let diagnostics = taking.placed(try check(taking, content, prefix))
      console.report(diagnostics)
      if diagnostics.contains(where: { $0.severity == .error }) {
        console.counted(diagnostics)
        console.problem(vi: "chưa nhận biểu nào, nội dung còn nguyên", en: "no form was taken, the content is untouched")
        throw ExitCode(1)
      }
      for line in taking.summary { console.say(vi: line, en: line) }
      guard try agrees(console) else { return }
      try write(taking, in: tree, console)
    }
  }

  /// All that `tiendo check` would say of the content with the rows put in.
  private func check(_ taking: FormTaking, _ content: SourceFolder, _ prefix: String) throws -> [Diagnostic] {
    let templates = try SourceTree(root: templates)
    let options = SiteBuild.Options(
      asOf: received, communes: [taking.commune], jobs: 1, contentPrefix: prefix, templatesPrefix: templates.root + "/")
    return SiteBuild(content: taking.overlay(on: content, documentText: PDFText.read), templates: templates.folder(), options: options).diagnostics
  }

  /// Whether to go on: with `--yes`, or after asking on a terminal.
  private func agrees(_ console: Console) throws -> Bool {
    if yes { return true }
    guard isatty(STDIN_FILENO) == 1 else {
      console.problem(vi: "chưa ghi gì; thêm --yes để ghi", en: "nothing was written; add --yes to write")
      throw ExitCode(64)
    }
    console.say(vi: "Ghi vào nội dung? Gõ có rồi Enter để ghi, Enter để thôi.", en: "Write this? Type yes and Enter to write, Enter to leave it.")
    let answer = readLine()?.lowercased().split(whereSeparator: \.isWhitespace).first ?? ""
    if ["có", "co", "c", "yes", "y"].contains(String(answer)) { return true }
    console.say(vi: "Không ghi gì.", en: "Nothing was written.")
    return false
  }

  private func write(_ taking: FormTaking, in tree: SourceTree, _ console: Console) throws {
    let folder = CommuneFolder.path(taking.commune)
    let backup = try LooseFile.free(folder + ".backup/" + received.iso, in: tree.root)
    try SourceChanges.make(
      copies: taking.copies.map { ($0.from, $0.path) },
      replacements: taking.tables.map { table in
        SourceChanges.Replacement(
          path: table.path, before: table.before, after: table.after, backup: backup + "/" + (table.path.split(separator: "/").last ?? ""))
      }, in: tree.root)
    console.say(
      vi: "Đã ghi \(taking.tables.count) bảng, chép \(taking.copies.count) tệp; bảng cũ giữ ở \(tree.root)/\(backup).",
      en: "\(taking.tables.count) tables written, \(taking.copies.count) files copied; the old tables are in \(tree.root)/\(backup).")
  }
}
