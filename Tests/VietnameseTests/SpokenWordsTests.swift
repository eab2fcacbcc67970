import Testing
import Vietnamese

@Suite struct SpokenWordsTests {
  @Test(arguments: [
    ("0", "không"), ("5", "năm"), ("10", "mười"), ("11", "mười một"), ("14", "mười bốn"), ("15", "mười lăm"), ("20", "hai mươi"),
    ("21", "hai mươi mốt"), ("24", "hai mươi tư"), ("25", "hai mươi lăm"), ("55", "năm mươi lăm"), ("100", "một trăm"),
    ("101", "một trăm lẻ một"), ("104", "một trăm lẻ bốn"), ("105", "một trăm lẻ năm"), ("110", "một trăm mười"),
    ("115", "một trăm mười lăm"), ("121", "một trăm hai mươi mốt"), ("1000", "một nghìn"), ("1005", "một nghìn không trăm lẻ năm"),
    ("1.050", "một nghìn không trăm năm mươi"), ("2026", "hai nghìn không trăm hai mươi sáu"), ("3.321", "ba nghìn ba trăm hai mươi mốt"),
    ("10.000", "mười nghìn"), ("1.000.005", "một triệu không trăm lẻ năm"), ("1.500.000", "một triệu năm trăm nghìn"),
    ("1.020.000", "một triệu không trăm hai mươi nghìn"), ("2.000.000.000", "hai tỷ"), ("2.000.000.001", "hai tỷ không trăm lẻ một"),
    ("1.250.300.000", "một tỷ hai trăm năm mươi triệu ba trăm nghìn"), ("5.000.000.000.000", "năm nghìn tỷ"),
    ("01", "một"), ("1022", "một nghìn không trăm hai mươi hai"), ("0251", "không hai năm một"),
    ("99999999999999999999", "chín chín chín chín chín chín chín chín chín chín chín chín chín chín chín chín chín chín chín chín"),
  ])
  func numbers(printed: String, spoken: String) {
    #expect(SpokenWords.of(printed) == spoken)
  }

  @Test(arguments: [
    ("41,2%", "bốn mươi mốt phẩy hai phần trăm"), ("0,5", "không phẩy năm"), ("72,15%", "bảy mươi hai phẩy mười lăm phần trăm"),
    ("0,05", "không phẩy không năm"), ("3,141", "ba phẩy một bốn một"), ("1.234,5", "một nghìn hai trăm ba mươi tư phẩy năm"),
    ("giảm −2,5 điểm", "giảm âm hai phẩy năm điểm"), ("4.0", "bốn chấm không"), ("80 %", "tám mươi phần trăm"),
    ("%", "phần trăm"), ("% dân số", "phần trăm dân số"), ("%GRDP", "phần trăm tổng sản phẩm trên địa bàn"),
    ("01 Gbps", "một ghi-ga-bít trên giây"), ("1Gbps", "một ghi-ga-bít trên giây"), ("120 km2", "một trăm hai mươi ki-lô-mét vuông"),
    ("12 ha.", "mười hai héc-ta."), ("1.500.000 đồng", "một triệu năm trăm nghìn đồng"), ("500đ", "năm trăm đồng"),
    ("2 mô hình/năm", "hai mô hình mỗi năm"), ("3%/năm", "ba phần trăm mỗi năm"), ("60 km/h", "sáu mươi ki-lô-mét một giờ"),
    ("7h30", "bảy giờ ba mươi"), ("17h00", "mười bảy giờ"), ("5G", "năm gờ"), ("mạng 4G, 5G", "mạng bốn gờ, năm gờ"),
    ("12/45 chỉ tiêu", "mười hai trên bốn mươi lăm chỉ tiêu"), ("24/7", "hai mươi tư trên bảy"),
    ("phục vụ 24/24 giờ", "phục vụ hai mươi tư trên hai mươi tư giờ"),
  ])
  func figuresWithUnits(printed: String, spoken: String) {
    #expect(SpokenWords.of(printed) == spoken)
  }

