/// A piece of a paragraph.
indirect enum PandocInline: Decodable {
  case word(String)
  case space
  case lineBreak
  case bold([PandocInline])
  /// Words whose looks make no difference.
  case words([PandocInline])
  /// Words within quotation marks.
  case quoted([PandocInline], isDouble: Bool)
  /// A formula in TeX.
  case formula(String)
  case footnote([PandocBlock])
  case picture
  /// What plans do not hold, by pandoc's name.
  case unknown(String)

  init(from decoder: any Decoder) throws {
    let node = try decoder.container(keyedBy: PandocNodeKey.self)
    let name = try node.decode(String.self, forKey: .name)
    switch name {
    case "Str": self = .word(try node.decode(String.self, forKey: .content))
    case "Space", "SoftBreak": self = .space
    case "LineBreak": self = .lineBreak
    case "Strong": self = .bold(try node.decode([PandocInline].self, forKey: .content))
    case "Emph", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps":
      self = .words(try node.decode([PandocInline].self, forKey: .content))
    case "Span", "Link", "Cite":
      var content = try node.nestedUnkeyedContainer(forKey: .content)
      _ = try content.decode(Ignored.self)
      self = .words(try content.decode([PandocInline].self))
    case "Quoted":
      var content = try node.nestedUnkeyedContainer(forKey: .content)
      let sign = try content.nestedContainer(keyedBy: PandocNodeKey.self).decode(String.self, forKey: .name)
      self = .quoted(try content.decode([PandocInline].self), isDouble: sign == "DoubleQuote")
    case "Code":
      var content = try node.nestedUnkeyedContainer(forKey: .content)
      _ = try content.decode(Ignored.self)
      self = .word(try content.decode(String.self))
    case "Math":
      var content = try node.nestedUnkeyedContainer(forKey: .content)
      _ = try content.decode(Ignored.self)
      self = .formula(try content.decode(String.self))
    case "Note": self = .footnote(try node.decode([PandocBlock].self, forKey: .content))
    case "Image": self = .picture
    default: self = .unknown(name)
    }
  }
}
