// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Biểu các cơ quan gửi về.
  static let forms = #"""
# Biểu các cơ quan gửi về

## blank-form
Biểu gửi lại chưa ghi gì

Không dòng nào của biểu có số, tình trạng, lời hoặc minh chứng (biểu thẩm định: không dòng nào có kết luận); chức vụ người xác nhận thôi thì chưa phải là báo cáo. Nhận biểu này sẽ không thêm được gì, và cơ quan vẫn bị tính là chưa báo cáo. Xem có gửi nhầm bản chưa ghi không; mục không có gì mới thì ghi một câu vào cột “Kết quả bằng lời”.

Sai:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): Trưởng phòng
    Trang Báo cáo và trang Minh chứng: các ô vàng khác đều trống

Đúng:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): Trưởng phòng
    Trang Báo cáo, ô L7 (Kết quả bằng lời): Trong tháng 11 chưa chi thêm.

## day-for-figure
Ô số liệu của biểu đang là ngày hoặc giờ

Gõ 1/2 hay 3-5 vào ô số thì Excel đổi thành ngày; dán từ một cột ngày cũng vậy. Con số định ghi không còn trong ô, chương trình không thể suy ngược lại. Xóa rồi gõ lại thường vẫn ra ngày, nên chép một ô vàng còn trống cùng cột, dán đè lên ô này, sau đó ghi số.

Sai:

    Trang Báo cáo, ô J12 (Kết quả): 01/02/2026 (đã gõ 1/2)

Đúng:

    Trang Báo cáo, ô J12 (Kết quả): 1

## evidence-lacks-words
Tài liệu ở trang Minh chứng chưa có tên hoặc loại

Mỗi tài liệu mới phải có “Tên tài liệu” và “Loại”; dòng này để trống một trong hai. Người dân và người thẩm định gọi tài liệu bằng tên và loại ấy, thiếu thì không biết đang xem gì. Ghi đúng như trên tài liệu; tài liệu đã gửi kỳ trước thì không cần, chỉ ghi mã mục ở cột đầu và mã minh chứng ở cột cuối.

Sai:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-nv-iii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): trống
    Trang Minh chứng, ô C4 (Loại): Kế hoạch

Đúng:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-nv-iii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): Kế hoạch phát triển hạ tầng số
    Trang Minh chứng, ô C4 (Loại): Kế hoạch

## evidence-not-known
Không có minh chứng nào mang mã đã ghi ở cột cuối

Cột “Mã minh chứng đã gửi trước” chỉ nhận mã đã có trong evidence.csv của xã. Mã này không có, có thể do gõ nhầm số, nên kết quả sẽ không có tài liệu nào đi kèm. Chọn mã trong danh sách của ô; nếu tài liệu gửi lần đầu thì bỏ mã, ghi tên, loại, ngày và tên tệp.

Sai:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-460

Đúng:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-046

## evidence-without-item
Tài liệu chưa ghi chứng minh cho mục nào

Dòng có tên tài liệu, tên tệp hoặc ô khác đã ghi, nhưng cột đầu “Cho mục (mã)” trống. Tài liệu không gắn với mục nào thì không làm căn cứ cho kết quả nào. Bấm mũi tên ở ô đầu dòng và chọn mã; một tài liệu cho hai mục thì ghi hai dòng giống nhau, chỉ khác mã.

Sai:

    Trang Minh chứng, ô A4 (Cho mục): trống
    Trang Minh chứng, ô B4 (Tên tài liệu): Bảng kê chi ngân sách, tháng 11/2026

Đúng:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): Bảng kê chi ngân sách, tháng 11/2026

## file-name-with-folder
Cột tên tệp ghi cả đường dẫn

Trong tên có dấu gạch chéo, tức là ghi cả ổ đĩa, thư mục trên máy của người gửi; máy của người nhận không có đường dẫn ấy. Chương trình chỉ lấy tệp nằm cùng thư mục với biểu. Để tệp cạnh biểu và ghi riêng tên tệp, cả đuôi; tên có số hiệu như 12/KH thì thay dấu gạch chéo bằng dấu gạch nối.

Sai:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): D:\Bao cao\bang-ke.pdf

