/// The file by which an output is known as ours. It is part of every site and says the same in each.
enum Marker {
  static let name = ".tiendo-site"

  static let bytes = Array(
    """
    Thư mục này do tiendo tạo: mỗi lần dựng thay toàn bộ tệp trong đó. Đừng sửa hay để tệp riêng ở đây.
    This folder is made by tiendo: every build replaces all files in it. Do not edit or keep files here.

    """.utf8)

  /// Folders of version control, which are lost when the output is exchanged.
  static let repositories = [".git", ".hg", ".svn"]
}
