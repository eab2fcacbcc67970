import Diagnostics
import Vietnamese

/// The offices of a plan: one for each name compared loosely, the other spellings as its aliases.
struct OfficeRegister {
  /// An office of the draft.
  struct Office: Equatable {
    let id: String
    let name: String
    let aliases: [String]
    /// Whether the name is one of many offices.
    let isCollective: Bool
    /// What the author has to look at.
    let doubts: [Doubt]
  }

  /// The spellings of each office with how often they stand, in the order in which the offices were met.
  private var spellings: [[(name: String, count: Int)]] = []
  private var places: [FoldedName: Int] = [:]

  /// Whether there are few enough offices to compare each with each.
  var isCompared: Bool { spellings.count <= OfficeRegister.compared }

  /// Notes a name. "xã", "phường" at the end make no other office within one commune.
  mutating func add(_ name: String) {
    let key = FoldedName(OfficeRegister.base(name))
    guard let place = places[key] else {
      places[key] = spellings.count
      return spellings.append([(name, 1)])
    }
    if let index = spellings[place].firstIndex(where: { $0.name == name }) {
      spellings[place][index].count += 1
    } else {
      spellings[place].append((name, 1))
    }
  }

  /// The offices in the order in which they were met, each under its most frequent spelling.
  func offices(except ids: [String]) -> [Office] {
    var used = UsedNames()
    ids.forEach { _ = used.claim($0) }
    let names = spellings.map { OfficeRegister.capitalized(OfficeRegister.main($0)) }
    return spellings.enumerated().map { index, spellings in
      let name = names[index]
      let id = OfficeRegister.id(name, &used)
      let aliases = spellings.map(\.name).filter { OfficeRegister.capitalized($0) != name }
      var doubts: [Doubt] = []
      let other = aliases.filter { FoldedName($0) != FoldedName(name) }
      if !other.isEmpty {
        doubts.append(
          Doubt(
            item: id, vi: "“\(name)” và “\(other.joined(separator: "”, “"))” được coi là một cơ quan",
            en: "“\(name)” and “\(other.joined(separator: "”, “"))” were taken for one office"))
      }
      if let near = near(name, among: names.prefix(index)) {
        doubts.append(
          Doubt(
            item: id, vi: "“\(name)” gần giống “\(near)”; nếu là một cơ quan thì gộp lại, ghi tên này vào cột tên khác",
            en: "“\(name)” is near “\(near)”; if they are one office, join them and make this name an alias"))
      }
      if !OfficeNames.begins(name) && name.split(separator: " ").count > 8 || name.count > OfficeRegister.longest {
        doubts.append(Doubt(item: id, vi: "“\(name)” có vẻ không phải tên cơ quan", en: "“\(name)” does not look like the name of an office"))
      }
      return Office(id: id, name: name, aliases: aliases, isCollective: OfficeRegister.isCollective(name), doubts: doubts)
    }
  }

  /// So many offices are compared with each other, and names of so many letters: where a file names thousands it takes long and is no plan's.
  private static let compared = 200
  private static let longest = 90

  /// A name met before that may mean the same office.
  private func near(_ name: String, among others: ArraySlice<String>) -> String? {
    guard isCompared, name.count <= OfficeRegister.longest else { return nil }
    let others = others.filter { $0.count <= OfficeRegister.longest }
    return NearestName.of(name, among: others) ?? OfficeRegister.longer(name, among: others)
  }

  private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  /// The most frequent spelling, the first of equally frequent ones.
  private static func main(_ spellings: [(name: String, count: Int)]) -> String {
    var best = spellings[0]
    for spelling in spellings.dropFirst() where spelling.count > best.count { best = spelling }
    return best.name
  }

  /// A name without the word for the commune at its end.
  private static func base(_ name: String) -> String {
    for end in [" xã", " phường", " đặc khu"] where name.lowercased().hasSuffix(end) { return String(name.dropLast(end.count)) }
    return name
  }

  /// A name met before that begins as this one does, or the other way round: "Các phòng, ban, đơn vị" of "Các phòng, ban, đơn vị trên địa bàn xã".
  private static func longer(_ name: String, among names: some Sequence<String>) -> String? {
    let key = FoldedName(name).key
    return names.first { other in
      let otherKey = FoldedName(other).key
      return key.hasPrefix(otherKey + " ") || otherKey.hasPrefix(key + " ")
    }
  }

  private static func isCollective(_ name: String) -> Bool {
    let slug = Slug.of(name)
    return ["cac-", "phong-ban-", "co-quan-don-vi", "thu-truong-cac-"].contains { slug.hasPrefix($0) }
  }

  private static func id(_ name: String, _ used: inout UsedNames) -> String {
    let slug = Slug.of(name)
    let base = slug.isEmpty ? "co-quan" : String(slug.prefix(60))
    return used.claim(base) ? base : used.counted(base + "-")
  }
}
