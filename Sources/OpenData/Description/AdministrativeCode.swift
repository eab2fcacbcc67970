/// The list of codes of administrative units that places are named by.
enum AdministrativeCode {
  /// What it is called.
  static let name = "Mã đơn vị hành chính (Quyết định 19/2025/QĐ-TTg)"
}
