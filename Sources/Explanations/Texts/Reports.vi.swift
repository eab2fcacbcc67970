// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Báo cáo và số liệu.
  static let reports = #"""
# Báo cáo và số liệu

## claim-without-evidence
Báo đạt, báo hoàn thành mà không nêu minh chứng

Báo cáo mới nhất của mục này nói đã đạt hoặc đã hoàn thành, nhưng cột minh chứng để trống. Mục ấy chưa được tính là đạt, vì người dân không có tài liệu nào để đối chiếu. Ghi mã của minh chứng đã đăng ký trong evidence.csv vào cột minh chứng của dòng; nếu tài liệu chưa có trong sổ thì thêm vào sổ trước.

Sai:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-v-5,2026-10,2026-11-03,hoàn thành,

Đúng:

    mã,kỳ báo cáo,ngày nhận,tình trạng,minh chứng
    nq57-2026-nv-v-5,2026-10,2026-11-03,hoàn thành,mc-024

## complete-outside-range
Phần trăm hoàn thành nhỏ hơn 0 hoặc lớn hơn 100

Cột “% hoàn thành” nói công việc đã xong bao nhiêu phần, nên chỉ nhận số từ 0 đến 100. Số vượt 100 thường là kết quả so với mục tiêu, hoặc là con số của cột bên cạnh. Ghi 100 nếu đã xong; mức vượt mục tiêu thì ghi ở “Kết quả” hoặc kể ở “Kết quả bằng lời”.

Sai:

    mã,kỳ báo cáo,ngày nhận,% hoàn thành
    nq57-2026-nv-i-4,2026-06,2026-07-03,120

Đúng:

    mã,kỳ báo cáo,ngày nhận,% hoàn thành,kết quả bằng lời,minh chứng
    nq57-2026-nv-i-4,2026-06,2026-07-03,100,"Mở 12 lớp, nhiều hơn 02 lớp so với dự kiến.",mc-014

## completed-below-100
Tình trạng ghi hoàn thành nhưng phần trăm hoàn thành dưới 100

Cùng một dòng báo cáo, cột “Tình trạng” ghi “hoàn thành” còn cột “% hoàn thành” ghi một số nhỏ hơn 100; hai điều này trái nhau. Trang không thể chọn giúp điều nào đúng, vì một việc được tính là xong còn việc kia thì chưa. Nếu đã xong thì ghi 100 hoặc để trống phần trăm; nếu còn làm thì ghi “đang thực hiện”.

Sai:

    mã,kỳ báo cáo,ngày nhận,% hoàn thành,tình trạng
    nq57-2026-nv-ii-3,2026-10,2026-11-03,80,hoàn thành

Đúng:

    mã,kỳ báo cáo,ngày nhận,% hoàn thành,tình trạng
    nq57-2026-nv-ii-3,2026-10,2026-11-03,80,đang thực hiện

## correction-without-note
Dòng điều chỉnh số liệu không ghi lý do

Một mục có hai dòng báo cáo cho cùng một kỳ, nhận vào hai ngày khác nhau; dòng nhận sau là điều chỉnh nhưng ô ghi chú trống. Số cũ và số mới cùng hiện trên trang, và người đọc cần biết vì sao số liệu đổi. Ghi lý do vào cột “Ghi chú, lý do điều chỉnh” của dòng sau; không xóa dòng trước.

Sai:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-v-18,2026-06,2026-07-02,4356,12000,
    nq57-2026-ct-v-18,2026-06,2026-07-15,4032,12000,

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-v-18,2026-06,2026-07-02,4356,12000,
    nq57-2026-ct-v-18,2026-06,2026-07-15,4032,12000,Đếm trùng chứng thư đã hết hạn.

## denominator-alone
Có mẫu số mà không có tử số

Dòng báo cáo ghi tổng số ở cột “Mẫu số” nhưng bỏ trống “Tử số”, nên không tính được tỷ lệ. Nếu số đã đạt là không thì phải ghi 0, vì ô trống nghĩa là chưa biết. Điền tử số; nếu chỉ biết tỷ lệ thì ghi vào “Kết quả” và xóa mẫu số.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-i-4,2026-06,2026-07-02,,,50

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-i-4,2026-06,2026-07-02,,18,50

## denominator-not-positive
Mẫu số bằng 0 hoặc là số âm

Tử số và mẫu số đều được điền, nhưng mẫu số không lớn hơn 0 nên phép chia không có nghĩa. Thường gặp khi trong kỳ không phát sinh hồ sơ hay đối tượng nào. Khi đó để trống cả hai ô và kể bằng lời ở cột “Kết quả bằng lời”.

Sai:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,kết quả bằng lời
    nq57-2026-ct-iv-5,2026-02,2026-03-04,0,0,

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,kết quả bằng lời
    nq57-2026-ct-iv-5,2026-02,2026-03-04,,,Trong kỳ không có sáng kiến nào được đề nghị.

## duplicate-report
Hai dòng báo cáo của một mục trùng cả kỳ lẫn ngày nhận

Trong reports.csv, một mục có hai dòng cho cùng một kỳ và cùng một ngày nhận; chương trình không thể biết dòng nào đến sau để thay dòng nào. Nếu là dòng chép thừa thì xóa bớt. Nếu dòng thứ hai sửa số liệu, ghi ngày nhận thật của nó và lý do ở cột ghi chú.

Sai:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-06,2026-07-02,18,50,
    nq57-2026-ct-i-4,2026-06,2026-07-02,17,50,Bỏ một cơ sở dữ liệu chưa kết nối.

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-06,2026-07-02,18,50,
    nq57-2026-ct-i-4,2026-06,2026-07-10,17,50,Bỏ một cơ sở dữ liệu chưa kết nối.

