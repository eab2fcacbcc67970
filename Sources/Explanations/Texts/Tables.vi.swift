// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Bảng: cột và ô.
  static let tables = #"""
# Bảng: cột và ô

## cell-without-heading
Ô có nội dung nằm dưới một cột không có tiêu đề

Một dòng có chữ ở cột mà dòng tiêu đề để trống, nên chương trình không biết ô ấy nói về điều gì. Nội dung đó sẽ không đến được trang nào. Đặt tiêu đề đúng cho cột, hoặc chuyển lời ấy vào cột “Ghi chú” rồi xóa ô thừa.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả,
    nq57-2026-ct-i-1,2026-06,2026-07-05,32,đã đối chiếu với nhà mạng

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả,ghi chú
    nq57-2026-ct-i-1,2026-06,2026-07-05,32,đã đối chiếu với nhà mạng

## duplicate-column
Hai cột của bảng cùng một tiêu đề

Dòng tiêu đề gọi một cột hai lần; tên tiếng Việt và tên khóa (như “Kết quả” và value) được coi là một. Chương trình không biết phải lấy số ở cột nào. Gộp nội dung vào một cột rồi xóa cột còn lại.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả,value
    nq57-2026-ct-i-1,2026-06,2026-07-05,32,32

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## duplicate-id
Một mã được đặt cho hai dòng

Mã này đã có chủ ở một dòng khác. Trong một xã, cơ quan, chỉ tiêu, nhiệm vụ, trách nhiệm, minh chứng, kinh phí, bộ dữ liệu, danh mục và báo cáo cấp trên dùng chung một dãy mã, vì mỗi mã là tên của đúng một trang hoặc một tệp. Đặt mã khác cho dòng nhập sau; nếu hai dòng nói cùng một việc thì xóa một dòng.

Sai:

    mã,mục,số,nội dung
    nq57-2026-nv-i-1,I,1,"Xây dựng, ban hành kế hoạch tuyên truyền."
    nq57-2026-nv-i-1,I,2,Duy trì chuyên mục trên hệ thống truyền thanh.

Đúng:

    mã,mục,số,nội dung
    nq57-2026-nv-i-1,I,1,"Xây dựng, ban hành kế hoạch tuyên truyền."
    nq57-2026-nv-i-2,I,2,Duy trì chuyên mục trên hệ thống truyền thanh.

## formula
Ô bắt đầu như một công thức của bảng tính

Ô bắt đầu bằng dấu =, dấu @, bằng + hoặc - đứng trước tên hàm, trang tính hay chương trình khác, hoặc bằng dấu tab; hoặc trong ô có công thức như vậy sau dấu chấm phẩy, dấu tab hay chỗ xuống dòng, là nơi một số phần mềm bắt đầu ô mới. Lời văn trong phần khai báo cũng được xem xét vì được công bố trong các bảng. Người tải dữ liệu mở bằng Excel sẽ chạy công thức ấy thay vì đọc nội dung, có khi gây hại cho máy của họ. Ghi con số hoặc lời văn thay cho công thức; với lời văn, viết lại để ô không bắt đầu bằng các dấu này.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-3,2026-06,2026-07-02,=58/62*100

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-3,2026-06,2026-07-02,"93,5"

## invalid-id
Mã có chữ hoa, chữ có dấu, dấu cách hoặc ký tự khác

Mã được dùng làm tên trang và tên tệp, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối (không đứng đầu), không quá 120 chữ, và không phải tên mà Windows giữ cho thiết bị (con, prn, aux, nul, com1, lpt1 …), vì tệp mang tên ấy không chép được sang máy khác. Mã viết khác đi thì mỗi máy hiểu một kiểu và đường dẫn đã gửi cho người dân có thể hỏng. Ghi mã theo gợi ý trong thông báo, rồi sửa ở mọi bảng nhắc đến nó.

Sai:

    mã,tên,loại
    MC 016,Quyết định công nhận 02 sáng kiến,Quyết định

Đúng:

    mã,tên,loại
    mc-016,Quyết định công nhận 02 sáng kiến,Quyết định

## missing-cell
Ô bắt buộc đang trống

Cột này là cột bắt buộc của bảng, nhưng một dòng để trống ô ấy. Không có nó thì không thể biết dòng nói về việc nào, kỳ nào, và số liệu của dòng sẽ mất khi tính, nên chương trình dừng lại. Điền ô; nếu là dòng thừa thì xóa cả dòng.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,,2026-07-05,32

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## missing-column
Bảng thiếu một cột bắt buộc

