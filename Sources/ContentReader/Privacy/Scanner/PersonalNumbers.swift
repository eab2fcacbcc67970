/// Finds citizens' numbers and mobile numbers in a line.
struct PersonalNumbers {
  private let line: FoldedLine
  private let groups: [DigitGroups.Group]
  /// Whether the text is a figure, such as a sum of money: 84… is then no prefix of a country.
  private let isFigure: Bool

  /// A number found: where it stands in the folded line, and its digits.
  struct Found {
    let kind: PersonalDatum.Kind
    let range: Range<Int>
    let digits: [UInt8]
  }

  /// The numbers of a line, from left to right.
  static func find(in line: FoldedLine, isFigure: Bool) -> [Found] {
    let numbers = PersonalNumbers(line: line, groups: DigitGroups(line).groups, isFigure: isFigure)
    var found: [Found] = []
    var index = 0
    while index < numbers.groups.count {
      if let (number, next) = numbers.number(from: index) {
        found.append(number)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private init(line: FoldedLine, groups: [DigitGroups.Group], isFigure: Bool) {
    self.line = line
    self.groups = groups
    self.isFigure = isFigure
  }

  /// The number that begins with a run of digits, and the run after it.
  private func number(from first: Int) -> (Found, next: Int)? {
    var digits: [UInt8] = []
    var best: (Found, next: Int)?
    for last in first..<groups.count {
      if last > first, groups[last].separator == nil { break }
      digits += line.bytes[groups[last].range]
      guard digits.count <= 14 else { break }
      let candidate = Candidate(groups: groups, first: first, last: last, digits: digits)
      guard digits.count >= 9, !isPartOfLonger(candidate), hasEnds(candidate), let (kind, digits) = kind(of: candidate) else { continue }
      best = (Found(kind: kind, range: candidate.range, digits: digits), last + 1)
    }
    return best
  }

  /// What some digits are, with the digits that count; nil when they are nobody's number.
  private func kind(of candidate: Candidate) -> (PersonalDatum.Kind, [UInt8])? {
    let digits = candidate.digits
    if digits.count == 12 {
      let isSpoken = candidate.isPlain && says(Labels.citizen, before: candidate)
      let isPrinted = CitizenNumber.isValid(digits) && (candidate.isPlain || candidate.isCitizenGrouping || says(Labels.citizen, before: candidate))
      if isSpoken || isPrinted { return (.citizenNumber, digits) }
    }
    if digits.count == 9, candidate.isPlain, says(Labels.citizen, before: candidate) || says(Labels.citizen, after: candidate) {
      return (.citizenNumber, digits)
    }
    return mobile(candidate).map { (.phone, $0) }
  }

  /// The ten digits of a mobile number.
  private func mobile(_ candidate: Candidate) -> [UInt8]? {
    let digits = candidate.digits
    if digits.count == 10, digits[0] == 48, Labels.isMobile(digits[1]) {
      guard candidate.sizes[0] >= 3 || says(Labels.phone, before: candidate), !says(Labels.tax, before: candidate) else { return nil }
      return candidate.sizes.dropFirst().allSatisfy { $0 >= 2 } ? digits : nil
    }
    // 84 and the number, with or without its 0; the 0 is written in brackets: +84 (0) 912 345 678.
    let international = digits.starts(with: [48, 48]) ? Array(digits.dropFirst(2)) : digits
    guard international.starts(with: [56, 52]) else { return nil }
    var own = Array(international.dropFirst(2))
    if own.first == 48 { own.removeFirst() }
    guard own.count == 9, Labels.isMobile(own[0]) else { return nil }
    guard international.count < digits.count || isPrefixed(candidate) else { return nil }
    return [48] + own
  }

  /// Whether 84 in front is the prefix of a country, and not the beginning of a sum.
  private func isPrefixed(_ candidate: Candidate) -> Bool {
    let before = candidate.range.lowerBound - 1
    if before >= 0, line.bytes[before] == UInt8(ascii: "+") { return true }
    if says(Labels.phone, before: candidate) { return true }
    if isFigure || says(Labels.money, after: candidate) { return false }
    if candidate.sizes.count == 1 { return true }
    let separator = groups[candidate.first + 1].separator
    let bracket = candidate.range.lowerBound + 2
    return candidate.sizes[0] == 2
      && (separator == .hyphen || candidate.sizes.count == 2 && separator == .blank || line.bytes[bracket] == UInt8(ascii: ")"))
  }

  /// Whether the digits are a part of something longer: a decimal, a sum of money, a code of groups.
  private func isPartOfLonger(_ candidate: Candidate) -> Bool {
    let before = groups[candidate.first].separator
    let after = candidate.last + 1 < groups.count ? groups[candidate.last + 1].separator : nil
    let isWhole = { (index: Int) in [9, 10, 12].contains(self.groups[index].range.count) }
    if before == .dot, !(candidate.sizes.count == 1 && isWhole(candidate.first - 1)) { return true }
    if after == .dot, !(candidate.sizes.count == 1 && isWhole(candidate.last + 1)) { return true }
    guard candidate.sizes.count > 1 else { return false }
    if before == .hyphen, groups[candidate.first + 1].separator == .hyphen { return true }
    if after == .hyphen, groups[candidate.last].separator == .hyphen { return true }
    // 1 079 185 123 456 is a sum.
    return before == .blank && groups[candidate.first - 1].range.count <= 3 && candidate.sizes.allSatisfy { $0 == 3 }
      && !says(Labels.citizen, before: candidate)
  }

  /// Whether no letter touches the digits, so that they are no part of a code; a word for a number may ("SĐT0912345678").
  private func hasEnds(_ candidate: Candidate) -> Bool {
    if line.isLetter(at: candidate.range.upperBound) { return false }
    guard line.isLetter(at: candidate.range.lowerBound - 1) else { return true }
    return (Labels.phone + Labels.citizen).contains { label in
      let start = candidate.range.lowerBound - label.utf8CodeUnitCount
      return line.has(label, at: start) && !line.isLetter(at: start - 1) && !line.isDigit(at: start - 1)
    }
  }

  /// Whether one of some words stands shortly before a number, and no other number between them.
  private func says(_ words: [StaticString], before candidate: Candidate) -> Bool {
    let end = candidate.range.lowerBound
    let other = groups[..<candidate.first].last { $0.range.count >= 6 }
    return says(words, in: max(0, other?.range.upperBound ?? 0, end - 40)..<end)
  }

  /// Whether one of some words stands right behind a number.
  private func says(_ words: [StaticString], after candidate: Candidate) -> Bool {
    says(words, in: candidate.range.upperBound..<min(line.bytes.count, candidate.range.upperBound + 12))
  }

  private func says(_ words: [StaticString], in window: Range<Int>) -> Bool {
    window.contains { offset in
      !line.isLetter(at: offset - 1)
        && words.contains { word in
          let end = offset + word.utf8CodeUnitCount
          return end <= window.upperBound && line.has(word, at: offset) && !line.isLetter(at: end)
        }
    }
  }
}

extension PersonalNumbers {
  /// Neighbouring runs of digits, taken as one number.
  private struct Candidate {
    let first: Int
    let last: Int
    let digits: [UInt8]
    let range: Range<Int>
    /// The number of digits of each run.
    let sizes: [Int]

    init(groups: [DigitGroups.Group], first: Int, last: Int, digits: [UInt8]) {
      self.first = first
      self.last = last
      self.digits = digits
      range = groups[first].range.lowerBound..<groups[last].range.upperBound
      sizes = groups[first...last].map(\.range.count)
    }

    /// Whether it is one run, or runs of at least three digits.
    var isPlain: Bool { sizes.allSatisfy { $0 >= 3 } }

    /// Whether it is parted where its parts end: province, century with sex, year of birth, number.
    var isCitizenGrouping: Bool { sizes.starts(with: [3, 1, 2]) || sizes == [3, 1, 8] || sizes == [3, 3, 6] }
  }
}
