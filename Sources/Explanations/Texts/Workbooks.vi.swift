// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Sổ bảng tính (Excel, LibreOffice).
  static let workbooks = #"""
# Sổ bảng tính (Excel, LibreOffice)

## cells-above-headings
Có số liệu phía trên dòng tiêu đề

Chương trình tìm dòng tiêu đề của trang tính rồi chỉ đọc các dòng bên dưới; phía trên chỉ được để tên bảng. Dòng này có hơn hai ô, giống một dòng số liệu, và sẽ bị bỏ qua nếu chương trình đi tiếp. Chuyển dòng ấy xuống dưới dòng tiêu đề, hoặc xóa đi.

Sai:

    2026-07-31 | khen    | Công an xã | Biểu dương
    ngày       | loại    | cơ quan    | mức

Đúng:

    ngày       | loại    | cơ quan    | mức
    2026-07-31 | khen    | Công an xã | Biểu dương

## error-value
Công thức trong ô không tính được

Ô hiện #REF!, #N/A hay #DIV/0!: công thức trỏ tới ô đã xóa hoặc chia cho số 0. Không có con số nào để công bố. Sửa công thức, lưu lại, hoặc gõ thẳng con số.

Sai:

    kết quả: #DIV/0!

Đúng:

    kết quả: 41,5

## formula-without-value
Công thức chưa có kết quả được lưu

Chương trình đọc kết quả mà Excel đã lưu trong ô, không tự tính công thức. Sổ do một chương trình khác ghi ra và chưa từng mở bằng Excel thì chưa có kết quả. Mở sổ bằng Excel hoặc LibreOffice, lưu lại, rồi kiểm tra lần nữa.

Sai:

    tử số: =SUM(B2:B9), chưa mở bằng Excel lần nào

Đúng:

    tử số: =SUM(B2:B9), đã lưu, hiện 58

## hidden-sheet
Trang tính của một bảng đang ẩn

Trang tính mang tên một bảng nhưng đang ẩn nên không được đọc: người ghi không nhìn thấy thì không kiểm tra được. Cho hiện trang tính nếu số liệu ở đó cần công bố, nếu không thì xóa.

Sai:

    commune.xlsx: trang tính “Mã thôi dùng” đang ẩn

Đúng:

    commune.xlsx: trang tính “Mã thôi dùng” hiện ra

## merged-cells
Ô bị trộn trong phần số liệu

Ô trộn chỉ giữ nội dung ở dòng đầu, các dòng sau là ô trống. Không rõ nội dung ấy của một dòng hay của mọi dòng, nên chương trình không đoán. Bỏ trộn ô rồi ghi đủ ở từng dòng; dòng tiêu đề thì trộn được.

Sai:

    nq57-2026-ct-i-1 | 2026-06 (trộn hai dòng)
    nq57-2026-ct-i-2 |

Đúng:

    nq57-2026-ct-i-1 | 2026-06
    nq57-2026-ct-i-2 | 2026-06

## perhaps-percentage
Không rõ là phần trăm hay số lẻ

Tệp .xls và .ods không cho biết ô hiện ra thế nào: 0,85 có thể là 0,85 hoặc là 85%. Hai số khác nhau một trăm lần, nên chương trình không đoán. Lưu sổ thành .xlsx, hoặc định dạng ô là Văn bản (Text) rồi gõ con số.

Sai:

    reports.ods, kết quả: 0,85 (ô hiện 85%)

Đúng:

    reports.xlsx, kết quả: 85%

## table-given-twice
Một bảng được ghi ở hai nơi

Bảng vừa có tệp riêng vừa có trang tính trong sổ chung, hoặc có hai tệp khác đuôi. Đọc cả hai thì một báo cáo được tính hai lần; đọc một thì nơi kia mất. Giữ một nơi có đủ các dòng, xóa nơi kia.

Sai:

    reports.csv
    commune.xlsx, trang tính “Báo cáo”

Đúng:

    commune.xlsx, trang tính “Báo cáo”

## typed-date
Bảng tính đã đổi chữ thành ngày giờ

Gõ 12/2025 vào ô thường, Excel hiểu là ngày 01/12/2025 và chỉ hiện lại như cũ; chữ in trong kế hoạch không còn. Cột này giữ nguyên chữ in, hoặc không nhận ngày ở dạng ấy. Định dạng ô là Văn bản (Text) rồi gõ lại đúng như in.

Sai:

    thời hạn: 12/2025 (ô dạng ngày, bên trong là 01/12/2025)

Đúng:

    thời hạn: 12/2025 (ô dạng Văn bản)

## typed-number
Bảng tính đã đổi chữ thành số

Gõ 01 vào ô thường, Excel giữ số 1; gõ 80 thì không còn biết kế hoạch in “80”, “80%” hay “từ 80 trở lên”. Mục tiêu, thời hạn và số thứ tự phải đúng như in. Định dạng ô là Văn bản (Text) rồi gõ lại; riêng mục tiêu, ô phần trăm như 85% thì được.

Sai:

    mục tiêu: 80 (ô dạng số)

Đúng:

    mục tiêu: ≥ 80 (ô dạng Văn bản)

## unknown-sheet
Trang tính không phải bảng nào

Sổ chung của xã hoặc của kế hoạch chỉ gồm các bảng đã biết; trang tính có nội dung mà tên lạ thì không được đọc, số liệu ở đó sẽ mất. Đặt lại tên theo bảng; trang chỉ để đọc thì đặt tên “Hướng dẫn” hoặc “Ghi chú”.

Sai:

    commune.xlsx, trang tính “Báo cáoo”

Đúng:

    commune.xlsx, trang tính “Báo cáo”

## unreadable-workbook
Không đọc được sổ bảng tính

Sổ hỏng, có mật khẩu, quá lớn, hoặc máy thiếu chương trình đọc sổ; lý do ghi trong thông báo. Không đọc được thì không bảng nào trong sổ được tính, nên chương trình dừng. Mở bằng Excel hoặc LibreOffice, bỏ mật khẩu, lưu lại thành .xlsx; máy thiếu chương trình thì chạy make site.

Sai:

    commune.xlsx có mật khẩu mở tệp

Đúng:

    commune.xlsx không có mật khẩu

## which-sheet
Không rõ trang tính nào là bảng

Sổ thay cho một bảng mà có nhiều trang tính, không trang nào mang tên bảng. Đọc nhầm trang là công bố nhầm số. Đặt tên trang tính theo bảng, hoặc xóa các trang khác.

Sai:

    reports.xlsx, trang tính “Sheet1”, “Sheet2”

Đúng:

    reports.xlsx, trang tính “Báo cáo”, “Hướng dẫn”

"""#
}
