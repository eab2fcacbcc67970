extension PublishedSchema {
  /// The commune itself, one row.
  public static let communes = TableSchema(
    key: "communes", heading: "Xã", description: "Xã, phường hoặc đặc khu có kế hoạch được theo dõi; mỗi đơn vị một dòng.",
    columns: [
      Column("slug", "Tên trong địa chỉ", .id, required: true, "Tên không dấu, dùng trong địa chỉ trang."),
      Column("name", "Tên", .text, required: true, "Tên, không kèm loại đơn vị."),
      Column("kind", "Loại", .choice(CommuneSettings.Kind.allCases.map(\.rawValue)), required: true, "Loại đơn vị hành chính."),
      Column("code", "Mã đơn vị hành chính", .text, required: true, "Mã đơn vị hành chính, năm chữ số."),
      Column("province", "Tỉnh, thành phố", .text, required: true, "Tên tỉnh hoặc thành phố."),
      Column("standing_office", "Cơ quan thường trực", .reference(table: "offices"), "Cơ quan thường trực thực hiện kế hoạch."),
      Column("channel", "Kênh góp ý", .text, "Nơi người dân góp ý; để trống khi xã chưa có kênh."),
      Column("progress_from", "Công bố tiến độ từ", .date, "Từ ngày nào xã công bố tiến độ; để trống khi xã chưa công bố."),
      Column("adopted", "Ngày xã nhận trang", .date, "Ngày xã nhận trang này là của mình; để trống khi xã chưa nhận."),
      Column("alerts", "Quy tắc cảnh báo đỏ", .text, "Câu của kế hoạch đặt quy tắc cảnh báo đỏ; để trống khi kế hoạch không đặt."),
      Column("alerts_source", "Vị trí quy tắc cảnh báo đỏ", .text, "Câu đó nằm ở đâu trong kế hoạch."),
      Column(
        "appraisal", "Quy định thẩm định", .text, "Câu của kế hoạch giao thẩm định việc hoàn thành; để trống khi kế hoạch không giao."),
      Column("appraisal_source", "Vị trí quy định thẩm định", .text, "Câu đó nằm ở đâu trong kế hoạch."),
      Column("clarity", "Các điều “rõ”", .list(table: nil), "Các điều phải rõ, theo đúng lời của kế hoạch, cách nhau bằng dấu |."),
      Column("clarity_sentence", "Câu về các điều “rõ”", .text, "Câu của kế hoạch nêu các điều phải rõ."),
      Column("clarity_source", "Vị trí câu về các điều “rõ”", .text, "Câu đó nằm ở đâu trong kế hoạch."),
      Column(
        "quality", "Yêu cầu về dữ liệu", .list(table: nil), "Các yêu cầu về dữ liệu, theo đúng lời của kế hoạch, cách nhau bằng dấu |."),
      Column("quality_sentence", "Câu về dữ liệu", .text, "Câu của kế hoạch nêu yêu cầu về dữ liệu."),
      Column("quality_source", "Vị trí câu về dữ liệu", .text, "Câu đó nằm ở đâu trong kế hoạch."),
      Column(
        "monitoring", "Hệ thống theo dõi", .list(table: nil), "Các hệ thống theo dõi mà kế hoạch nêu tên, cách nhau bằng dấu |."),
      Column("as_of", "Ngày đánh giá", .date, required: true, "Các bảng ghi những gì đã biết đến hết ngày này."),
    ],
    primaryKey: ["slug"])

  /// The offices.
  public static let offices = TableSchema(
    key: AuthorTable.offices.key, heading: AuthorTable.offices.heading, description: AuthorTable.offices.description,
    columns: AuthorTable.offices.columns(replacing: [
      "collective": [
        Column(
          "collective", "Nhóm cơ quan", .flag, required: true, "true nếu dòng này thay cho nhiều cơ quan, false nếu là một cơ quan.")
      ]
    ]),
    primaryKey: AuthorTable.offices.primaryKey)

  /// The plans.
  public static let plans = TableSchema(
    key: "plans", heading: "Kế hoạch", description: "Mỗi dòng là một kế hoạch của xã.",
    columns: [
      Column("id", "Mã", .id, required: true, "Mã của kế hoạch."),
      Column("kind", "Loại văn bản", .text, required: true, "Loại văn bản."),
      Column("number", "Số văn bản", .text, "Số, ký hiệu; để trống khi bản chữ không in đủ."),
      Column("number_printed", "Số như in", .text, "Số, ký hiệu như in trong bản chữ, khi in không đủ."),
      Column("date", "Ngày", .date, "Ngày ban hành; để trống khi bản chữ không in đủ."),
      Column("date_printed", "Ngày như in", .text, "Ngày như in trong bản chữ, khi in không đủ."),
      Column("issuer", "Cơ quan ban hành", .text, required: true, "Cơ quan ban hành."),
      Column("title", "Trích yếu", .text, required: true, "Trích yếu, giữ nguyên lời văn bản."),
      Column("short_title", "Tên gọi tắt", .text, required: true, "Tên gọi tắt do người biên tập đặt."),
      Column("carries_out", "Thực hiện văn bản", .text, "Văn bản mà kế hoạch thực hiện."),
      Column("start", "Ngày bắt đầu", .date, "Ngày bắt đầu; để trống khi văn bản không nêu."),
      Column("first_year", "Năm đầu", .integer, required: true, "Năm kế hoạch bắt đầu."),
      Column("legal_basis", "Căn cứ", .list(table: nil), "Các căn cứ, giữ nguyên lời văn bản, cách nhau bằng dấu |."),
      Column("signer_authority", "Thẩm quyền ký", .text, "Ký thay ai, như in trong văn bản."),
      Column("signer_post", "Chức vụ người ký", .text, "Chức vụ của người ký."),
      Column("signer_name", "Người ký", .text, "Họ tên người ký văn bản."),
      Column("recipients", "Nơi nhận", .list(table: nil), "Nơi nhận, không kể dòng lưu, cách nhau bằng dấu |."),
      Column("unassigned", "Phân công ở nơi khác", .text, "Kế hoạch để việc phân công ở đâu, khi các dòng không nêu cơ quan."),
      Column("note", "Ghi chú", .text, "Ghi chú của người biên tập."),
    ],
    primaryKey: ["id"])
}