  @Test(arguments: [
    ("≥ 80%", "từ tám mươi phần trăm trở lên"), ("≥80%", "từ tám mươi phần trăm trở lên"), ("(≥ 70%)", "(từ bảy mươi phần trăm trở lên)"),
    ("đích ≥ 50%, hạn cuối năm", "đích từ năm mươi phần trăm trở lên, hạn cuối năm"), ("≥ 80% trở lên", "từ tám mươi phần trăm trở lên"),
    ("đạt từ 70% trở lên", "đạt từ bảy mươi phần trăm trở lên"), ("≥ 3 mô hình", "ít nhất ba mô hình"),
    ("tối thiểu ≥ 50%", "tối thiểu năm mươi phần trăm"), (">= 2", "từ hai trở lên"), ("≤ 2%", "không quá hai phần trăm"),
    ("> 90 %", "trên chín mươi phần trăm"), ("trên > 90%", "trên chín mươi phần trăm"), ("<5 %", "dưới năm phần trăm"),
    ("≈ 1,5 tỷ đồng", "khoảng một phẩy năm tỷ đồng"), ("≥ mức chung", "≥ mức chung"),
    ("01 - 02 mô hình", "một đến hai mô hình"), ("10 -15%", "mười đến mười lăm phần trăm"), ("từ 5 còn -3", "từ năm còn âm ba"),
    ("1–2 mô hình", "một đến hai mô hình"), ("60-70%", "sáu mươi đến bảy mươi phần trăm"),
    ("giai đoạn 2026 - 2030", "giai đoạn hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm ba mươi"),
    ("năm 2026 - 12 chỉ tiêu", "năm hai nghìn không trăm hai mươi sáu - mười hai chỉ tiêu"), ("- 02 mô hình\n- 3 lớp", "- hai mô hình\n- ba lớp"),
  ])
  func comparisonsAndRanges(printed: String, spoken: String) {
    #expect(SpokenWords.of(printed) == spoken)
  }

  @Test(arguments: [
    ("05/11/2026", "ngày năm tháng mười một năm hai nghìn không trăm hai mươi sáu"),
    ("ngày 05/11/2026", "ngày năm tháng mười một năm hai nghìn không trăm hai mươi sáu"),
    ("ngày 04 tháng 4 năm 2026", "ngày bốn tháng tư năm hai nghìn không trăm hai mươi sáu"),
    ("10/2026", "tháng mười năm hai nghìn không trăm hai mươi sáu"), ("tháng 04/2026", "tháng tư năm hai nghìn không trăm hai mươi sáu"),
    ("tháng 4", "tháng tư"), ("4 tháng", "bốn tháng"), ("Quý III/2025", "Quý ba năm hai nghìn không trăm hai mươi lăm"),
    ("quý IV", "quý tư"), ("quý I, II và III", "quý một, hai và ba"), ("2026-10", "tháng mười năm hai nghìn không trăm hai mươi sáu"),
    ("2026-H1", "sáu tháng đầu năm hai nghìn không trăm hai mươi sáu"), ("2026-Q4", "quý tư năm hai nghìn không trăm hai mươi sáu"),
    ("2026-11-05", "ngày năm tháng mười một năm hai nghìn không trăm hai mươi sáu"), ("trước 30/11", "trước ngày ba mươi tháng mười một"),
    ("ngày 5/12", "ngày năm tháng mười hai"), ("15-20/11/2026", "mười lăm đến ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu"),
    ("01/11 - 30/11/2026", "ngày một tháng mười một đến ngày ba mươi tháng mười một năm hai nghìn không trăm hai mươi sáu"),
    ("32/13/2026", "32/13/2026"), ("6 tháng đầu năm 2026", "sáu tháng đầu năm hai nghìn không trăm hai mươi sáu"),
    ("năm 2004", "năm hai nghìn không trăm lẻ bốn"), ("lần thứ 4", "lần thứ tư"), ("thứ 1", "thứ nhất"), ("lần thứ XIV", "lần thứ mười bốn"),
  ])
  func datesAndPeriods(printed: String, spoken: String) {
    #expect(SpokenWords.of(printed) == spoken)
  }

