/// Numbers of documents as they stand on a page.
enum DocumentWords {
  /// "Số 12/BC-UBND"; what does not begin with a digit says itself what it is.
  static func number(_ number: String) -> String {
    number.first?.isNumber ?? false ? "Số " + number : number.capitalizedFirst
  }

  /// "Quyết định số 12/QĐ-UBND".
  static func decision(_ number: String) -> String {
    let words = Self.number(number)
    return words.lowercased().hasPrefix("số ") ? "Quyết định s" + words.dropFirst() : words
  }
}
