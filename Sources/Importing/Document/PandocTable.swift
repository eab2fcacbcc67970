/// A table as pandoc describes it.
struct PandocTable: Decodable {
  /// How many columns it has.
  let columns: Int
  /// Heading rows, rows and foot, in order.
  let rows: [[PandocCell]]
  /// The words under or over it.
  let caption: [PandocBlock]

  init(from decoder: any Decoder) throws {
    var content = try decoder.unkeyedContainer()
    _ = try content.decode(Ignored.self)
    var caption = try content.nestedUnkeyedContainer()
    _ = try caption.decode(Ignored.self)
    self.caption = try caption.decode([PandocBlock].self)
    columns = try content.decode([Ignored].self).count
    let head = try content.decode(Part.self).rows
    let bodies = try content.decode([Body].self).flatMap(\.rows)
    rows = try head + bodies + content.decode(Part.self).rows
  }

  private struct Part: Decodable {
    let rows: [[PandocCell]]

    init(from decoder: any Decoder) throws {
      var content = try decoder.unkeyedContainer()
      _ = try content.decode(Ignored.self)
      rows = try content.decode([PandocRow].self).map(\.cells)
    }
  }

  private struct Body: Decodable {
    let rows: [[PandocCell]]

    init(from decoder: any Decoder) throws {
      var content = try decoder.unkeyedContainer()
      _ = try content.decode(Ignored.self)
      _ = try content.decode(Ignored.self)
      rows = try (content.decode([PandocRow].self) + content.decode([PandocRow].self)).map(\.cells)
    }
  }
}

/// A row of a table.
private struct PandocRow: Decodable {
  let cells: [PandocCell]

  init(from decoder: any Decoder) throws {
    var content = try decoder.unkeyedContainer()
    _ = try content.decode(Ignored.self)
    cells = try content.decode([PandocCell].self)
  }
}

/// A cell of a table: over how many rows and columns it reaches, and what it holds.
struct PandocCell: Decodable {
  let rowSpan: Int
  let columnSpan: Int
  let blocks: [PandocBlock]

  init(from decoder: any Decoder) throws {
    var content = try decoder.unkeyedContainer()
    _ = try content.decode(Ignored.self)
    _ = try content.decode(Ignored.self)
    rowSpan = try content.decode(Int.self)
    columnSpan = try content.decode(Int.self)
    blocks = try content.decode([PandocBlock].self)
  }
}
