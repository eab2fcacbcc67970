import Diagnostics
import PlanModel

/// The draft of a plan, made of its Word file.
public struct ImportedPlan: Sendable {
  /// What was read.
  public struct Counts: Hashable, Sendable {
    /// Tables of the file that hold targets or tasks.
    public var tables = 0
    /// Rows of `targets.csv`.
    public var targets = 0
    /// Rows of `tasks.csv`.
    public var tasks = 0
    /// Rows of `offices.csv`.
    public var offices = 0
  }

  /// A file of the draft.
  public struct File: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// What was read.
  public let counts: Counts
  /// The files; a table without rows has none.
  public let files: [File]
  /// What the author has to look at, in the order of the document.
  public let doubts: [Doubt]

  /// Drafts a plan.
  /// - Parameters:
  ///   - path: The absolute path of the Word file.
  ///   - bytes: Its bytes.
  ///   - name: The file as the author named it, for the notes.
  ///   - plan: The id of the plan, with which those of its items begin.
  ///   - pandoc: The program that reads Word files.
  public static func draft(
    of path: String, _ bytes: [UInt8], named name: String, plan: String, pandoc: String = "pandoc"
  ) throws(WordDocument.Failure) -> ImportedPlan {
    ImportedPlan(try WordDocument.parts(at: path, bytes, pandoc: pandoc), named: name, plan: plan)
  }

  /// The draft of a document.
  init(_ document: DocumentParts, named name: String, plan: String) {
    let reading = PlanReading(document, plan: plan)
    var items = reading.tables.items
    var register = OfficeRegister()
    var offices: [String: [ColumnRole: [String]]] = [:]
    for index in items.indices {
      items[index].check()
      for role in [ColumnRole.lead, .cooperating] {
        let names = OfficeNames(items[index].cells[role] ?? [])
        offices[items[index].id, default: [:]][role] = names.names
        names.names.forEach { register.add($0) }
        if names.isGuess {
          items[index].doubt(role, vi: "không chắc ô này kể mấy cơ quan", en: "it is not certain how many offices the cell names")
        }
      }
    }
    let drafted = register.offices(except: items.map(\.id))
    let body = { (kind: ItemKind) in items.filter { $0.kind == kind } }
    let named = { (item: DraftItem, role: ColumnRole) in offices[item.id]?[role] ?? [] }
    let text = PlanText(reading.head, headings: reading.tables.headings, horizons: reading.tables.horizons, body: reading.body)
    counts = Counts(tables: reading.count, targets: body(.target).count, tasks: body(.task).count, offices: drafted.count)
    let general = text.missing.map { key in
      Doubt(vi: "plan.md: điền “\(key)”", en: "plan.md: fill in “\(key)”")
    }
    var losses = document.losses.map(Doubt.init)
    if !register.isCompared {
      losses.append(Doubt(vi: "quá nhiều cơ quan nên không tìm tên gần giống nhau", en: "so many offices that near names were not looked for"))
    }
    let rows = (reading.doubts + items.flatMap(\.doubts)).enumerated().sorted {
      ($0.element.place.table ?? 0, $0.element.place.row ?? 0, $0.offset) < ($1.element.place.table ?? 0, $1.element.place.row ?? 0, $1.offset)
    }
    doubts = general + rows.map(\.element) + drafted.flatMap(\.doubts) + losses
    var files = [File(name: "plan.md", bytes: Array(text.text.utf8))]
    for (kind, schema) in [(ItemKind.target, AuthorTable.targets), (.task, AuthorTable.tasks)] where !body(kind).isEmpty {
      files.append(File(name: schema.key + ".csv", bytes: DraftTables.items(body(kind), schema, offices: named)))
    }
    if !drafted.isEmpty { files.append(File(name: "offices.csv", bytes: DraftTables.offices(drafted))) }
    files.append(File(name: "import-notes.md", bytes: Array(ImportNotes(file: name, counts: counts, doubts: doubts).text.utf8)))
    self.files = files
  }
}

extension Doubt {
  /// What a draft cannot hold.
  init(_ loss: DocumentLoss) {
    switch loss {
    case .picture: self.init(vi: "một hình không được nhập", en: "a picture was left out")
    case .footnote(let words): self.init(vi: "một chú thích không được nhập: “\(words)”", en: "a footnote was left out: “\(words)”")
    case .formula(let tex): self.init(vi: "công thức chưa đọc được, giữ nguyên dạng TeX: \(tex)", en: "a formula is kept as TeX: \(tex)")
    case .nestedTable: self.init(vi: "một bảng nằm trong ô của bảng khác được chép thành lời", en: "a table within a cell was turned into words")
    case .unknown(let name): self.init(vi: "một phần loại “\(name)” không được nhập", en: "a piece of the kind “\(name)” was left out")
    }
  }
}
