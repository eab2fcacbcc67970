// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Dữ liệu cá nhân và tài liệu mật.
  static let personalData = #"""
# Dữ liệu cá nhân và tài liệu mật

## allowance-line
Đường dẫn của mục cho phép không nằm trọn trên một dòng

Khóa where của một mục trong allowances nêu một tệp minh chứng, nhưng đường dẫn bị ngắt sang dòng khác. Khi đóng gói nguồn của trang để người khác dựng lại, chương trình phải thay tên tệp của cơ quan bằng mã minh chứng, và nó chỉ tìm được đường dẫn đứng cùng dòng với chữ where. Ghi “where: evidence/…” liền một dòng.

Sai:

    allowances:
      - text: "0900 000 000"
        where: >-
          evidence/mc-014.txt
        reason: Số không có thật, chỉ để làm mẫu

Đúng:

    allowances:
      - text: "0900 000 000"
        where: evidence/mc-014.txt
        reason: Số không có thật, chỉ để làm mẫu

## allowance-unused
Mục cho phép công bố không còn được dùng tới

Mục này trong allowances cho phép một số điện thoại, địa chỉ thư hay cụm từ, nhưng chương trình không gặp nó ở nơi được nêu. Một phép đã cũ có thể lặng lẽ cho qua dữ liệu cá nhân nhập vào sau này, nên chương trình nhắc bằng một lưu ý. Xóa mục nếu không cần nữa; nếu còn cần, sửa where thành đúng tệp (reports.csv), thư mục (kết thúc bằng /) hoặc mã minh chứng (mc-014).

Sai:

    Số này chỉ có trong minh chứng mc-014, không có trong reports.csv:
    allowances:
      - text: "0900 000 000"
        where: reports.csv
        reason: Đường dây nóng của xã, được phép công bố

Đúng:

    allowances:
      - text: "0900 000 000"
        where: mc-014
        reason: Đường dây nóng của xã, được phép công bố

## allowance-without-reason
Mục cho phép công bố không nêu lý do

Một mục của allowances cho phép giữ lại điều trông như dữ liệu cá nhân mà không có dòng reason. Người kiểm tra sau này cần biết ai đã cho phép công bố, hoặc vì sao đó không phải là dữ liệu của riêng ai. Thêm một dòng “reason: …” ngắn gọn vào mục ấy.

Sai:

    allowances:
      - text: "0900 000 000"
        where: mc-014

Đúng:

    allowances:
      - text: "0900 000 000"
        where: mc-014
        reason: Số không có thật, dùng làm mẫu trong tài liệu tập huấn

## personal-birth-date
Có ngày sinh hoặc năm sinh của một người

Chương trình gặp những chữ như “sinh ngày…”, “sinh năm…”, “ngày sinh:…”, “(SN…)” kèm một ngày hoặc một năm, trong bảng, lời văn, tên tệp hay tài liệu công khai. Ngày sinh đi cùng tên xã, tên ấp thường đủ để nhận ra một người dân, và đã đăng lên mạng thì không thu lại được. Xóa đi và nói chung, như “người cao tuổi”, hoặc gọi người bằng chức vụ; nếu những chữ ấy không nói về riêng ai, ghi nguyên cụm từ vào allowances kèm lý do (reason).

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Giúp một cụ sinh năm 1942 nộp hồ sơ trực tuyến.

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Giúp một người cao tuổi nộp hồ sơ trực tuyến.

## personal-id-number
Có số căn cước hoặc số chứng minh nhân dân

Một dãy số có dạng số căn cước (12 chữ số, mở đầu bằng mã tỉnh), hoặc 9 hay 12 chữ số đứng cạnh chữ CCCD, CMND, căn cước. Biết số này, kẻ xấu có thể mạo danh người dân, nên số không được có ở bất cứ đâu trên trang, kể cả trong PDF, Word công khai. Xóa số và nói việc đã làm cho bao nhiêu người; nếu dãy số là mã hồ sơ, mã tài sản, ghi vào allowances kèm reason cho biết vì sao không phải số của ai.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Đã cấp chữ ký số cho người có CCCD 000000000000.

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,Đã cấp chữ ký số cho 01 người.

## personal-mail
Có địa chỉ thư điện tử

Trong nội dung có một địa chỉ thư, mà chương trình không biết là của cơ quan hay của riêng ai. Địa chỉ của một người đăng lên mạng sẽ bị thư rác tìm tới và không gỡ hết được nữa. Địa chỉ của cơ quan thì chuyển vào cột “Hộp thư cơ quan” (email) của offices.csv, hoặc vào channel của commune.yml nếu là nơi nhận góp ý; địa chỉ khác thì xóa, hoặc ghi vào allowances kèm reason cho biết ai cho phép công bố.

Sai:

    ---
    title: Giới thiệu
    ---
    Góp ý về số liệu xin gửi tới can.bo@vi-du.example.

Đúng:

    ---
    title: Giới thiệu
    ---
    Góp ý về số liệu xin gửi tới hộp thư của Phòng Văn hóa - Xã hội.

## personal-phone
Có số điện thoại di động

Một dãy số đọc được là số di động (đầu 03, 05, 07, 08, 09, hoặc 84). Số riêng của cán bộ, người dân bị đăng công khai dễ bị quấy rầy, lừa đảo, và vẫn còn trong các bản sao của trang sau khi đã xóa. Số của cơ quan thì ghi ở cột “Điện thoại” (phone) của offices.csv, nơi chương trình cho phép; số được phép công bố ở chỗ khác, như đường dây nóng, thì thêm vào allowances kèm lý do.

Sai:

    danh mục,mã,tên,cơ quan,cách tiếp cận
    bai-toan-lon,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Phòng Kinh tế,Gọi 0900 000 000

Đúng:

    danh mục,mã,tên,cơ quan,cách tiếp cận
    bai-toan-lon,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Phòng Kinh tế,Gọi tới Phòng Kinh tế trong giờ làm việc

## secrecy-mark
Có dấu chỉ độ mật đứng riêng một dòng hoặc một ô

Chương trình gặp MẬT, TỐI MẬT hoặc TUYỆT MẬT viết hoa, đứng một mình trong một dòng, một ô hay tên tệp: dấu hiệu của tài liệu mật. Tài liệu mật không được nhập vào đây, kể cả tên và số, và không mục nào trong allowances cho phép được. Gỡ tài liệu và dòng nói về nó ra khỏi thư mục, rồi báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.

Sai:

    mã,tên,loại
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch
    mc-070,Phương án bảo vệ hệ thống thông tin,MẬT

Đúng:

    mã,tên,loại
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch

"""#
}
