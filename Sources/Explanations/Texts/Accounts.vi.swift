// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Kinh phí, danh mục, dữ liệu mở, văn bản.
  static let accounts = #"""
# Kinh phí, danh mục, dữ liệu mở, văn bản

## address-and-table
Bộ dữ liệu vừa ghi địa chỉ trang vừa ghi bảng của trang này

Dòng của datasets.csv điền cả cột “Địa chỉ trang” lẫn cột “Bảng của trang này”, nên không rõ bộ dữ liệu được tải ở đâu. Người dân bấm vào phải đến đúng một nơi. Nếu bộ dữ liệu chính là một bảng của trang tiến độ thì xóa địa chỉ; nếu nó nằm ở cổng khác thì xóa tên bảng.

Sai:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,địa chỉ trang,bảng của trang này
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một nội dung chi,Phòng Kinh tế,hằng quý,2026-06-26,https://du-lieu.minh-hoa.example.vn/kinh-phi,budget

Đúng:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,địa chỉ trang,bảng của trang này
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một nội dung chi,Phòng Kinh tế,hằng quý,2026-06-26,,budget

## amount-too-large
Số tiền quá lớn đối với một dòng kinh phí của xã

Số tiền vượt 1.000 tỷ đồng, mức mà không nội dung chi nào của một xã chạm tới; thường là thừa chữ số 0 hoặc đặt sai dấu chấm. Một số sai như vậy làm hỏng mọi tổng kinh phí trên trang. Đối chiếu với quyết định và ghi lại bằng đồng, ví dụ 450.000.000.

Sai:

    mã,nội dung chi,nguồn,được duyệt,kỳ
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,4.500.000.000.000,2026

Đúng:

    mã,nội dung chi,nguồn,được duyệt,kỳ
    kp-2026-01,Số hóa sổ hộ tịch,ngân sách,450.000.000,2026

## amount-too-small
Số tiền quá nhỏ, có thể đang tính bằng triệu đồng

Số tiền lớn hơn 0 mà chưa đến 100.000 đồng, nên rất có thể nó được chép từ một bảng tính bằng triệu đồng. Đây là lưu ý, trang vẫn được dựng, nhưng người dân sẽ đọc là vài trăm đồng. Nếu đúng là triệu đồng thì ghi đủ các chữ số 0; nếu số tiền thật sự nhỏ như vậy thì để nguyên.

Sai:

    mã,nội dung chi,nguồn,được duyệt,kỳ
    kp-2026-02,Lắp đặt 10 điểm truy cập Internet,ngân sách,180,2026

Đúng:

    mã,nội dung chi,nguồn,được duyệt,kỳ
    kp-2026-02,Lắp đặt 10 điểm truy cập Internet,ngân sách,180000000,2026

## disbursed-above-approved
Số đã giải ngân nhiều hơn số được duyệt

Trên cùng một dòng kinh phí, cột “Đã giải ngân” lớn hơn cột “Được duyệt”. Đây là lưu ý: có thể gõ thừa một chữ số, hoặc quyết định bổ sung chưa được nhập. Đối chiếu hai số với quyết định và chứng từ rồi sửa số sai; nếu cả hai đều đúng thì nêu lý do ở cột ghi chú để người dân hiểu.

Sai:

    mã,nội dung chi,nguồn,được duyệt,đã giải ngân,kỳ
    kp-2026-03,Tập huấn kỹ năng số,ngân sách,36000000,342000000,2026-Q2

Đúng:

    mã,nội dung chi,nguồn,được duyệt,đã giải ngân,kỳ
    kp-2026-03,Tập huấn kỹ năng số,ngân sách,36000000,34200000,2026-Q2

## duplicate-decision
Một văn bản khen, phê bình, đánh giá được nhập hai lần

decisions.csv có hai dòng giống nhau cả ngày, loại, cơ quan và số văn bản, nên một lần khen hay phê bình sẽ bị đếm thành hai. Xóa một dòng. Nếu đó là hai văn bản khác nhau, hoặc hai cơ quan khác nhau, kiểm tra lại số văn bản và tên cơ quan; mã và tên của một cơ quan được coi là một.

Sai:

    ngày,loại,cơ quan,số văn bản
    2026-07-31,khen,Trung tâm Phục vụ hành chính công,số minh họa 26
    2026-07-31,khen,trung-tam-phuc-vu-hanh-chinh-cong,số minh họa 26

Đúng:

    ngày,loại,cơ quan,số văn bản
    2026-07-31,khen,Trung tâm Phục vụ hành chính công,số minh họa 26

## list-outside-listing
Khóa list, title đặt ở câu không nói về danh mục