Đúng:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): bang-ke.pdf

## file-not-beside-form
Không thấy tệp minh chứng bên cạnh biểu

Biểu nêu tên một tệp nhưng trong thư mục chứa biểu không có tệp đó, hoặc có mà không mở được; liên kết không được tính, vì có thể dẫn tới tệp khác trên máy. Thường vì thư gửi thiếu tệp, hoặc tên trong biểu thiếu đuôi .pdf do Windows ẩn đuôi tệp. Chép tệp vào cùng thư mục, hoặc sửa tên theo gợi ý; chữ hoa, chữ thường không cần khớp.

Sai:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): bang-ke
    Cạnh biểu có tệp bang-ke.pdf

Đúng:

    Trang Minh chứng, ô F4 (Tên tệp gửi kèm): bang-ke.pdf
    Cạnh biểu có tệp bang-ke.pdf

## form-of-other-commune
Các biểu nhận trong một lần thuộc hai xã khác nhau

Mỗi lần chạy tiendo take ghi vào các bảng của một xã, nhưng trang ẩn của biểu này nói một xã khác với biểu thứ nhất. Nhận chung thì số của xã này dễ lẫn sang xã kia. Tách các biểu theo xã rồi nhận từng lần, hoặc bỏ biểu gửi nhầm nơi.

Sai:

    tiendo take minh-hoa/bao-cao.xlsx tan-an/bao-cao.xlsx

Đúng:

    tiendo take minh-hoa/bao-cao.xlsx
    tiendo take tan-an/bao-cao.xlsx

## form-of-other-version
Biểu được làm bằng phiên bản tiendo có mẫu biểu khác

Khi cột của biểu đổi chỗ, số phiên bản ghi trong trang ẩn cũng đổi; biểu này không cùng phiên bản với chương trình đang chạy. Đọc tiếp có thể lấy nhầm cột, như mẫu số thành tử số. Làm lại biểu của kỳ bằng tiendo form, chép các ô vàng sang; nếu biểu mới hơn chương trình thì cập nhật chương trình.

Sai:

    Trang ẩn tiendo: version 2; chương trình đang chạy đọc phiên bản 1

Đúng:

    Trang ẩn tiendo: version 1; chương trình đang chạy đọc phiên bản 1

## form-row-changed
Mã ở đầu dòng của biểu không còn như khi giao

Lúc làm biểu, tiendo ghi lại mục nào nằm ở dòng nào; nay cột “Mã” của dòng này là mã khác. Dòng đã bị chèn, xóa, sắp xếp hoặc dán đè, nên số liệu có thể thuộc về một mục khác. Hoàn tác nếu còn kịp; nếu không, lấy lại biểu gốc và chép từng ô trả lời vào đúng mục, không đổi thứ tự dòng.

Sai:

    Trang Báo cáo, ô A7 (Mã): nq57-2026-ct-iv-1 (khi giao là nq57-2026-ct-ii-1)

Đúng:

    Trang Báo cáo, ô A7 (Mã): nq57-2026-ct-ii-1 (như khi giao)

## form-sheet-missing
Biểu thiếu một trang tính hoặc trang đã đổi tên

Biểu báo cáo phải còn hai trang “Báo cáo” và “Minh chứng”, biểu thẩm định phải còn trang “Thẩm định”, tên giữ nguyên. Trang được nêu không còn, nên không rõ phần ấy chưa ghi hay đã mất. Đặt lại tên cũ cho trang; nếu đã xóa thì ghi lại trong biểu gốc, trang Minh chứng không dùng thì cứ để trống.

Sai:

    bao-cao-2026-11-phong-kinh-te.xlsx có các trang: Báo cáo, Hướng dẫn

Đúng:

    bao-cao-2026-11-phong-kinh-te.xlsx có các trang: Báo cáo, Minh chứng, Hướng dẫn

## form-taken-already
Biểu này đã nhận rồi và không có gì khác

Mọi dòng đã ghi của biểu đều trùng với điều xã đã nhận cho kỳ ấy, nên ghi thêm chỉ làm số liệu lặp lại. Thường là một tệp được gửi hai lần, khi đó không phải làm gì. Muốn sửa số đã gửi thì sửa trong biểu, ghi lý do vào ô “Lý do điều chỉnh”, lưu lại và gửi; với biểu thẩm định, ghi kết luận mới với ngày của nó.

