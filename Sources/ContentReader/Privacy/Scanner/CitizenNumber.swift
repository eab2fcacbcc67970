/// The citizen's number (số định danh cá nhân): three digits of the province of birth, one of century and sex, two of the year of birth, six
/// by chance. Thông tư 07/2016/TT-BCA, articles 7 and 8 and its first list.
enum CitizenNumber {
  /// Whether twelve digits (ASCII) may be a living citizen's: born in a province of the list, in the 20th or 21st century.
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 12, digits[0] == 48, (48...51).contains(digits[3]) else { return false }
    let province = Int(digits[1] - 48) * 10 + Int(digits[2] - 48)
    return isProvince[province]
  }

  private static let isProvince: [Bool] = {
    var result = [Bool](repeating: false, count: 100)
    for code in provinces { result[code] = true }
    return result
  }()

  /// The codes of the 63 provinces: 001 Hà Nội … 096 Cà Mau.
  static let provinces = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58,
    60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
  ]
}
