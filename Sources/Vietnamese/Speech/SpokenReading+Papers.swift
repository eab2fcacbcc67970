extension SpokenReading {
  /// The number of a paper: "Nghị quyết số năm mươi bảy của Trung ương". The kind is not said twice, nor the issuer where the text goes on to
  /// name it ("57-NQ/TW ngày 22/12/2024 của Bộ Chính trị").
  func words(of paper: DocumentNumber) -> String {
    let hasNumberWord = previous() == "số"
    let start = hasNumberWord ? 2 : 1
    let kindWords = paper.kind?.lowercased().split(separator: " ") ?? []
    let isNamed = kindWords.enumerated().allSatisfy { place, word in previous(start + kindWords.count - 1 - place) == word }
    var words = paper.number
    if let year = paper.year { words += " " + year }
    if let kind = paper.kind, !isNamed {
      words = hasNumberWord ? words + ", " + kind : kind + " số " + words
    } else if !hasNumberWord, paper.kind != nil || previous().isEmpty {
      words = "số " + words
    }
    if let issuer = paper.issuer, !namesIssuer { words += " của " + issuer }
    return words
  }

  /// Whether an issuer follows: "của" and a name, with at most a date before it. "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của xã" names
  /// whose plan it is, and must not be heard as the commune's resolution.
  private var namesIssuer: Bool {
    for ahead in (index + 1)..<max(index + 1, min(index + 9, tokens.count)) {
      if tokens[ahead - 1].after.contains(".") || tokens[ahead - 1].after.contains(";") { return false }
      let core = tokens[ahead].core.lowercased()
      if core == "của" { return ahead + 1 < tokens.count && Self.beginsIssuer(tokens[ahead + 1].core) }
      guard ["ngày", "tháng", "năm"].contains(core) || PrintedDate(core) != nil || PrintedFigure(core) != nil else { return false }
    }
    return false
  }

  private static func beginsIssuer(_ word: String) -> Bool {
    word.first?.isUppercase == true && !["xã", "phường", "tỉnh", "thành"].contains(word.lowercased())
  }
}
