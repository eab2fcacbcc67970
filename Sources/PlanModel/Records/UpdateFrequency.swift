/// How often a data set is brought up to date.
public enum UpdateFrequency: String, CaseIterable, Hashable, Sendable {
  /// Every day.
  case daily = "hằng ngày"
  /// Every week.
  case weekly = "hằng tuần"
  /// Every month.
  case monthly = "hằng tháng"
  /// Every quarter.
  case quarterly = "hằng quý"
  /// Every six months.
  case semiannual = "6 tháng"
  /// Every year.
  case annual = "hằng năm"
  /// Whenever something changes.
  case irregular = "khi có thay đổi"
}
