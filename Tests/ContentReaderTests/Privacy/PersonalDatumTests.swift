import Foundation
import Testing

@testable import ContentReader

/// What a text gives, as `kind key` in order.
private func found(_ text: String, as form: PrivacyScanner.Form = .text) -> [String] {
  PrivacyScanner.scan(Array(text.utf8)[...], as: form).data.map { "\($0.kind) \($0.key)" }
}

@Suite("Personal data in a text") struct PersonalDatumTests {
  @Test(
    "Citizens’ numbers",
    arguments: [
      ("079185123456", "079185123456"),
      ("Ông A, CCCD 079185123456.", "079185123456"),
      ("số 079 185 123 456 cấp ngày 1/1/2021", "079185123456"),
      ("079.185.123.456", "079185123456"),
      ("079-185-123456", "079185123456"),
      ("0791 8512 3456", "079185123456"),
      ("079 1 85 123456", "079185123456"),
      ("CCCD: 0 7 9 1 8 5 1 2 3 4 5 6", "079185123456"),
      ("CCCD079185123456", "079185123456"),
      ("０７９１８５１２３４５６", "079185123456"),
      ("079\u{A0}185\u{A0}123\u{A0}456", "079185123456"),
      ("079\u{200B}185\u{200B}123456", "079185123456"),
      ("0\u{200D}79185123456", "079185123456"),
      ("079–185–123–456", "079185123456"),
      ("075303004321, 0912", "075303004321"),
      ("anh_079185123456.jpg", "079185123456"),
      ("CMND 271234567", "271234567"),
      ("chứng minh nhân dân số: 271 234 567", "271234567"),
      ("Chứng minh nhân dân 271.234.567".decomposedStringWithCanonicalMapping, "271234567"),
      ("271234567 (CMND)", "271234567"),
      ("căn cước 999999999999", "999999999999"),
      ("1. 079185123456", "079185123456"),
      ("1 079185123456 Nguyễn Văn A", "079185123456"),
    ])
  func citizens(_ text: String, _ key: String) { #expect(found(text) == ["citizenNumber \(key)"], "\(text)") }

  @Test(
    "Mobile numbers",
    arguments: [
      ("0912345678", "0912345678"),
      ("SĐT: 0912 345 678", "0912345678"),
      ("0912.345.678", "0912345678"),
      ("091-234-5678", "0912345678"),
      ("(0912) 345 678", "0912345678"),
      ("0912 34 56 78", "0912345678"),
      ("ĐT 09 12 34 56 78", "0912345678"),
      ("+84912345678", "0912345678"),
      ("+84 912 345 678", "0912345678"),
      ("+84 (0) 912 345 678", "0912345678"),
      ("+84.912.345.678", "0912345678"),
      ("(84) 912 345 678", "0912345678"),
      ("84912345678", "0912345678"),
      ("84-912345678", "0912345678"),
      ("0084 912 345 678", "0912345678"),
      ("https://zalo.me/0912345678", "0912345678"),
      ("zalo.me/84912345678", "0912345678"),
      ("SĐT0912345678", "0912345678"),
      ("Điện thoại: 0３87654321", "0387654321"),
      ("0912\u{202F}345\u{202F}678", "0912345678"),
      ("0912 · 345 · 678", "0912345678"),
      ("danh-sach-0587654321.xlsx", "0587654321"),
      ("tel:+84787654321", "0787654321"),
      ("0812345678,", "0812345678"),
      ("٠٩١٢٣٤٥٦٧٨", "0912345678"),
    ])
  func phones(_ text: String, _ key: String) { #expect(found(text) == ["phone \(key)"], "\(text)") }

  @Test(
    "Mail addresses",
    arguments: [
      ("nguyen.van.a@example.vn", "nguyen.van.a@example.vn"),
      ("thư gửi NVA_85@Mail.Example.COM.", "nva_85@mail.example.com"),
      ("[thư](mailto:a@b.vn)", "a@b.vn"),
      ("<a+b@c-d.gov.vn>", "a+b@c-d.gov.vn"),
      ("ａ＠ｂ．ｖｎ", "a@b.vn"),
      ("a\u{200B}@b\u{200B}.vn", "a@b.vn"),
      ("https://user:matkhau@may.example.vn/", "matkhau@may.example.vn"),
      ("0912345678@example.vn", "0912345678@example.vn"),
    ])
  func mails(_ text: String, _ key: String) { #expect(found(text) == ["mail \(key)"], "\(text)") }

  @Test(
    "Dates of birth",
    arguments: [
      ("ông A sinh ngày 12/3/1985 tại", "sinh ngay 12/3/1985"),
      ("Ngày sinh: 12-03-1985", "ngay sinh: 12-03-1985"),
      ("Ngày, tháng, năm sinh: 12.3.1985", "nam sinh: 12.3.1985"),
      ("sinh ngày 12 tháng 3 năm 1985", "sinh ngay 12 thang 3 nam 1985"),
      ("sinh tháng 3/1985", "sinh thang 3/1985"),
      ("bà B, sinh năm 1990, trú tại", "sinh nam 1990"),
      ("Năm sinh 1985", "nam sinh 1985"),
      ("ngày sinh ０１/０２/１９９０", "ngay sinh 01/02/1990"),
      ("Nguyễn Văn An sinh năm 1990", "sinh nam 1990"),
      ("Bùi Văn A (SN 1985)", "sn 1985"),
      ("sinh\u{A0}năm\u{A0}1990", "sinh nam 1990"),
      ("SINH NĂM 1990", "sinh nam 1990"), ("chủ hộ sinh năm 1985", "sinh nam 1985"),
      ("sinh ngày 12/3/1985".decomposedStringWithCanonicalMapping, "sinh ngay 12/3/1985"),
    ])
  func births(_ text: String, _ key: String) { #expect(found(text) == ["birthDate \(key)"], "\(text)") }

  @Test(
    "What is none",
    arguments: [
      "57-NQ/TW", "1234/QĐ-UBND", "Thông tư 07/2016/TT-BCA ngày 01/02/2016", "số 079/2025/NQ-HĐND", "Nghị quyết 057-2025",
      "1.234.567.890 đồng", "84.912.345.678 đồng", "84 912 345 678 đồng", "84912345678 đồng", "912345678", "1.079.185.123.456 đồng",
      "1 079 185 123 456 đồng", "120.345.678.901",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a0912345678b", "ab079185123456",
      "0912345678ab64c8996fb92427ae41e4649b934ca495991b7852b855079185123456",
      "26299", "mã 26041 26158 26299", "030604", "01.10.2025-30.11.2026", "2026-06-30, 2026-07-08, 2026-09-30", "01/10/2025 30/11/2026",
      "2025 - 2030 - 2045", "202609121011", "IMG_20260912_101112.jpg", "z5123456789012_0a1b2c3d.jpg", "Zalo OA của xã", "zalo.me/xaminhhoa",
      "https://tuoitre.vn/bai-viet-20250912083012345.htm", "https://example.vn/a?id=12345678901234", "107.0912345678, 10.9512345678",
      "0251.3822.501", "0251 3822 501", "02513822501", "(0251) 3.822.501", "1900 1022", "MST 0312345678", "Mã số thuế: 0312345678-001",
      "1.004227.000.00.00.H19", "H19.44-250912-0001", "0901.11", "003185123456", "079485123456", "123456789", "271 234 567",
      "12345678901234567890", "0123456789",
      "anh@2x.png", "@nguyenvana", "https://maps.example/@10.95,106.8,15z", "a@b", "pkg@1.2.3", "@", "cấp @ 5",
      "học sinh năm 2026", "Học sinh năm 2026", "phát sinh ngày 12/3/2026", "số vụ phát sinh năm 2025", "vệ sinh ngày 5/6/2026", "an sinh năm 2026",
      "An sinh năm 2026", "đăng ký khai sinh ngày 12/3/2026", "dân sinh năm 2025", "nữ hộ sinh năm 2025", "sinh hoạt chi bộ ngày 12/3/2026",
      "tuyển sinh năm 2026-2027",
      "kỷ niệm 136 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)", "ngày sinh 19/5/1890", "kinh phí SN 2026", "(SN 2026)", "sinh 3 con",
      "ngày sinh hoạt 12/3/2026", "sinh kế năm 2026",
    ])
  func none(_ text: String) { #expect(found(text) == []) }

  @Test("A figure may begin with 84") func figure() {
    #expect(found("84912345678", as: .figure) == [])
    #expect(found("0912345678", as: .figure) == ["phone 0912345678"])
  }

  @Test("Several on a line, each with its place") func places() {
    let text = "ông A\t0912345678 - 0987654321, đ/c a@b.vn\n079185123456"
    let data = PrivacyScanner.scan(Array(text.utf8)[...]).data
    #expect(data.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["0912345678", "0987654321", "a@b.vn", "079185123456"])
  }

  @Test("A slice keeps the offsets of its array") func slice() {
    let bytes = Array("xx 0912345678".utf8)
    #expect(PrivacyScanner.scan(bytes[3...]).data.map(\.range) == [3..<13])
  }

  @Test("Bytes that are no text do no harm") func hostile() {
    for seed in 0..<64 {
      var state = UInt64(seed &* 7919 + 1)
      let bytes = (0..<4096).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 56)
        return byte < 90 ? Array("0123456789 .-@sinhT(Ậ".utf8)[Int(byte) % 22] : byte
      }
      for datum in PrivacyScanner.scan(bytes[...]).data {
        #expect(bytes.indices.contains(datum.range.lowerBound) && datum.range.upperBound <= bytes.count)
      }
    }
  }
}

@Suite("Marks of secrecy") struct SecrecyMarkTests {
  @Test(
    "A line or cell that is nothing but a mark",
    arguments: [
      "MẬT", "TỐI MẬT", "TUYỆT MẬT", "  **MẬT**  ", "- TỐI MẬT", "# TUYỆT MẬT", "> [MẬT]", "(MẬT)", "«TỐI MẬT».", "1. MẬT", "a) MẬT", "_TỐI_ **MẬT**",
      "M Ậ T", "TỐI\u{A0}MẬT", "note: MẬT", "\"note\": \"TỐI MẬT\",", "- note: \"MẬT\"", "# MẬT", "| 1 | MẬT | kho |", "a\tMẬT\tb", "<p>MẬT</p>",
      "trước\nMẬT\nsau", "trước\r\nTUYỆT MẬT\r\nsau", "0912345678|MẬT",
    ])
  func marks(_ text: String) {
    #expect(PrivacyScanner.scan(Array(text.utf8)[...]).marks.count == 1)
    #expect(PrivacyScanner.scan(Array(text.decomposedStringWithCanonicalMapping.utf8)[...]).marks.count == 1)
  }

  @Test(
    "What is none",
    arguments: [
      "mạng Mật/Tối Mật", "MẬT/TỐI MẬT", "Mật", "mật", "Tối mật", "bảo mật", "MẬT ONG", "MẬT 2026", "tài liệu MẬT", "MẶT TRẬN", "MẠT", "MẤT",
      "mạng Mật/Tối Mật",
      "BẢO MẬT", "Độ mật: MẬT và TỐI MẬT",
    ])
  func none(_ text: String) { #expect(PrivacyScanner.scan(Array(text.utf8)[...]).marks == []) }

  @Test("In a cell a stroke parts nothing") func cell() {
    #expect(PrivacyScanner.scan(Array("a | MẬT".utf8)[...], as: .cell).marks == [])
    #expect(PrivacyScanner.scan(Array("a\nMẬT".utf8)[...], as: .cell).marks == [2])
  }
}

@Suite("What messages show") struct MaskingTests {
  @Test(
    "Personal data are shortened",
    arguments: [
      ("Không có cơ quan “079185123456”", "Không có cơ quan “0791…456”"),
      ("Content/evidence/anh-0912.345.678.jpg:1", "Content/evidence/anh-091…78.jpg:1"),
      ("“nguyen.van.a@example.vn”", "“n…@example.vn”"),
      ("“sinh ngày 12/3/1985”", "“sinh ngày …”"),
      ("mã băm e3b0c44298fc1c149afbf4c8996fb924 12/3/2026", "mã băm e3b0c44298fc1c149afbf4c8996fb924 12/3/2026"),
    ])
  func masked(_ text: String, _ shown: String) { #expect(PersonalData.masked(text) == shown) }
}
