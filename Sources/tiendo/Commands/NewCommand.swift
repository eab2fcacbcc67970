import ArgumentParser
import Forms
import PlanModel
import Publishing

/// `tiendo new`: folders of content to be filled in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Tạo thư mục nội dung mới, để điền. (Makes new content to be filled in.)", subcommands: [Commune.self])

  /// `tiendo new commune`.
  struct Commune: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "commune", abstract: "Tạo thư mục của một xã, phường, đặc khu. (Makes the folder of a commune.)")

    @Argument(help: "Tên thư mục, chữ thường không dấu, như tan-an. (The name of the folder.)")
    var slug: String

    @Option(help: "Tên, như “Xã Tân An”. (The name.)")
    var name: String

    @Option(help: "Loại: xã, phường hoặc “đặc khu”. (The kind of unit.)")
    var kind: CommuneSettings.Kind

    @Option(help: "Mã đơn vị hành chính, 5 chữ số. (The code of the administrative unit, five digits.)")
    var code: String

    @Option(help: "Tỉnh, thành phố; bỏ được khi site.yml chỉ có một. (The province; may be left out where site.yml names one alone.)")
    var province: String?

    @Option(help: "Mã của kế hoạch, tên thư mục của nó. (The id of the plan, which names its folder.)")
    var plan = "nq57"

    @OptionGroup var source: ContentOptions

    func run() throws {
      try source.endedForms { tree, console in
        let new = try NewCommune(
          slug: slug, name: name, kind: kind, code: code, province: province, plan: plan, year: SystemClock.todayInVietnam().year,
          in: tree.folder(source.workbooks),
          prefix: tree.root + "/")
        try NewFiles.write(new.files, in: tree.root)
        for file in new.files { console.say(vi: "\(tree.root)/\(file.path)", en: "\(tree.root)/\(file.path)") }
        console.say(
          vi: "Xem communes/\(slug)/DOC-TOI.txt để biết làm gì trước; chạy tiendo check để biết chỗ nào còn phải ghi.",
          en: "communes/\(slug)/DOC-TOI.txt says what to do first; tiendo check names what is still to be filled in.")
      }
    }
  }
}

extension CommuneSettings.Kind: ExpressibleByArgument {
  /// A kind in any capitals.
  public init?(argument: String) {
    guard let kind = CommuneSettings.Kind(rawValue: argument.lowercased()) else { return nil }
    self = kind
  }
}