Dòng tiêu đề không có một hay vài cột mà bảng này phải có, nên không dòng nào được hiểu đủ. Tiêu đề có thể ghi bằng tiếng Việt hoặc bằng khóa, đứng ở vị trí nào cũng được. Thêm các cột mà thông báo nêu rồi điền cho từng dòng; nếu cột đã có dưới tên khác thì sửa tiêu đề.

Sai:

    mã,kỳ báo cáo,kết quả
    nq57-2026-ct-i-1,2026-06,32

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## not-a-count
Ô phải là số nguyên không âm

Cột này, như “Dung lượng” của minh chứng, đếm theo đơn vị nguyên nên không nhận số lẻ, số âm hay chữ đi kèm. Chữ như KB làm chương trình không biết phải nhân với bao nhiêu. Chỉ ghi con số, tính bằng byte; không biết thì để trống.

Sai:

    mã,tên,loại,tệp,công khai,dung lượng
    mc-024,Ảnh điểm hỗ trợ ký số (hình vẽ minh họa),Ảnh,evidence/mc-024.png,có,22 KB

Đúng:

    mã,tên,loại,tệp,công khai,dung lượng
    mc-024,Ảnh điểm hỗ trợ ký số (hình vẽ minh họa),Ảnh,evidence/mc-024.png,có,22281

## not-a-date
Ô không phải là một ngày đọc được

Ngày phải ghi như 2026-06-30 hoặc 30/6/2026 và phải có thật trong lịch; các dạng như 15.1.2026, 6/30/2026 hay 31/6/2026 không được nhận. Ngày quyết định số liệu thuộc kỳ nào và có đúng hạn không, nên chương trình không đoán. Ghi lại đủ ngày, tháng, năm, ngày đứng trước tháng.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,5.7.2026,32

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,5/7/2026,32

## not-a-flag
Ô chỉ nhận có hoặc không

Cột này hỏi có hay không (như “Công khai” hoặc “Nhóm cơ quan”) mà ô ghi lời khác. Hiểu nhầm ở cột “Công khai” có thể làm lộ một tài liệu, nên chương trình chỉ nhận có, x, true hoặc không, false. Ghi lại một trong các chữ ấy; ô trống nghĩa là không.

Sai:

    mã,tên,loại,công khai,lý do không công khai
    mc-002,"Danh mục dịch vụ công toàn trình, tháng 11/2025",Danh mục,chưa,Đang rà soát

Đúng:

    mã,tên,loại,công khai,lý do không công khai
    mc-002,"Danh mục dịch vụ công toàn trình, tháng 11/2025",Danh mục,không,Đang rà soát

## not-a-number
Ô phải là một con số

Cột số liệu chỉ nhận con số, có thể có dấu phẩy hoặc dấu chấm thập phân; ở đây có đơn vị, dấu % hay lời kèm theo. Đơn vị đã ghi một lần ở bảng chỉ tiêu, còn lời giải thích có cột riêng. Xóa phần chữ; trong CSV ngăn ô bằng dấu phẩy, số có dấu phẩy như 41,2 đặt trong ngoặc kép.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,"khoảng 41,2%"

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,"41,2"

## not-a-period
Ô không phải là kỳ báo cáo đọc được

Kỳ phải là một tháng, một quý, 6 tháng hoặc một năm, có ghi năm: 2026-06, 2026-Q2, 2026-H1, 2026, hoặc bằng lời như “tháng 6/2026”, “quý II/2026”. Không rõ kỳ thì số liệu không xếp được vào dòng thời gian của chỉ tiêu. Ghi lại kỳ; kiểm tra tháng từ 1 đến 12.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,T6,2026-07-05,32

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,32

## not-a-web-address
Địa chỉ trang không đầy đủ hoặc có ký tự lạ

Cột “Địa chỉ trang” (hay “Địa chỉ hướng dẫn”) phải là địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://, không có dấu cách, ngoặc kép hay ký tự không nhìn thấy; tên máy chủ viết thẳng, không có tên ai và dấu @ phía trước, không lẫn chữ của bảng chữ cái khác trông giống chữ Latinh (khi cần, ghi dạng xn--…), để người đọc đến đúng nơi mình thấy. Thiếu phần đầu thì trình duyệt tìm một tệp trong chính trang này và người dân gặp lỗi. Mở trang cần dẫn, chép nguyên địa chỉ trên thanh địa chỉ.

Sai:

    mã,tên,mô tả,cơ quan,địa chỉ trang
    dl-thu-tuc,Hồ sơ thủ tục hành chính,Mỗi dòng là một lĩnh vực,Văn phòng,du-lieu.minh-hoa.example.vn/thu-tuc

