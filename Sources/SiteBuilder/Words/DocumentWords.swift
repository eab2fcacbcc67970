import Editions

/// Numbers of documents as they stand on a page.
enum DocumentWords {
  /// "Số 12/BC-UBND"; what does not begin with a digit says itself what it is.
  static func number(_ number: String) -> String {
    number.first?.isNumber ?? false ? say("Số \(number)") : number.capitalizedFirst
  }

  /// "Quyết định số 12/QĐ-UBND".
  static func decision(_ number: String) -> String {
    if number.first?.isNumber ?? false { return say("Quyết định số \(number)") }
    return number.lowercased().hasPrefix("số ") ? say("Quyết định số \(number.dropFirst(3))") : number.capitalizedFirst
  }
}
