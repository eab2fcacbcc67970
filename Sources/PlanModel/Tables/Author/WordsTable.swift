extension AuthorTable {
  /// The words of the interface in other languages; a file of the templates, not of the content.
  public static let words = TableSchema(
    key: "words", heading: "Lời của giao diện", description: "Mỗi dòng là một lời của giao diện và bản dịch của nó.",
    columns: [
      Column("vi", "Tiếng Việt", .text, required: true, "Lời tiếng Việt, đúng như trong mẫu hoặc trong chương trình; {1}, {2} là chỗ của giá trị."),
      Column("en", "Tiếng Anh", .text, required: true, "Lời tiếng Anh; {1|day|days} viết “day” khi giá trị {1} là 1."),
      Column("where", "Ở đâu", .text, "Tên mẫu, hoặc ngữ cảnh, khi cùng một lời có hai cách dịch; để trống khi dùng ở mọi nơi."),
    ],
    primaryKey: ["vi", "where"])
}