Đúng:

    mã,tên,mô tả,cơ quan,địa chỉ trang
    dl-thu-tuc,Hồ sơ thủ tục hành chính,Mỗi dòng là một lĩnh vực,Văn phòng,https://du-lieu.minh-hoa.example.vn/thu-tuc

## not-a-year
Năm đầu của kế hoạch không phải là một năm

Khóa first-year trong plan.md phải là bốn chữ số, từ 1900 đến 2200, không kèm lời. Khi kế hoạch không ghi ngày bắt đầu và ngày ban hành, mọi hạn báo cáo và tiến độ mong đợi được tính từ đầu năm này. Ghi riêng con số của năm.

Sai:

    first-year: năm 2025

Đúng:

    first-year: 2025

## not-an-amount
Ô kinh phí không phải là số tiền tính bằng đồng

Các cột tiền của budget.csv nhận số đồng nguyên, không âm, không kèm đơn vị; ở đây có chữ, số lẻ hoặc dấu trừ. Nếu mỗi dòng một đơn vị thì không cộng được tổng kinh phí. Đổi ra đồng và ghi đủ chữ số, dấu chấm ngăn hàng nghìn cũng được; chưa biết thì để trống, không ghi 0.

Sai:

    mã,nội dung chi,nguồn,được duyệt,kỳ
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,450 triệu,2026

Đúng:

    mã,nội dung chi,nguồn,được duyệt,kỳ
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,450.000.000,2026

## text-after-quote
Có chữ sau dấu ngoặc kép đóng ô

Ô mở bằng dấu ngoặc kép, gặp dấu ngoặc kép tiếp theo thì ô kết thúc, mà sau đó còn chữ. Thường là trong lời văn có một tên đặt trong ngoặc kép; cả dòng không được đọc để số liệu khỏi lệch cột. Viết ngoặc kép trong ô thành hai dấu "", hoặc dùng ngoặc cong “ ”; lưu từ Excel thì Excel tự làm việc này.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Mở lớp "Bình dân học vụ số", 10 ấp"

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Mở lớp ""Bình dân học vụ số"", 10 ấp"

## unclosed-quote
Dấu ngoặc kép mở đầu ô không được đóng

Một ô bắt đầu bằng dấu ngoặc kép mà không có dấu đóng đúng chỗ, nên không biết ô dừng ở đâu và dòng ấy không đọc được. Thêm dấu ngoặc kép ở cuối ô; nếu dấu ở đầu ô là của lời văn, đặt cả ô trong ngoặc kép và viết nó thành hai dấu "". Sửa tệp bằng Excel rồi lưu CSV UTF-8 thì không gặp lỗi này.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Phát 24 lượt chuyên mục, đăng 05 tin.

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả bằng lời
    nq57-2026-nv-i-2,2026-06,2026-07-05,"Phát 24 lượt chuyên mục, đăng 05 tin."

## unknown-column
Bảng không có cột mang tên này

Tiêu đề cột, hoặc tên cột ghi trong bảng điều chỉnh, không phải cột nào của bảng ấy. Cột lạ không được đọc, nên số liệu trong đó sẽ không lên trang. Thông báo nêu cột gần giống nhất hoặc cả danh sách: sửa tên, hoặc xóa cột nếu chỉ ghi để dùng riêng.

Sai:

    mã,kỳ báo cáo,ngày nhân,kết quả
    nq57-2026-ct-i-2,2026-06,2026-07-05,55

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-2,2026-06,2026-07-05,55

## unknown-word
Ô hoặc khóa chỉ nhận một số từ, và từ này không có trong đó

Những ô như tình trạng, kết luận thẩm định, nguồn kinh phí, và những khóa như kind, paper chỉ nhận các từ định sẵn, vì trang đếm và tô màu theo các từ ấy. Từ khác, dù cùng nghĩa, thì không đếm được. Chép một từ trong danh sách mà thông báo nêu; chữ hoa hay thường đều được, dấu phải đúng.

Sai:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-i-1,2026-06,2026-07-05,đã xong,mc-001

Đúng:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-i-1,2026-06,2026-07-05,hoàn thành,mc-001

## wrong-cell-count
Số ô của dòng khác số cột của bảng

Dòng này nhiều hoặc ít ô hơn dòng tiêu đề, nên không biết ô nào thuộc cột nào và cả dòng không được đọc. Thường là một số thập phân hay một câu có dấu phẩy mà không đặt trong ngoặc kép, hoặc dòng dùng dấu chấm phẩy trong khi tiêu đề dùng dấu phẩy. Đặt ô ấy trong ngoặc kép, hoặc bù các dấu phẩy còn thiếu.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,33,5

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,"33,5"

"""#
}
