/// The rows of a table as one text format writes them, with the place where each begins: the file of several communes is made of those of each
/// without a cell being written twice.
public struct EncodedRows: Sendable {
  /// All rows, one after the other.
  public private(set) var bytes: [UInt8] = []
  private var starts: [Int] = []

  /// Rows by what writes one of them.
  init(_ rows: [[Cell]], write: ([Cell], inout [UInt8]) -> Void) {
    starts.reserveCapacity(rows.count)
    // A usual row; the buffer doubles from there.
    bytes.reserveCapacity(rows.count * 96)
    for row in rows {
      starts.append(bytes.count)
      write(row, &bytes)
    }
  }

  /// The rows of several tables as those of one.
  public init(joining tables: [EncodedRows]) {
    bytes.reserveCapacity(tables.reduce(0) { $0 + $1.bytes.count })
    for table in tables {
      starts += table.starts.map { $0 + bytes.count }
      bytes += table.bytes
    }
  }

  /// The number of rows.
  public var count: Int { starts.count }

  /// The bytes of a row.
  func row(_ index: Int) -> ArraySlice<UInt8> {
    bytes[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)]
  }

  /// All rows, each with some bytes in place of its first ones.
  func prefixed(with prefix: [UInt8], insteadOf dropped: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + starts.count * prefix.count)
    for index in starts.indices {
      result.append(contentsOf: prefix)
      result.append(contentsOf: row(index).dropFirst(dropped))
    }
    return result
  }
}
