import ArgumentParser
import Diagnostics
import PlanModel
import Publishing
import SiteBuilder
import Typesetting

/// `tiendo build`: the whole site, or nothing.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Dựng cả trang vào thư mục đầu ra. (Builds the site into the output folder.)")

  @OptionGroup var source: SourceOptions

  @Option(help: "Thư mục đầu ra. (The output folder.)")
  var output = "Site/public"

  @Option(help: "Địa chỉ công khai, kết thúc bằng “/”; thay cho base trong site.yml. (The public address, instead of the one in site.yml.)")
  var base: String?

  @Option(help: "Chỉ dựng lại xã, phường này, tên thư mục; nêu được nhiều lần. (Only this commune, by its folder; may be repeated.)")
  var commune: [String] = []

  @OptionGroup var printing: PrintOptions

  @Flag(help: "Dựng lại mọi thứ, không dựa vào lần trước; hiện lần nào cũng vậy. (Build all anew, as every build does so far.)")
  var full = false

  @Flag(help: "Chỉ in lỗi và lưu ý. (Print errors and warnings alone.)")
  var quiet = false

  func validate() throws {
    guard let base else { return }
    guard base.hasPrefix("https://") || base.hasPrefix("http://"), base.hasSuffix("/") else {
      throw ValidationError("--base: địa chỉ đầy đủ, kết thúc bằng “/” (a whole address that ends in “/”), như https://tiendo.example.vn/")
    }
  }

  func run() throws {
    let console = Console(language: source.lang, isQuiet: quiet)
    console.say(vi: "Tính đến ngày \(VietnameseFormat.day(source.asOf)).", en: "As of \(source.asOf.iso).")
    do {
      try refuseOutputAmongSources()
      let typesetter = printing.typesetter(beside: source.content, console: console)
      let draft = try source.draft(base: base, communes: commune, typesets: typesetter != nil)
      console.report(draft.diagnostics)
      if draft.hasErrors {
        console.failed(draft.diagnostics)
        throw ExitCode(1)
      }
      let publication = try Publication.begin(output: output)
      let papers = typesetter == nil ? [] : draft.papers
      let progress = ProgressLine(total: draft.files + papers.count, console: console)
      try draft.render { path, bytes in
        try publication.write(path, bytes)
        progress.step()
      } copy: { file in
        try publication.write(file.path, size: file.size, pieces: file.readInPieces)
        progress.step()
      }
      try typesetter?.typeset(papers, base: draft.base, processes: source.jobs, into: publication, console: console, step: progress.step)
      let summary = try publication.commit(keeping: draft.keepsFromBefore)
      progress.end()
      console.summarize(draft, summary, documents: papers.count)
    } catch let error as TypesettingFailure {
      console.problem(vi: error.vi, en: error.en)
      throw ExitCode(74)
    } catch let error as PublicationError {
      console.problem(vi: error.vi, en: error.en)
      throw ExitCode(error.exitCode)
    } catch let error as InputChanged {
      console.problem(
        vi: "tệp \(error.path) thay đổi trong khi dựng; hãy chạy lại", en: "the file \(error.path) changed during the build; run it again")
      throw ExitCode(74)
    }
  }

  /// An output inside the content or templates would be read as a source by the next build.
  private func refuseOutputAmongSources() throws {
    for root in [source.content, source.templates] where try SourceTree(root: root).encloses(output) {
      throw ValidationError("--output: không được nằm trong \(root) (must not lie in \(root))")
    }
  }
}
