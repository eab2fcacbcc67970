import Testing

@testable import Importing

@Suite struct OfficeTests {
  @Test(arguments: [
    (["Phòng Văn hóa - Xã hội, Trung tâm Dịch vụ Tổng hợp"], ["Phòng Văn hóa - Xã hội", "Trung tâm Dịch vụ Tổng hợp"]),
    (["Phòng Kinh tế, Hạ tầng và Đô thị"], ["Phòng Kinh tế, Hạ tầng và Đô thị"]),
    (["Các phòng, ban, đơn vị trên địa bàn xã"], ["Các phòng, ban, đơn vị trên địa bàn xã"]),
    (["VP. HĐND-UBND xã,", "Các phòng, ban, đơn vị"], ["VP. HĐND-UBND xã", "Các phòng, ban, đơn vị"]),
    (["Phòng Văn hóa - Xã hội; các cơ quan, đơn vị"], ["Phòng Văn hóa - Xã hội", "các cơ quan, đơn vị"]),
    (["Phòng Văn hóa - Xã", "hội; Các cơ sở giáo", "dục"], ["Phòng Văn hóa - Xã hội", "Các cơ sở giáo dục"]),
    (["VP HĐND -", "UBND", "Trung tâm Phục vụ"], ["VP HĐND - UBND", "Trung tâm Phục vụ"]),
    (["Văn phòng HĐND và UBND phường"], ["Văn phòng HĐND và UBND phường"]),
    (["Phòng Kinh tế và Công an xã."], ["Phòng Kinh tế", "Công an xã"]),
    (["- Phòng Kinh tế", "- Ấp 1"], ["Phòng Kinh tế", "Ấp 1"]),
    (["Phòng Kinh tế; ", ";Phòng Kinh tế"], ["Phòng Kinh tế"]),
    ([], []), ([" ; "], []),
  ])
  func aCellIsCutIntoNames(lines: [String], names: [String]) {
    #expect(OfficeNames(lines).names == names)
  }

  @Test func aGuessIsSaid() {
    #expect(!OfficeNames(["Phòng Văn hóa", "- Xã hội"]).isGuess)
    #expect(OfficeNames(["Phòng Văn hóa", "Xã hội"]).isGuess)
    #expect(OfficeNames(["VP HĐND - UBND Trung tâm Phục vụ"]).isGuess)
    #expect(OfficeNames(["Sở Khoa học và Công nghệ, các doanh nghiệp viễn thông"]).isGuess)
    #expect(!OfficeNames(["Văn phòng HĐND và UBND phường"]).isGuess)
    #expect(OfficeNames([String(repeating: "Phòng, ", count: 2000)]).isGuess)
  }

  @Test func spellingsAreOneOffice() {
    var register = OfficeRegister()
    for name in ["Phòng Văn hoá – Xã hội", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa- xã hội xã", "các trường học"] {
      register.add(name)
    }
    let offices = register.offices(except: [])
    #expect(offices.map(\.id) == ["phong-van-hoa-xa-hoi", "cac-truong-hoc"])
    #expect(offices.map(\.name) == ["Phòng Văn hóa - Xã hội", "Các trường học"])
    #expect(offices[0].aliases == ["Phòng Văn hoá – Xã hội", "Phòng Văn hóa- xã hội xã"])
    #expect(offices.map(\.isCollective) == [false, true])
    #expect(offices[0].doubts.count == 1)
    #expect(offices[1].doubts.isEmpty)
  }

  @Test func nearNamesAreTold() {
    var register = OfficeRegister()
    for name in ["Phòng Kinh tế", "Phòng Kinh tê", "Công an xã", "Công an xã và các đơn vị"] { register.add(name) }
    #expect(register.offices(except: []).map { $0.doubts.count } == [0, 1, 0, 1])
  }

  @Test func idsAreTheirOwn() {
    var register = OfficeRegister()
    for name in ["Phòng A!", "Phòng A?", "?"] { register.add(name) }
    #expect(register.offices(except: ["co-quan"]).map(\.id) == ["phong-a", "phong-a-2", "co-quan-2"])
  }

  @Test func thousandsAreNotCompared() {
    var register = OfficeRegister()
    for number in 0..<3000 { register.add("Phòng số \(number)") }
    #expect(!register.isCompared)
    #expect(register.offices(except: []).count == 3000)
  }
}
