extension PublishedSchema {
  /// The papers whose cut-off has come: what stands once for all figures of each.
  public static let papers = TableSchema(
    key: "papers", heading: "Bản tin, báo cáo",
    description: "Mỗi dòng là một bản tin, báo cáo của một kỳ; số liệu của nó ở bảng paper_figures.",
    columns: [
      paperPeriod,
      paperCutOff,
      Column("kind", "Loại văn bản", .choice(Paper.Kind.allCases.map(\.rawValue)), required: true, "Tên loại của văn bản in và ký."),
      Column("number", "Số ký hiệu", .text, "Số, ký hiệu của văn bản; để trống khi chưa có."),
      Column("date", "Ngày ban hành", .date, "Ngày ghi trên văn bản; để trống khi chưa có."),
      Column("issued", "Ngày giữ số liệu", .date, "Ngày phát hành, từ đó số liệu được giữ cố định; để trống khi chưa phát hành."),
      Column("previous_period", "Kỳ được so", .period, "Kỳ trước được đem so; để trống khi không có kỳ trước để so."),
      Column("previous_cut_off", "Ngày chốt kỳ trước", .date, "Ngày chốt số liệu của kỳ trước; để trống khi không có kỳ trước để so."),
    ],
    primaryKey: [paperPeriod.key])

  /// The figures of a paper, one a row: every number that it prints.
  public static let paperFigures = TableSchema(
    key: "paper_figures", heading: "Số liệu của bản tin",
    description: "Mỗi dòng là một con số trong bản tin, báo cáo của một kỳ, tính theo những gì đã biết đến hết ngày chốt số liệu.",
    columns: [
      paperPeriod,
      paperCutOff,
      Column("topic", "Phần", .choice(PaperTopic.allCases.map(\.rawValue)), required: true, PaperTopic.description),
      Column("subject", "Của gì", .text, required: true, "Mã của mục, cơ quan, nhóm hoặc nguồn kinh phí; target, task, duty với số đếm chung."),
      Column("name", "Tên", .text, "Tên của mục, cơ quan, nhóm hoặc nguồn kinh phí."),
      Column("measure", "Đo gì", .text, required: true, "Tên cố định của con số: một tình trạng, một cảnh báo, đúng hạn, số tiền."),
      Column("order", "Thứ tự", .integer, required: true, "Thứ tự, từ 1, giữa các dòng cùng phần, cùng mã, cùng tên cố định."),
      Column("value", "Giá trị", .integer, "Con số của kỳ; để trống khi dòng không phải là một con số hoặc chưa biết, không bao giờ thay bằng 0."),
      Column("previous", "Kỳ trước", .integer, "Con số của kỳ trước, xem bảng papers; để trống khi không có kỳ trước để so."),
      Column("day", "Ngày", .date, "Ngày bắt đầu của cảnh báo, ngày đến hạn, ngày nhận điều chỉnh."),
    ],
    primaryKey: [paperPeriod.key, "topic", "subject", "measure", "order"])

  private static let paperPeriod = Column("period", "Kỳ", .period, required: true, "Tháng, 6 tháng hoặc năm của bản tin.")
  private static let paperCutOff = Column("cut_off", "Ngày chốt", .date, required: true, "Chỉ tính những gì nhận được đến hết ngày này.")
}

/// The parts of a paper that its figures belong to.
public enum PaperTopic: String, CaseIterable, Hashable, Sendable {
  /// Items per status.
  case counts
  /// Targets per status in a section of a plan.
  case groups
  /// Alerts that hold.
  case alerts
  /// Items whose status is another than before, corrections, amendments.
  case changes
  /// What falls due next.
  case due
  /// Offices and their reports.
  case offices
  /// Evidence received and judged.
  case evidence
  /// Money by source.
  case budget
  /// Open data published on schedule.
  case openData

  /// What the words mean, for the column's description.
  static let description =
    "counts là số đếm chung, groups là số đếm theo nhóm, alerts là cảnh báo, changes là thay đổi so với kỳ trước, due là việc sắp đến hạn, "
    + "offices là cơ quan báo cáo, evidence là minh chứng, budget là kinh phí, openData là dữ liệu mở."
}
