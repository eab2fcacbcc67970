import ContentReader
import PlanModel

/// The texts of a new commune's folder. Places to fill in begin with ``toFill``; examples stand in comments alone.
struct NewCommuneText {
  /// What is known of it.
  struct Facts {
    let name: String
    let kind: CommuneSettings.Kind
    let code: String
    let province: String
    let plan: String
    let year: Int
  }

  let facts: Facts

  private func quoted(_ words: String) -> String {
    "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// `commune.yml`.
  var settings: String {
    """
    # Khai báo của xã, phường, đặc khu. Dòng bắt đầu bằng # là lời giải thích, chương trình không đọc.
    # Muốn dùng một khai báo đang để sau dấu #: bỏ dấu # ở đầu dòng, ghi lời của chính kế hoạch vào.

    # Tên, không ghi chữ xã, phường, đặc khu ở trước.
    name: \(quoted(facts.name))
    # Loại đơn vị: xã, phường hoặc đặc khu.
    kind: \(facts.kind.rawValue)
    # Mã đơn vị hành chính, 5 chữ số, đặt trong ngoặc kép để giữ số 0 ở đầu.
    code: "\(facts.code)"
    # Tỉnh, thành phố, đúng như tên trong site.yml.
    province: \(quoted(facts.province))

    # Cơ quan thường trực: mã của cơ quan trong offices.csv. Cơ quan này nhận báo cáo và thẩm định minh chứng của các cơ quan khác.
    # standing-office: ma-co-quan

    # Nơi người dân góp ý: hộp thư, số điện thoại của cơ quan, không phải của cá nhân.
    # channel: "…"

    # Công khai tiến độ từ ngày nào. Chưa ghi thì tính từ kỳ báo cáo đầu tiên.
    # progress-from: \(facts.year)-01-01

    # Ngày xã nhận trang này là trang của mình. Chưa nhận thì không ghi.
    # adopted: \(facts.year)-01-01

    # Lịch báo cáo mà kế hoạch đặt ra. Mỗi mục: kind là month (tháng), quarter (quý), half (6 tháng) hoặc year (năm);
    # part là kỳ thứ mấy trong năm, bỏ trống là mọi kỳ; due là hạn gửi; cut-off là ngày chốt số liệu; from là từ ngày nào;
    # sentence là nguyên văn câu của kế hoạch, source là câu ấy ở mục nào. Kế hoạch không nêu ngày thì bỏ due.
    # calendar:
    #   - kind: month
    #     due: ngày 5 tháng sau
    #     cut-off: cuối kỳ
    #     sentence: "…"
    #     source: "Mục …, số …"

    # Câu của kế hoạch đặt ra cảnh báo đỏ.
    # alerts:
    #   sentence: "…"
    #   source: "Mục …"

    # Câu của kế hoạch giao thẩm định minh chứng. Không có câu này thì báo cáo của cơ quan được tính là tự báo cáo.
    # appraisal:
    #   sentence: "…"
    #   source: "Mục …"

    # Nguyên tắc “rõ” của kế hoạch: rõ người, rõ việc, …
    # clarity:
    #   words: [người, việc]
    #   sentence: "…"
    #   source: "Mục …"

    # Yêu cầu về chất lượng dữ liệu: đúng, đủ, sạch, sống, …
    # quality:
    #   words: [đúng, đủ]
    #   sentence: "…"
    #   source: "Mục …"

    # Hệ thống theo dõi mà kế hoạch nêu tên.
    # monitoring:
    #   - name: "…"
    #     sentence: "…"
    #     source: "Mục …"

    # Các câu khác của kế hoạch về báo cáo, kiểm tra, minh chứng, công khai, kinh phí, …
    # provisions:
    #   - about: công khai
    #     sentence: "…"
    #     source: "Mục …"

    # Chữ giống dữ liệu cá nhân mà được phép công bố; phải có lý do.
    # allowances:
    #   - text: "…"
    #     where: offices.csv
    #     reason: "…"

    """
  }

  /// `plan.md`.
  var plan: String {
    """
    ---
    # Khai báo của kế hoạch, lấy đúng như văn bản. Chỗ có chữ \(Placeholder.mark) phải ghi; dòng sau dấu # thì tùy.
    kind: Kế hoạch
    issuer: "\(Placeholder.mark): cơ quan ban hành, như in trên văn bản"
    title: "\(Placeholder.mark): trích yếu của kế hoạch, như in trên văn bản"
    short-title: "\(Placeholder.mark): tên ngắn để gọi trên trang"
    first-year: \(facts.year)
    # Số và ngày của văn bản. Bản chữ không in đủ thì bỏ, hoặc ghi number-printed, date-printed đúng như in.
    # number: "…/KH-UBND"
    # date: \(facts.year)-01-15
    # Kế hoạch thực hiện văn bản nào.
    # carries-out: "…"
    # Ngày bắt đầu; bỏ trống là ngày 1 tháng 1 của first-year.
    # start: \(facts.year)-01-01
    # Mốc phải đạt của các chỉ tiêu không ghi thời hạn riêng.
    # horizons:
    #   - title: Đến cuối năm \(facts.year)
    #     due: \(facts.year)-12-31
    # Tên các mục trong bảng chỉ tiêu (targets), nhiệm vụ (tasks), trách nhiệm (duties).
    # headings:
    #   targets:
    #     - {section: I, title: "…"}
    # legal-basis:
    #   - "Căn cứ …;"
    # signer: {authority: "TM. ỦY BAN NHÂN DÂN", post: "CHỦ TỊCH", name: "…"}
    # recipients:
    #   - "…"
    ---
    \(Placeholder.mark): chép lời văn của kế hoạch vào đây, đúng như văn bản; mỗi mục bắt đầu bằng dấu ##, như “## I. Mục đích, yêu cầu”.

    """
  }

  /// What to do in which order.
  var readMe: String {
    """
    THƯ MỤC NÀY LÀ NỘI DUNG CỦA \(facts.kind.rawValue.uppercased()) \(facts.name.uppercased()). LÀM THEO THỨ TỰ:

    1. commune.yml: xem lại tên, mã, tỉnh; bỏ dấu # ở những khai báo mà kế hoạch có.
    2. offices.csv: mỗi dòng một cơ quan. Ví dụ về cách ghi một dòng (mã tự đặt, chữ thường không dấu):
         ma-co-quan,Tên cơ quan,mã loại trong office-kinds.csv,Tên khác thứ nhất | Tên khác thứ hai,Chức vụ người đứng đầu,,,,
    3. plans/\(facts.plan)/plan.md: khai báo ở đầu tệp và lời văn của kế hoạch. Kế hoạch khác thì thêm một thư mục nữa bên cạnh.
    4. plans/\(facts.plan)/targets.csv (chỉ tiêu), tasks.csv (nhiệm vụ), duties.csv (trách nhiệm): chép từ phụ lục, đúng từng chữ.
       Mã: \(facts.plan)-ct-<mục>-<số> cho chỉ tiêu, \(facts.plan)-nv-<mục>-<số> cho nhiệm vụ, \(facts.plan)-tn-<mục>-<số> cho trách nhiệm.
    5. reports.csv, evidence.csv, appraisals.csv: để trống; báo cáo các cơ quan gửi về được ghi vào đây bằng lệnh tiendo take.

    Sau mỗi bước chạy: tiendo check. Chương trình nêu chỗ nào còn phải ghi, chỗ nào sai.
    Không ghi họ tên, số điện thoại cá nhân, số căn cước; không ghi tài liệu mật. Không có số thì để trống, đừng ghi 0.
    Tệp DOC-TOI.txt này xóa lúc nào cũng được.

    """
  }
}