  @Test(arguments: [
    ("57-NQ/TW", "Nghị quyết số năm mươi bảy của Trung ương"), ("Nghị quyết số 57-NQ/TW", "Nghị quyết số năm mươi bảy của Trung ương"),
    ("Nghị quyết 57-NQ/TW.", "Nghị quyết số năm mươi bảy của Trung ương."),
    (
      "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
      "Nghị quyết số năm mươi bảy ngày hai mươi hai tháng mười hai năm hai nghìn không trăm hai mươi tư của Bộ Chính trị"
    ),
    (
      "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của xã Minh Họa",
      "Kế hoạch thực hiện Nghị quyết số năm mươi bảy của Trung ương của xã Minh Họa"
    ), ("57-NQ/TW của", "Nghị quyết số năm mươi bảy của Trung ương của"),
    ("57-NQ/TW của Phường 1", "Nghị quyết số năm mươi bảy của Trung ương của Phường một"),
    ("71/NQ-CP", "Nghị quyết số bảy mươi mốt của Chính phủ"), ("03/NQ-CP", "Nghị quyết số không ba của Chính phủ"),
    ("Kế hoạch 92/KH-UBND", "Kế hoạch số chín mươi hai của Ủy ban nhân dân"),
    ("469-KH/TU", "Kế hoạch số bốn trăm sáu mươi chín"), ("02-KH/BCĐTW", "Kế hoạch số không hai của Ban Chỉ đạo Trung ương"),
    ("06/QĐ-TTg", "Quyết định số không sáu của Thủ tướng Chính phủ"), ("Đề án 06/CP", "Đề án không sáu của Chính phủ"),
    ("Đề án 06", "Đề án không sáu"),
    (
      "Nghị quyết số 193/2025/QH15",
      "Nghị quyết số một trăm chín mươi ba năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm"
    ),
    ("Số: 142/BC-UBND", "Số: một trăm bốn mươi hai, Báo cáo của Ủy ban nhân dân"), ("12/XX-YYY", "12/XX-YYY"), ("MC-0288", "MC-0288"),
    ("COVID-19", "COVID-19"),
  ])
  func numbersOfPapers(printed: String, spoken: String) {
    #expect(SpokenWords.of(printed) == spoken)
  }

  @Test(arguments: [
    ("UBND, HĐND và MTTQ", "Ủy ban nhân dân, Hội đồng nhân dân và Mặt trận Tổ quốc"),
    ("VP HĐND-UBND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
    ("Phòng VH-XH", "Phòng Văn hóa - Xã hội"), ("TTHC", "thủ tục hành chính"), ("ứng dụng AI", "ứng dụng trí tuệ nhân tạo"),
    ("IoT", "Internet vạn vật"),
    ("trí tuệ nhân tạo (AI), dữ liệu", "trí tuệ nhân tạo, dữ liệu"), ("sản phẩm OCOP", "sản phẩm ô-cốp"), ("(VNeID)", "(vi-en-i-ai-đi)"),
    ("TP. Biên Hòa", "thành phố Biên Hòa"), ("MTTQ/UBND", "Mặt trận Tổ quốc, Ủy ban nhân dân"), ("KH", "KH"), ("3D", "3D"), ("WiFi", "WiFi"),
    ("I.1", "một chấm một"), ("NV I.6", "nhiệm vụ một chấm sáu"), ("II.2.a", "hai chấm hai chấm a"), ("V.21", "năm chấm hai mươi mốt"),
    ("mục III", "mục ba"), ("I. Kết quả\nII. Tồn tại", "một. Kết quả\nhai. Tồn tại"), ("Vitamin C và I", "Vitamin C và I"),
    ("Xem tại https://minhhoa.example/ban-tin/2026-10.html.", "Xem."), ("Góp ý: ubnd@minhhoa.example (24/7)", "Góp ý: (hai mươi tư trên bảy)"),
    ("minhhoa.example/ban-tin", ""), ("Trên đây là báo cáo./.", "Trên đây là báo cáo."), ("KH & CN", "KH và CN"),
    ("  hai  khoảng\n\ntrắng ", "  hai  khoảng\n\ntrắng "), ("", ""), ("…", "…"), ("≥", "≥"), ("-", "-"), ("1/", "1/"), ("%%", "phần trăm %"),
  ])
  func abbreviationsAndTheRest(printed: String, spoken: String) {
    #expect(SpokenWords.of(printed) == spoken)
  }

  @Test func eitherUnicodeForm() {
    #expect(SpokenWords.of("tha\u{301}ng 4, Quy\u{301} III/2025") == "tha\u{301}ng tư, Quy\u{301} ba năm hai nghìn không trăm hai mươi lăm")
  }
}
