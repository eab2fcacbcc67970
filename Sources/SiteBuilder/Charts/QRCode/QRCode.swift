import Editions
import Templating

/// A QR code that leads to an address: one inline SVG, as large as its place allows, black on white in every colour scheme.
struct QRCode: Hashable, Sendable {
  /// The address, as it is written.
  let address: String
  private let matrix: QRMatrix

  /// The code of an address; nil for one that is empty or does not fit (more than 2331 bytes).
  init?(_ address: String) {
    guard let matrix = QRMatrix(Array(address.utf8)) else { return nil }
    self.address = address
    self.matrix = matrix
  }

  /// The code of an address as SVG; nil for one that is empty or does not fit.
  static func svg(for address: String) -> String? {
    guard let code = QRCode(address) else { return nil }
    var buffer = OutputBuffer()
    code.write(to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Writes the SVG. The standard wants four empty squares on every side.
  func write(to buffer: inout OutputBuffer) {
    let side = matrix.width + 2 * Self.quietZone
    buffer.write(literal: "<svg class=\"qrc\" viewBox=\"0 0 ")
    buffer.write("\(side) \(side)")
    buffer.write(literal: "\" width=\"")
    buffer.write(side * Self.scale)
    buffer.write(literal: "\" height=\"")
    buffer.write(side * Self.scale)
    buffer.write(literal: "\" role=\"img\" shape-rendering=\"crispEdges\"><title>")
    buffer.writeEscaped(say("Mã QR: \(address)"))
    buffer.write(literal: "</title><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path stroke=\"#000\" d=\"")
    writePath(to: &buffer)
    buffer.write(literal: "\"/></svg>")
  }

  /// The dark squares of each row, joined where they touch: a line through their middle, as thick as they are.
  private func writePath(to buffer: inout OutputBuffer) {
    for row in 0..<matrix.width {
      var column = 0
      var end = 0
      while column < matrix.width {
        let start = column
        while column < matrix.width, matrix.isDark[row * matrix.width + column] { column += 1 }
        if column > start {
          if end == 0 {
            buffer.write(literal: "M")
            buffer.write(start + Self.quietZone)
            buffer.write(literal: " ")
            buffer.write(row + Self.quietZone)
            buffer.write(literal: ".5")
          } else {
            buffer.write(literal: "m")
            buffer.write(start - end)
            buffer.write(literal: " 0")
          }
          buffer.write(literal: "h")
          buffer.write(column - start)
          end = column
        }
        column += 1
      }
    }
  }

  private static let quietZone = 4
  /// Pixels a square where no style says how large: 0.8 mm on paper, enough for a phone held over a desk.
  private static let scale = 3
}