## figure-of-computed
Báo cáo bằng số cho chỉ tiêu do chương trình tự tính

Chỉ tiêu này có cột “Tự tính”, nên kết quả của nó được tính từ datasets.csv; dòng báo cáo lại điền kết quả, tử số, mẫu số, % hoàn thành hoặc tình trạng. Hai nguồn cho một con số sẽ có lúc khác nhau. Xóa các ô ấy, chỉ giữ lời: kết quả bằng lời, khó khăn, kiến nghị, giải trình.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả,kết quả bằng lời
    nq57-2026-ct-v-21,2026-09,2026-10-03,58,

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả,kết quả bằng lời
    nq57-2026-ct-v-21,2026-09,2026-10-03,,Đang rà soát thông tin cá nhân của 04 bộ dữ liệu còn lại.

## numerator-alone
Có tử số mà không có mẫu số

Dòng báo cáo cho biết đã đạt bao nhiêu ở cột “Tử số” nhưng không nói trên tổng số bao nhiêu, nên tỷ lệ không tính được và không so được với mục tiêu. Điền mẫu số lấy từ cùng nguồn số liệu. Nếu kết quả là một số đếm chứ không phải tỷ lệ thì chuyển nó sang cột “Kết quả”.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-v-18,2026-08,2026-09-03,,4500,

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-v-18,2026-08,2026-09-03,,4500,12000

## period-of-another-length
Loại báo cáo và độ dài của kỳ không khớp

Trong submissions.csv, cột “Loại” ghi tháng, quý, 6 tháng hoặc năm, mà cột “Kỳ” lại là kỳ có độ dài khác. Người đọc không biết báo cáo đã gửi là báo cáo nào, và có kỳ sẽ bị tưởng là chưa gửi. Đây là lưu ý; sửa kỳ hoặc loại cho khớp, ví dụ loại quý đi với 2026-Q1.

Sai:

    mã,kỳ,loại,nơi nhận,ngày gửi
    bc-2026-q1,2026-03,quý,Sở Khoa học và Công nghệ,2026-04-14

Đúng:

    mã,kỳ,loại,nơi nhận,ngày gửi
    bc-2026-q1,2026-Q1,quý,Sở Khoa học và Công nghệ,2026-04-14

## quotient-too-large
Tử số chia mẫu số ra một số quá lớn

Kết quả tính từ tử số và mẫu số vượt một nghìn tỷ, nên không thể là mức thật của chỉ tiêu. Thường là hai số không cùng đơn vị, như tử số tính bằng đồng còn mẫu số tính bằng nghìn tỷ đồng, hoặc mẫu số thiếu chữ số. Ghi hai số theo cùng một đơn vị.

Sai:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-ii-1,2026-06,2026-07-05,1080000000,"0,06"

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-ii-1,2026-06,2026-07-05,1080000000,60000000000

## report-by-another-office
Cơ quan báo cáo không phải cơ quan chủ trì thứ nhất

Kế hoạch giao việc này cho một cơ quan chủ trì khác, mà cột ghi chú không nói vì sao. Trang vẫn dựng được, nhưng dữ liệu công bố ghi tên cơ quan ở dòng này, khác với kế hoạch, nên người đọc không rõ ai chịu trách nhiệm về số liệu. Báo cáo hộ thì ghi lý do vào cột ghi chú; ghi nhầm thì sửa, hoặc để trống để lấy cơ quan chủ trì.

Sai:

    mã,kỳ báo cáo,ngày nhận,cơ quan,kết quả,ghi chú
    nq57-2026-ct-i-1,2026-06,2026-07-05,Phòng Kinh tế,33,

Đúng:

    mã,kỳ báo cáo,ngày nhận,cơ quan,kết quả,ghi chú
    nq57-2026-ct-i-1,2026-06,2026-07-05,Phòng Kinh tế,33,Báo cáo thay theo phân công của UBND xã.

## report-of-retired
Dòng báo cáo hoặc kinh phí dùng một mã đã thôi dùng

Mã ở cột này đã ghi trong retired.csv là thôi dùng, nên không còn mục nào của kế hoạch nhận số liệu. Để nguyên thì số liệu không hiện ở trang nào. Ghi mã đang dùng thay cho nó, nêu trong thông báo; mã không có mã thay thì bỏ dòng.

Sai:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-v-23,2026-06,2026-07-05,1,2

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số
    nq57-2026-ct-v-13,2026-06,2026-07-05,1,2

## reported-before-period
Ngày nhận báo cáo đứng trước khi kỳ báo cáo bắt đầu

Báo cáo về một kỳ không thể đến trước ngày đầu của kỳ ấy; thường là gõ nhầm năm hoặc ghi nhầm kỳ. Trang tính số liệu từ ngày nhận, nên ngày sai làm kết quả hiện ra sớm hơn sự thật trong mọi bản xem lại ngày cũ. Kiểm tra cả hai cột theo công văn hoặc thư gửi báo cáo.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-2,2026-06,2025-07-05,55

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-2,2026-06,2026-07-05,55

## value-differs
Kết quả khác với tử số chia mẫu số

Dòng có cả kết quả, tử số và mẫu số, mà chia ra, làm tròn tới số chữ số thập phân đã ghi, lại không bằng kết quả. Một trong ba số sai, và người dân chia lại là thấy. Kiểm tra sổ gốc rồi sửa số sai; để trống kết quả thì chương trình tự tính.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-i-3,2026-06,2026-07-05,"95,3",58,62

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả,tử số,mẫu số
    nq57-2026-ct-i-3,2026-06,2026-07-05,"93,5",58,62

"""#
}
