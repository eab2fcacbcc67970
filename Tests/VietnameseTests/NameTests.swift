import Foundation
import Testing
import Vietnamese

@Suite struct NameTests {
  @Test(arguments: [
    ("Phòng Văn hoá – Xã hội", "Phòng Văn hóa- xã hội"), ("Phòng Văn hóa - Xã  hội", "PHÒNG VĂN HÓA-XÃ HỘI"),
    ("Uỷ ban nhân dân", "Ủy ban nhân dân"),
    ("sức khoẻ", "sức khỏe"), ("VP. HĐND-UBND", "VP HĐND - UBND"), ("Phòng\nKinh tế", "phòng kinh tế"), ("quý", "qúy"),
    ("Phòng Kinh tế", "Pho\u{300}ng Kinh tê\u{301}"),
  ])
  func oneNameInTwoWritings(left: String, right: String) {
    #expect(FoldedName(left) == FoldedName(right))
  }

  @Test(
    "Letters that look the same and signs that are not seen",
    arguments: [
      ("Phòng Kinh tế", "Phòng Kіnh tế"), ("Phòng Kinh tế", "Рhòng Kinh tế"), ("Phòng Kinh tế", "Phо\u{300}ng Kinh tế"), ("Công an", "Сông аn"),
      ("Phòng Kinh tế", "Phòng Kinh\u{200B} tế"), ("Phòng Kinh tế", "P\u{200D}hòng\u{FEFF} Kinh\u{AD} tế"),
      ("Phòng Kinh tế", "Phòng \u{202E}Kinh tế"),
      ("Phòng Kinh tế", "Ｐhòng Ｋinh tế"), ("Đảng ủy", "Ðảng ủy"), ("Đảng ủy", "Ɖảng ủy"), ("Ban CHQS", "Ваn СНQЅ"), ("Tổ", "Τổ"),
      ("Phòng Kinh tế", "Phòng Kinh tế\u{FE0F}"), ("Ấp 3", "Ấp З"),
    ])
  func namesThatLookTheSame(left: String, right: String) {
    #expect(left != right && FoldedName(left) == FoldedName(right))
  }

  @Test(arguments: [
    ("Phòng Văn hóa", "Phòng Văn hoa"), ("ấp 1", "ấp 11"), ("Công an xã", "Công an xá"), ("Tỉnh ủy", "Tỉnh ùy"), ("Ấp 1", "Áp 1"),
  ])
  func twoNamesStayTwo(left: String, right: String) {
    #expect(FoldedName(left) != FoldedName(right))
  }

  @Test func blankNames() {
    #expect(FoldedName(" – ").isEmpty)
    #expect(!FoldedName("1").isEmpty)
  }

  @Test func ordersByTheAlphabet() {
    let ordered = [
      "2 làng", "10 làng", "An", "Ăn", "Ân", "Ba", "Ca", "Da", "Đa", "Em", "Êm", "Ga", "ma", "mà", "mả", "mã", "má", "mạ", "mã hội",
      "má nội", "Oa",
      "Ôi", "Ơi", "Phú Lâm", "Thống Nhất", "Trấn Biên", "Ua", "Ưa", "Xuân Lập", "Ya", "Zalo",
    ]
    #expect(ordered.reversed().sorted { VietnameseOrder($0) < VietnameseOrder($1) } == ordered)
  }

  @Test(arguments: [
    ("Ấp 2", "Ấp 10"), ("Ấp 02", "Ấp 3"), ("Văn hóa", "Văn hóa - Xã hội"), ("Dung", "Đào"), ("tò", "tó"), ("tò b", "tó b"),
    ("tó a", "tò b"),
    ("99999999999999999999998", "99999999999999999999999"), ("Ma", "ma"), ("z", "я"), ("I.2", "I.10"), ("", "a"),
  ])
  func standsBefore(left: String, right: String) {
    #expect(VietnameseOrder(left) < VietnameseOrder(right))
    #expect(!(VietnameseOrder(right) < VietnameseOrder(left)))
  }

  @Test("Every letter, small or capital, composed or in pieces, is one for names, addresses, words and order") func everyForm() {
    for letter in "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz" {
      // What has a letter of another alphabet is gone through in another way.
      for end in ["", " 7é", "-ß"] {
        let small = "\(letter)n" + end
        let capital = "\(letter.uppercased())n" + end
        for form in [small, capital].flatMap({ [$0, $0.decomposedStringWithCanonicalMapping] }) {
          #expect(FoldedName(form) == FoldedName(small))
          #expect(Slug.of(form) == Slug.of(small))
          #expect(Syllables.folded(form) == Syllables.folded(small))
          #expect(AlphabetPlace(form) == AlphabetPlace(small))
        }
        #expect(FoldedName(small) != FoldedName("\(letter)m" + end))
        #expect(VietnameseOrder(small) < VietnameseOrder("\(letter)o" + end))
      }
    }
  }

  @Test func eitherUnicodeFormHasOnePlace() {
    #expect(VietnameseOrder("Ấp") == VietnameseOrder("A\u{302}\u{301}p"))
  }

  @Test(arguments: [
    ("Đại Phước", "dai-phuoc"), ("Phòng Văn hóa - Xã hội", "phong-van-hoa-xa-hoi"), ("  Ấp 2 ", "ap-2"), ("II.1.(3)", "ii-1-3"), ("–", ""),
    ("TRẤN BIÊN", "tran-bien"), ("Ngu\u{31b}o\u{31b}\u{300}i", "nguoi"),
  ])
  func slugs(text: String, expected: String) {
    #expect(Slug.of(text) == expected)
  }

  @Test func validIds() {
    #expect(Slug.isValid("nq57-ct-i-2-1"))
    #expect(!Slug.isValid(""))
    #expect(!Slug.isValid("Nq57"))
    #expect(!Slug.isValid("a_b"))
  }
}