Sai:

    Đã nhận ngày 03/12/2026: tử số 19, mẫu số 1000
    Biểu gửi lại, ô H7 (Tử số): 19; ô I7 (Mẫu số): 1000

Đúng:

    Đã nhận ngày 03/12/2026: tử số 19, mẫu số 1000
    Biểu gửi lại, ô H7 (Tử số): 21; ô I7 (Mẫu số): 1000
    Biểu gửi lại, ô E4 (Lý do điều chỉnh): Cộng thiếu một khoản chi.

## item-not-in-form
Tài liệu ghi cho một mục không có trong biểu này

Cột đầu trang Minh chứng chỉ nhận mã của các mục mà trang Báo cáo đang hỏi. Mã này không nằm trong đó: gõ sai, là mục của cơ quan khác, hoặc là mục kỳ này không phải báo cáo. Chọn lại trong danh sách của ô; tài liệu của cơ quan khác thì chuyển cho cơ quan ấy gửi.

Sai:

    Biểu của Phòng Kinh tế, trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-v-17

Đúng:

    Biểu của Phòng Kinh tế, trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1

## known-evidence-described
Dòng vừa ghi mã minh chứng cũ vừa mô tả tài liệu

Có mã ở cột cuối nghĩa là tài liệu đã nằm trong danh mục, tên và tệp lấy từ đó; các ô mô tả bên cạnh lại nói về một tài liệu khác hoặc lặp lại. Chương trình không biết nên tin bên nào, và không sửa danh mục cũ qua biểu này. Là tài liệu cũ thì chỉ để cột đầu và cột cuối; là tài liệu mới thì xóa mã ở cột cuối.

Sai:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): Bảng kê chi ngân sách, tháng 11/2026
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-046

Đúng:

    Trang Minh chứng, ô A4 (Cho mục): nq57-2026-ct-ii-1
    Trang Minh chứng, ô B4 (Tên tài liệu): trống
    Trang Minh chứng, ô I4 (Mã minh chứng đã gửi trước): mc-046

## negative-figure
Số liệu trong biểu nhỏ hơn 0

Tử số, mẫu số và kết quả là mức đạt được hoặc số lũy kế đến hết kỳ, nên không thể dưới 0. Số âm thường là phần giảm so với kỳ trước, hoặc dấu gạch đầu dòng gõ liền với số. Ghi mức hiện có; chuyện tăng, giảm thì kể ở cột “Kết quả bằng lời”.

Sai:

    Trang Báo cáo, ô H7 (Tử số): -5

Đúng:

    Trang Báo cáo, ô H7 (Tử số): 19
    Trang Báo cáo, ô L7 (Kết quả bằng lời): Giảm 5 tỷ đồng do hoãn một gói mua sắm.

## nobody-appraises
Biểu thẩm định chưa chọn cơ quan kết luận

Kế hoạch của xã không cho biết cơ quan nào thẩm định các minh chứng này, nên biểu có một ô để chọn, và ô ấy còn trống trong khi đã có kết luận. Kết luận phải có cơ quan chịu trách nhiệm thì mới vào được hồ sơ. Chọn cơ quan ở ô C3, đầu trang Thẩm định; không ghi họ tên người thẩm định.

Sai:

    Trang Thẩm định, ô C3 (Cơ quan thẩm định): trống
    Trang Thẩm định, ô H5 (Kết luận): hợp lệ

Đúng:

    Trang Thẩm định, ô C3 (Cơ quan thẩm định): Phòng Văn hóa - Xã hội
    Trang Thẩm định, ô H5 (Kết luận): hợp lệ

## nobody-confirms
Biểu chưa ghi chức vụ người xác nhận

Ô E3 ở đầu trang Báo cáo còn trống, trong khi biểu có số liệu gửi về. Chức vụ ấy đi cùng từng dòng vào bảng báo cáo, để sau này biết ai ở cương vị nào đã chịu trách nhiệm về con số. Ghi chức vụ một lần cho cả biểu, không ghi họ tên.

