/// Words as a part of an address: `Chỉ tiêu đến năm 2030` becomes `chi-tieu-den-nam-2030`.
public enum Slug {
  /// The most letters of a slug; longer words are cut after a whole word where there is one.
  static let lengthLimit = 80

  /// The slug of a text: letters without their marks (`đ` becomes `d`) and digits, joined by hyphens; `muc` where nothing is left.
  public static func of(_ text: String) -> String {
    var slug = ""
    var length = 0
    for character in text.lowercased() {
      if let letter = letter(character) {
        slug.append(letter)
        length += 1
      } else if length > 0, slug.last != "-" {
        slug.append("-")
        length += 1
      }
      if length > lengthLimit { break }
    }
    if length > lengthLimit {
      let last = slug.removeLast()
      if last != "-", let end = slug.lastIndex(of: "-") { slug = String(slug[..<end]) }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "muc" : slug
  }

  private static func letter(_ character: Character) -> Character? {
    if character.isASCII { return character.isLetter || character.isNumber ? character : nil }
    return bases[character]
  }

  /// The Vietnamese letters with marks. Characters are compared by their meaning, so that letters with combining marks are found too.
  private static let bases: [Character: Character] = {
    let families: [(Character, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
      ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
    ]
    return Dictionary(families.flatMap { base, letters in letters.map { ($0, base) } }, uniquingKeysWith: { first, _ in first })
  }()
}
