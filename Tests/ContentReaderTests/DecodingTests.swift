import Diagnostics
import Foundation
import Testing

@testable import ContentReader

@Suite("Text decoding") struct DecodingTests {
  private func decode(_ bytes: [UInt8]) -> (text: String?, messages: String) {
    var diagnostics = DiagnosticCollector()
    let text = SourceText.decode(bytes, file: "a.csv", &diagnostics)
    return (
      text.map { $0.string(0..<$0.bytes.count) }, DiagnosticPrinter(language: .vi).print(diagnostics.sorted(), as: .lines)
    )
  }

  private static let saveAs =
    "  → Trong Excel chọn Lưu thành, kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”; trong trình soạn thảo chọn mã hóa UTF-8\n"

  @Test("UTF-8, UTF-8 with a mark, and UTF-16 with a mark are one text", arguments: ["Mã,Tên\nđ,Ủy ban 🏠", ""])
  func encodings(_ text: String) {
    let utf16 = Array(text.utf16)
    #expect(decode(Array(text.utf8)).text == text)
    #expect(decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)).text == text)
    #expect(decode([0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).text == text)
    #expect(decode([0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).text == text)
  }

  @Test("Letters are brought to NFC") func normalization() {
    let decomposed = "Ủy ban nhân dân xã, hoá đơn".decomposedStringWithCanonicalMapping
    #expect(decode(Array(decomposed.utf8)).text.map { Array($0.utf8) } == Array("Ủy ban nhân dân xã, hoá đơn".utf8))
  }

  @Test("The first byte that is no UTF-8 is placed in characters") func invalidUTF8() {
    let (text, messages) = decode(Array("Mã\nỦy ban ".utf8) + [0xC1, 0x41])
    #expect(text == nil)
    #expect(messages == "a.csv:2:8: lỗi: Tệp không phải UTF-8: có byte 0xC1 không hợp lệ [invalid-utf8]\n" + DecodingTests.saveAs)
  }

  @Test(
    "Torn characters are placed where they begin",
    arguments: [([0x61, 0xE1, 0xBB] as [UInt8], 2), ([0xF0, 0x9F, 0x8F], 1), ([0x61, 0x62, 0xED, 0xA0, 0x80], 3), ([0x80], 1)])
  func torn(_ bytes: [UInt8], _ column: Int) {
    #expect(decode(bytes).messages.hasPrefix("a.csv:1:\(column): lỗi: Tệp không phải UTF-8"))
  }

  @Test("Half a character of UTF-16") func invalidUTF16() {
    let expected = "a.csv:1:2: lỗi: Tệp UTF-16 bị đứt: có một nửa ký tự đứng lẻ [invalid-utf16]\n" + DecodingTests.saveAs
    #expect(decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]).messages == expected)
    #expect(decode([0xFF, 0xFE, 0x41, 0x00, 0x42]).messages == expected)
  }

  @Test("NUL is refused, other control characters are refused with their places, tabs are not") func controls() {
    let advice = "  → Xóa ký tự này; nếu cả tệp đều như vậy, lưu lại thành UTF-8\n"
    let (none, nul) = decode(Array("a\r\nb\u{0}".utf8))
    #expect(none == nil)
    #expect(nul == "a.csv:2:2: lỗi: Có ký tự điều khiển U+0000, không được dùng trong văn bản [control-character]\n" + advice)
    let (kept, others) = decode(Array("a\t\u{B}\nb\u{9F}\u{7F}".utf8))
    #expect(kept != nil)
    #expect(
      others == "a.csv:1:3: lỗi: Có ký tự điều khiển U+000B, không được dùng trong văn bản [control-character]\n" + advice
        + "a.csv:2:2: lỗi: Có ký tự điều khiển U+009F, không được dùng trong văn bản [control-character]\n" + advice)
  }

  @Test("Lines end in LF, CRLF or CR") func lines() {
    var diagnostics = DiagnosticCollector()
    let text = SourceText.decode(Array("một\r\nhai\rba\nbốn".utf8), file: "a", &diagnostics)
    #expect(text?.lineStarts.count == 4)
    #expect(text.map { String(decoding: $0.lineBytes(2), as: UTF8.self) } == "hai")
    #expect(text?.lineBytes(9).isEmpty == true)
  }
}