Sai:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): trống
    Trang Báo cáo, ô J12 (Kết quả): 1

Đúng:

    Trang Báo cáo, ô E3 (Chức vụ người xác nhận): Trưởng phòng
    Trang Báo cáo, ô J12 (Kết quả): 1

## not-a-form
Bảng tính này không phải biểu do tiendo làm

Biểu có một trang ẩn tên “tiendo” ghi xã, kỳ, cơ quan và mã của từng dòng; bảng tính này không có trang ấy, hoặc nội dung trang đã bị sửa. Chép các ô sang một tệp mới, hay chỉ lưu riêng trang Báo cáo, đều làm mất trang ẩn. Gửi chính tệp đã nhận; nếu không còn, làm lại biểu bằng tiendo form rồi chép các ô vàng vào.

Sai:

    bao-cao.xlsx: tệp mới, dán các ô của trang Báo cáo vào

Đúng:

    bao-cao-2026-11-phong-kinh-te.xlsx: tệp đã nhận, ghi xong lưu lại

## not-a-workbook
Tệp đưa vào tiendo take không phải bảng tính

Đuôi tệp không phải .xlsx (.xls và .ods cũng đọc được): có lẽ là bản in PDF, bản scan hoặc tệp nén chứa biểu, không có ô nào để đọc. Lấy chính tệp Excel mà cơ quan đã ghi; tệp nén thì giải nén trước. Tài liệu minh chứng chỉ cần để cạnh biểu, không nêu tên trong lệnh.

Sai:

    tiendo take bao-cao-2026-11-phong-kinh-te.pdf

Đúng:

    tiendo take bao-cao-2026-11-phong-kinh-te.xlsx

## part-above-whole
Tử số của một tỷ lệ lớn hơn mẫu số

Mục này là tỷ lệ của một phần trong tổng số, nên phần đã đạt không thể nhiều hơn tổng số; tính ra sẽ trên 100%. Hai số có thể ghi đổi chỗ, khác đơn vị (đồng và triệu đồng), hoặc lấy vào hai thời điểm. Đối chiếu lại cả hai với nguồn số liệu.

Sai:

    Trang Báo cáo, ô H7 (Tử số): 1000
    Trang Báo cáo, ô I7 (Mẫu số): 19

Đúng:

    Trang Báo cáo, ô H7 (Tử số): 19
    Trang Báo cáo, ô I7 (Mẫu số): 1000

## percentage-for-figure
Ô không phải tỷ lệ lại ghi phần trăm

Tử số, mẫu số và kết quả của mục không tính bằng phần trăm phải là con số của chính nó: bao nhiêu sản phẩm, bao nhiêu hộ. Dấu % ở đây không nói được là phần trăm của cái gì, và bỏ đi thì 100% dễ thành 100 sản phẩm. Ghi con số; nếu gõ số mà ô vẫn tự thêm %, chép một ô vàng còn trống cùng cột dán đè lên rồi gõ lại.

Sai:

    Trang Báo cáo, ô J12 (Kết quả; mục tiêu 01 - 02 sản phẩm): 100%

Đúng:

    Trang Báo cáo, ô J12 (Kết quả; mục tiêu 01 - 02 sản phẩm): 1

## red-unexplained
Mục đang đỏ mà cột giải trình còn trống

Cột “Phải giải trình” của dòng có chữ ĐỎ, dòng đã có báo cáo nhưng chưa nói vì sao chậm hoặc thấp. Biểu vẫn nhận được, đây là lưu ý; song người dân sẽ thấy mục đỏ mà không thấy lời nào của cơ quan. Ghi nguyên nhân và cách khắc phục, một vài câu, có mốc ngày càng tốt.

Sai:

    Trang Báo cáo, ô G15 (Phải giải trình): ĐỎ: Đã quá hạn
    Trang Báo cáo, ô K15 (Tình trạng): đang thực hiện
    Trang Báo cáo, ô O15 (Giải trình): trống

