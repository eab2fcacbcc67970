// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Cơ quan.
  static let offices = #"""
# Cơ quan

## office-name-taken
Một tên gọi được ghi cho hai cơ quan

Trong offices.csv, tên hoặc tên khác của dòng này đã là tên của một cơ quan phía trên; chữ hoa, dấu gạch ngang cách đặt dấu (hóa, hoá), chữ cái của bảng chữ khác trông giống hệt và ký tự không nhìn thấy không làm thành tên khác. Khi kế hoạch nhắc tên ấy, chương trình không biết giao việc cho ai. Bỏ tên chung ở một dòng, giữ tên riêng của từng cơ quan.

Sai:

    mã,tên cơ quan,tên khác trong kế hoạch
    trung-tam-phuc-vu-hanh-chinh-cong,Trung tâm Phục vụ hành chính công,Trung tâm | TTPVHCC
    trung-tam-dich-vu-tong-hop,Trung tâm Dịch vụ tổng hợp,Trung tâm | TTDVTH

Đúng:

    mã,tên cơ quan,tên khác trong kế hoạch
    trung-tam-phuc-vu-hanh-chinh-cong,Trung tâm Phục vụ hành chính công,TTPVHCC
    trung-tam-dich-vu-tong-hop,Trung tâm Dịch vụ tổng hợp,TTDVTH

## unknown-office
Cơ quan không có trong danh sách cơ quan của xã

Tên ở ô này không khớp với mã, tên hay tên khác nào trong offices.csv; hoa, thường, gạch nối và cách đặt dấu thanh thì không phân biệt. Không biết cơ quan nào thì việc không có người trả lời trên trang. Sửa tên, thêm cách gọi vào cột “Tên khác trong kế hoạch”, hoặc thêm cơ quan; nhiều cơ quan cách nhau bằng dấu |, không phải dấu phẩy.

Sai:

    mã,mục,nội dung,cơ quan chủ trì
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,"Phòng Kinh tế, Công an xã"

Đúng:

    mã,mục,nội dung,cơ quan chủ trì
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,Phòng Kinh tế | Công an xã

## unknown-office-kind
Loại cơ quan không có trong danh mục dùng chung

Cột “Loại” của offices.csv phải là một mã trong office-kinds.csv; nhờ mã ấy, phòng cùng loại của các xã được đặt cạnh nhau trên trang chung. Ghi mã, không ghi tên. Loại chưa có thì thêm vào office-kinds.csv, hoặc để trống.

Sai:

    mã,tên cơ quan,loại
    phong-kinh-te,Phòng Kinh tế,Phòng kinh tế

Đúng:

    mã,tên cơ quan,loại
    phong-kinh-te,Phòng Kinh tế,kinh-te

"""#
}