Trong provisions của commune.yml, một câu mang chủ đề khác (như kinh phí, công khai) lại có list hoặc title. Hai khóa này chỉ dùng cho câu hứa lập một danh mục, để trang danh mục có tên và địa chỉ. Bỏ chúng đi; nếu câu ấy đúng là hứa công bố danh mục thì đổi thành “about: danh mục”.

Sai:

    provisions:
      - about: kinh phí
        list: bai-toan-lon
        sentence: "Kinh phí thực hiện được bố trí từ ngân sách xã."

Đúng:

    provisions:
      - about: kinh phí
        sentence: "Kinh phí thực hiện được bố trí từ ngân sách xã."

## list-with-two-titles
Một danh mục được đặt hai tên khác nhau

Nhiều câu trong provisions cùng nói về một danh mục (cùng khóa list) nhưng title không giống nhau, dù chỉ khác một chữ. Danh mục chỉ có một trang nên chỉ có một tên. Chọn tên như in trong kế hoạch và ghi giống hệt ở mọi câu; nếu là hai danh mục thì đặt hai mã list khác nhau.

Sai:

    provisions:
      - {about: danh mục, list: bai-toan-lon, title: Bài toán lớn, sentence: "Công bố danh mục bài toán lớn hằng năm."}
      - {about: danh mục, list: bai-toan-lon, title: Các bài toán, sentence: "Lập danh mục bài toán của xã."}

Đúng:

    provisions:
      - {about: danh mục, list: bai-toan-lon, title: Bài toán lớn, sentence: "Công bố danh mục bài toán lớn hằng năm."}
      - {about: danh mục, list: bai-toan-lon, title: Bài toán lớn, sentence: "Lập danh mục bài toán của xã."}

## listing-without-list
Câu hứa lập danh mục không nói danh mục nào

Một câu trong provisions ghi “about: danh mục” mà thiếu list hoặc title, nên chương trình không biết dành trang nào cho nó. Trang ấy hiện ra ngay cả khi danh mục còn trống, để người dân thấy lời hứa đã thực hiện chưa. Thêm list là mã không dấu và title là tên danh mục.

Sai:

    provisions:
      - about: danh mục
        sentence: "Hằng năm công bố danh mục bài toán lớn của xã."

Đúng:

    provisions:
      - about: danh mục
        list: bai-toan-lon
        title: Bài toán lớn
        sentence: "Hằng năm công bố danh mục bài toán lớn của xã."

## published-nowhere
Bộ dữ liệu đã công bố mà không ghi lấy ở đâu

Dòng có ngày công bố nhưng không có địa chỉ trang, cũng không có tên bảng của trang này. Bộ dữ liệu sẽ được đếm là đã mở trong khi không ai tải được. Ghi địa chỉ vào cột url, hoặc tên bảng như reports, evidence vào cột table; nếu thật ra chưa công bố thì xóa ngày.

Sai:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,khi có thay đổi,2026-05-18,

Đúng:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,khi có thay đổi,2026-05-18,evidence

## published-without-frequency
Bộ dữ liệu đã công bố mà không ghi kỳ cập nhật

Có ngày công bố nhưng cột “Kỳ cập nhật” trống, nên trang không tính được ngày cập nhật kế tiếp và không ai biết số liệu còn mới hay đã cũ. Ghi một trong các kỳ: hằng ngày, hằng tuần, hằng tháng, hằng quý, 6 tháng, hằng năm; dữ liệu chỉ đổi khi có việc thì ghi “khi có thay đổi”.

Sai:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một khoản chi.,Phòng Kinh tế,,2026-04-20,budget

Đúng:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,bảng của trang này
    dl-kinh-phi,Kinh phí thực hiện kế hoạch,Mỗi dòng là một khoản chi.,Phòng Kinh tế,hằng quý,2026-04-20,budget

## table-twice
Một bảng của trang này được ghi cho hai bộ dữ liệu

Cột “Bảng của trang này” của hai dòng ghi cùng một bảng. Một bảng là một bộ dữ liệu; ghi hai lần thì số bộ dữ liệu đã mở, và tỷ lệ tính từ đó, nhiều hơn sự thật. Bỏ một dòng, hoặc sửa thành tên bảng đúng của dòng kia.

Sai:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,evidence
    dl-tham-dinh,Kết quả thẩm định,Mỗi dòng là một kết luận.,PVHXH,evidence

Đúng:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-minh-chung,Danh mục minh chứng,Mỗi dòng là một tài liệu.,PVHXH,evidence
    dl-tham-dinh,Kết quả thẩm định,Mỗi dòng là một kết luận.,PVHXH,appraisals

## unclear-planned-day
Thời hạn công bố bộ dữ liệu không cho biết ngày nào