Đúng:

    Trang Báo cáo, ô G15 (Phải giải trình): ĐỎ: Đã quá hạn
    Trang Báo cáo, ô K15 (Tình trạng): đang thực hiện
    Trang Báo cáo, ô O15 (Giải trình): Chờ bổ sung kinh phí; trình lại trước 20/12/2026.

## table-in-workbook
Bảng cần ghi thêm nằm trong sổ Excel

Lệnh take ghi thêm dòng vào reports.csv, evidence.csv, appraisals.csv; ở đây bảng ấy lại là một trang tính của sổ Excel. Ghi thêm vào sổ có thể làm mất định dạng và công thức của người làm sổ, nên chương trình không ghi. Lưu trang ấy thành CSV UTF-8 đúng tên rồi bỏ nó khỏi sổ; các bảng khác vẫn để trong sổ được.

Sai:

    commune.xlsx, trang tính “Báo cáo”; không có reports.csv

Đúng:

    reports.csv; commune.xlsx chỉ còn các bảng khác

## table-lacks-column
Bảng CSV thiếu một cột mà biểu có nội dung

Biểu có lời hoặc số cho một cột, như “Khó khăn, vướng mắc”, nhưng bảng của xã được lập không có cột ấy. Ghi vào thì phần đó sẽ mất, nên chưa ghi gì cả. Mở bảng, thêm tên cột vào cuối dòng tiêu đề, thêm một ô trống vào cuối mọi dòng cũ, lưu CSV UTF-8 và nhận lại biểu.

Sai:

    Biểu, ô M7 (Khó khăn, vướng mắc): Chưa cân đối được nguồn vốn.
    reports.csv, dòng tiêu đề:
    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,chức vụ người xác nhận

Đúng:

    Biểu, ô M7 (Khó khăn, vướng mắc): Chưa cân đối được nguồn vốn.
    reports.csv, dòng tiêu đề:
    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,chức vụ người xác nhận,"khó khăn, vướng mắc"

## table-not-appendable
Không ghi thêm được dòng vào bảng CSV này

Chương trình chỉ nối dòng mới vào cuối tệp, các dòng cũ giữ nguyên từng byte; vì thế bảng phải là UTF-8 và có dòng tiêu đề gồm toàn tên cột đã biết. Bảng lưu kiểu “Unicode Text” của Excel (UTF-16) vẫn đọc được nhưng không nối thêm được. Lưu lại thành CSV UTF-8, chạy tiendo check cho hết lỗi rồi nhận lại biểu.

Sai:

    reports.csv lưu từ Excel bằng kiểu “Unicode Text”

Đúng:

    reports.csv lưu từ Excel bằng kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”

## verdict-after-receipt
Ngày kết luận thẩm định muộn hơn ngày nhận biểu

Kết luận phải có trước khi biểu được gửi về, nên ngày của nó không thể sau ngày nhận; phần lớn là gõ nhầm tháng, năm. Ngày sai làm minh chứng được tính hợp lệ muộn hơn thực tế. Sửa ngày ở cột “Ngày kết luận”; nếu ngày ấy đúng thì xem lại --received, là ngày nhận biểu (không ghi thì tính hôm nay).

Sai:

    tiendo take tham-dinh.xlsx --received 2026-12-03
    Trang Thẩm định, ô I5 (Ngày kết luận): 05/01/2027

Đúng:

    tiendo take tham-dinh.xlsx --received 2026-12-03
    Trang Thẩm định, ô I5 (Ngày kết luận): 02/12/2026

## withheld-without-reason
Tài liệu không công khai nhưng không nói vì sao

Cột “Công khai” là “không” hoặc để trống, và ô lý do bên cạnh cũng trống. Người dân sẽ thấy tên tài liệu mà không mở được, không biết vì sao, và khó tin con số đi kèm. Đây là lưu ý: ghi lý do ngắn, hoặc chọn “có” nếu tài liệu xem được và có tệp gửi kèm.

Sai:

    Trang Minh chứng, ô G5 (Công khai): không
    Trang Minh chứng, ô H5 (Lý do không công khai): trống

Đúng:

    Trang Minh chứng, ô G5 (Công khai): không
    Trang Minh chứng, ô H5 (Lý do không công khai): Có số liệu của từng hợp đồng

"""#
}
