/// One thing that reads what others wrote, with the inputs that may trouble it and what must hold for every one of them.
public struct Fuzzer: Sendable {
  /// Its name on the command line.
  public let name: String
  /// What real inputs are made of; inputs are changed copies of them, or made by ``invent``.
  public let seeds: [[UInt8]]
  /// Words and signs that mean something to the reader.
  public let words: [[UInt8]]
  /// The most bytes of an input.
  public let longest: Int
  /// Whether a seed is taken whole, however long it is.
  public let whole: Bool
  /// Makes an input by the grammar of what is read.
  public let invent: @Sendable (inout Seeded) -> [UInt8]
  /// What does not hold for an input; nil when all is well. It must give the same on every call.
  public let broken: @Sendable ([UInt8]) -> String?

  /// A fuzzer.
  public init(
    name: String, seeds: [[UInt8]], words: [String], longest: Int = 64 << 10, whole: Bool = false,
    invent: @escaping @Sendable (inout Seeded) -> [UInt8],
    broken: @escaping @Sendable ([UInt8]) -> String?
  ) {
    self.name = name
    self.seeds = seeds.filter { !$0.isEmpty }
    self.words = words.map { Array($0.utf8) }
    self.longest = longest
    self.whole = whole
    self.invent = invent
    self.broken = broken
  }

  /// The input with a number; a seed and a number always give the same one.
  public func input(_ number: Int, seed: UInt64) -> [UInt8] {
    var random = Seeded(seed: seed &+ UInt64(number) &* 0xD129_0F4D_25B5_3A95)
    var bytes: [UInt8]
    switch random.below(8) {
    case 0, 1, 2: bytes = window(of: random.element(of: seeds) ?? [], &random)
    case 3: bytes = Mutation.noise(words, &random)
    default: bytes = invent(&random)
    }
    // Half of what the grammar makes stays whole, for what is torn at once says little of what comes behind.
    let changes = random.chance(1, in: 2) ? 0 : 1 + random.below(4)
    for _ in 0..<changes { Mutation.change(&bytes, words: words, other: seeds, &random) }
    if !whole, random.chance(1, in: 4000) { Mutation.swell(&bytes, to: longest, &random) }
    return bytes.count > longest && !whole ? Array(bytes[..<longest]) : bytes
  }

  /// Some lines of a seed with its first, which says what the others are.
  private func window(of seed: [UInt8], _ random: inout Seeded) -> [UInt8] {
    guard seed.count > 1500, !whole else { return seed }
    let first = seed.prefix { $0 != 0x0A }.prefix(500)
    let start = random.below(seed.count - 600)
    return first + [0x0A] + seed[start..<start + random.below(600)]
  }
}
