import Foundation

/// A document as pandoc describes it in JSON; only what plans need of it.
struct PandocDocument: Decodable {
  let blocks: [PandocBlock]

  /// Reads pandoc's JSON; nil when it is none. Foundation refuses what is nested deeper than 512 levels, so no document outgrows the stack.
  static func read(_ json: [UInt8]) -> PandocDocument? { try? JSONDecoder().decode(PandocDocument.self, from: Data(json)) }
}

/// A block of text.
indirect enum PandocBlock: Decodable {
  /// A paragraph.
  case text([PandocInline])
  /// A paragraph in a heading style.
  case header(level: Int, [PandocInline])
  /// Items; numbered, where Word counts them.
  case list([[PandocBlock]], PandocNumbering?)
  /// Blocks that only belong together.
  case group([PandocBlock])
  case table(PandocTable)
  /// A line across the page and the like.
  case nothing
  /// What plans do not hold, by pandoc's name.
  case unknown(String)

  init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: PandocNodeKey.self)
    let name = try node.decode(String.self, forKey: .name)
    switch name {
    case "Plain", "Para": self = .text(try node.decode([PandocInline].self, forKey: .content))
    case "LineBlock":
      let lines = try node.decode([[PandocInline]].self, forKey: .content)
      self = .group(lines.map { .text($0) })
    case "Header":
      var content = try node.nestedUnkeyedContainer(forKey: .content)
      let level = try content.decode(Int.self)
      _ = try content.decode(Ignored.self)
      self = .header(level: level, try content.decode([PandocInline].self))
    case "BulletList": self = .list(try node.decode([[PandocBlock]].self, forKey: .content), nil)
    case "OrderedList":
      var content = try node.nestedUnkeyedContainer(forKey: .content)
      let numbering = try content.decode(PandocNumbering.self)
      self = .list(try content.decode([[PandocBlock]].self), numbering)
    case "BlockQuote": self = .group(try node.decode([PandocBlock].self, forKey: .content))
    case "Div":
      var content = try node.nestedUnkeyedContainer(forKey: .content)
      _ = try content.decode(Ignored.self)
      self = .group(try content.decode([PandocBlock].self))
    case "Table": self = .table(try node.decode(PandocTable.self, forKey: .content))
    case "HorizontalRule", "Null": self = .nothing
    default: self = .unknown(name)
    }
  }
}

/// How Word counts the items of a list.
struct PandocNumbering: Decodable {
  let start: Int
  /// pandoc's name of the numerals, such as `UpperRoman`.
  let style: String
  /// pandoc's name of the signs around, such as `OneParen`.
  let delimiter: String

  init(start: Int, style: String, delimiter: String) {
    self.start = start
    self.style = style
    self.delimiter = delimiter
  }

  init(from decoder: any Decoder) throws {
    var content = try decoder.unkeyedContainer()
    start = try content.decode(Int.self)
    style = try content.nestedContainer(keyedBy: PandocNodeKey.self).decode(String.self, forKey: .name)
    delimiter = try content.nestedContainer(keyedBy: PandocNodeKey.self).decode(String.self, forKey: .name)
  }
}

/// The two keys of every node.
enum PandocNodeKey: String, CodingKey {
  case name = "t"
  case content = "c"
}

/// A value that is passed over.
struct Ignored: Decodable {
  init(from decoder: any Decoder) {}
}
