import Testing

@testable import SiteBuilder

@Suite struct QRCodeTests {
  @Test func oneSVGWithItsQuietZone() throws {
    let svg = try #require(QRCode.svg(for: "https://xa.example/?a=1&b=<2>"))
    #expect(
      svg.hasPrefix(
        #"<svg class="qrc" viewBox="0 0 37 37" width="111" height="111" role="img" shape-rendering="crispEdges">"#
          + ##"<title>Mã QR: https://xa.example/?a=1&amp;b=&lt;2&gt;</title><rect width="100%" height="100%" fill="#fff"/><path stroke="#000" d="M4 4.5h7m"##
      ))
    #expect(svg.hasSuffix(#""/></svg>"#))
    #expect(svg.split(separator: "<path").count == 2)
    #expect(QRCode.svg(for: "https://xa.example/?a=1&b=<2>") == svg)
  }

  /// The finder patterns stand in three corners, within the quiet zone.
  @Test func threeCorners() throws {
    let matrix = try #require(QRMatrix(Array("https://xa.example/".utf8)))
    func row(_ y: Int, from x: Int) -> [Bool] { Array(matrix.isDark[(y * matrix.width + x)..<(y * matrix.width + x + 7)]) }
    for (x, y) in [(0, 0), (matrix.width - 7, 0), (0, matrix.width - 7)] {
      #expect(row(y, from: x) == Array(repeating: true, count: 7))
      #expect(row(y + 3, from: x) == [true, false, true, true, true, false, true])
    }
    #expect(row(matrix.width - 4, from: matrix.width - 7) != [true, false, true, true, true, false, true])
  }

  @Test func whatDoesNotFitHasNoCode() {
    #expect(QRCode.svg(for: "") == nil)
    #expect(QRCode.svg(for: String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode.svg(for: String(repeating: "a", count: 2331)) != nil)
    #expect(QRCode.svg(for: "https://xa.example/đường-dẫn-\0") != nil)
  }
}