Cột “Thời hạn công bố” có chữ mà chương trình không đọc thành ngày, tháng, quý hay năm. Bộ dữ liệu sẽ không bao giờ tới hạn, nên có chậm cũng không ai thấy. Ghi thời hạn có năm, như “Quý IV/2026”; kế hoạch chưa ấn định thì để trống.

Sai:

    mã,tên,mô tả,cơ quan,thời hạn công bố
    dl-ho-so-tre,Hồ sơ trễ hẹn,Mỗi dòng là một tháng.,Phòng Kinh tế,Khi đủ điều kiện

Đúng:

    mã,tên,mô tả,cơ quan,thời hạn công bố
    dl-ho-so-tre,Hồ sơ trễ hẹn,Mỗi dòng là một tháng.,Phòng Kinh tế,Quý IV/2026

## unknown-list
Danh mục này không được kế hoạch hứa công bố

Cột “Danh mục” phải là mã của một danh mục mà kế hoạch hứa, khai trong provisions của commune.yml, hoặc một trong ba mã có sẵn: bai-toan-lon, chinh-sach-ho-tro, nen-tang-dung-chung. Mã khác thì mục không có trang nào để hiện. Sửa mã, hoặc thêm câu hứa vào provisions với about: danh mục, list và title.

Sai:

    danh mục,mã,tên,cơ quan
    bai-toan,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Trung tâm PVHCC

Đúng:

    danh mục,mã,tên,cơ quan
    bai-toan-lon,bt-2026-01,Giảm hồ sơ đất đai trễ hẹn,Trung tâm PVHCC

## unknown-published-table
Trang này không công bố bảng mang tên ấy

Cột “Bảng của trang này” phải là tên một bảng mà trang công bố, viết như tên tệp CSV bỏ đuôi: reports, evidence, budget. Tên khác thì người dân không được dẫn tới bảng nào để tải. Dữ liệu nằm ở cổng khác thì để trống cột này và ghi địa chỉ vào url.

Sai:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-bao-cao,Báo cáo tiến độ,Mỗi dòng là một báo cáo.,PVHXH,reports.csv

Đúng:

    mã,tên,mô tả,cơ quan,bảng của trang này
    dl-bao-cao,Báo cáo tiến độ,Mỗi dòng là một báo cáo.,PVHXH,reports

## until-before-from
Ngày hết hiệu lực đứng trước ngày có hiệu lực

Mục trong danh mục công bố có “Đến hết ngày” sớm hơn “Từ ngày”, nên chưa bắt đầu đã hết. Người dân, doanh nghiệp sẽ thấy một chính sách đã qua hạn và bỏ lỡ. Kiểm tra hai ngày, nhất là năm; không có ngày hết hiệu lực thì để trống.

Sai:

    danh mục,mã,tên,cơ quan,từ ngày,đến hết ngày
    bai-toan-lon,bt-2026-01,Giảm hồ sơ trễ hẹn,Phòng Kinh tế,2026-11-06,2026-03-31

Đúng:

    danh mục,mã,tên,cơ quan,từ ngày,đến hết ngày
    bai-toan-lon,bt-2026-01,Giảm hồ sơ trễ hẹn,Phòng Kinh tế,2026-11-06,2027-03-31

## updated-before-published
Bộ dữ liệu được cập nhật trước ngày công bố

Trong cột “Ngày cập nhật” có một ngày sớm hơn ngày công bố lần đầu. Hai ngày trái nhau làm trang tính sai lần cập nhật kế tiếp và sai tình trạng của bộ dữ liệu ở những ngày đã qua. Kiểm tra hai ngày; chính lần công bố thì không ghi vào cột cập nhật.

Sai:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-minh-chung,Minh chứng,Mỗi dòng là một tài liệu.,PVHXH,hằng quý,2026-05-18,2026-04-30,evidence

Đúng:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-minh-chung,Minh chứng,Mỗi dòng là một tài liệu.,PVHXH,hằng quý,2026-05-18,2026-09-30,evidence

## updated-without-published
Bộ dữ liệu có ngày cập nhật mà không có ngày công bố

Đã cập nhật thì phải công bố từ trước, nhưng cột “Ngày công bố” trống. Vì vậy bộ dữ liệu bị tính là chưa mở, dù thực ra đã mở. Ghi ngày công bố lần đầu; nếu ngày đang có ở cột cập nhật chính là lần đầu, chuyển nó sang.

Sai:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-kinh-phi,Kinh phí,Mỗi dòng là một khoản chi.,Phòng Kinh tế,hằng quý,,2026-07-20,budget

Đúng:

    mã,tên,mô tả,cơ quan,kỳ cập nhật,ngày công bố,ngày cập nhật,bảng của trang này
    dl-kinh-phi,Kinh phí,Mỗi dòng là một khoản chi.,Phòng Kinh tế,hằng quý,2026-04-20,2026-07-20,budget

"""#
}
