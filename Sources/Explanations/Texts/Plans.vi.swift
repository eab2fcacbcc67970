// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Kế hoạch: chỉ tiêu, nhiệm vụ, trách nhiệm, điều chỉnh.
  static let plans = #"""
# Kế hoạch: chỉ tiêu, nhiệm vụ, trách nhiệm, điều chỉnh

## ambiguous-horizon
Chỉ tiêu không ghi thời hạn trong khi kế hoạch có nhiều mốc

Ô thời hạn của chỉ tiêu để trống, và phần khai báo của plan.md có từ hai mốc (horizons) trở lên cùng áp dụng cho mục này. Chương trình không đoán mốc nào, vì chọn nhầm thì chỉ tiêu bị coi là quá hạn hoặc không bao giờ quá hạn. Ghi thời hạn như in trong kế hoạch, hoặc thêm sections vào từng mốc trong plan.md để mỗi mục chỉ thuộc một mốc.

Sai:

    plan.md có hai mốc: “Đến cuối năm 2026”, “Đến năm 2030”
    mã,mục,nội dung,đơn vị tính,mục tiêu,thời hạn
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,

Đúng:

    plan.md có hai mốc: “Đến cuối năm 2026”, “Đến năm 2030”
    mã,mục,nội dung,đơn vị tính,mục tiêu,thời hạn
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,Đến cuối năm 2026

## amended-id
Dòng điều chỉnh đòi đổi mã của một mục

Trong amendments.csv, ô “Cột điều chỉnh” ghi mã (id) của mục. Mã là tên cố định mà báo cáo, minh chứng và đường dẫn trang đều dựa vào; đổi nó thì lịch sử của mục bị đứt. Nếu văn bản mới thật sự thay mục cũ bằng mục khác, thay dòng cũ trong bảng kế hoạch bằng dòng mang mã mới, ghi cặp mã vào retired.csv và đổi mã ở các bảng nhắc đến nó.

Sai:

    mã,cột điều chỉnh,nội dung mới,từ ngày,văn bản điều chỉnh
    nq57-2026-ct-v-16,mã,nq57-2026-ct-v-25,2026-07-01,Quyết định điều chỉnh kế hoạch (số minh họa 03)

Đúng:

    retired.csv, sau khi dòng v-16 của targets.csv được thay bằng dòng v-25:
    mã cũ,mã mới
    nq57-2026-ct-v-16,nq57-2026-ct-v-25

## amended-section
Dòng điều chỉnh đòi chuyển một chỉ tiêu, nhiệm vụ sang mục khác

Cột “Mục” cho biết dòng này là dòng nào của kế hoạch đã ban hành, nên amendments.csv không sửa được nó. Nếu sửa, trang sẽ trích sai chỗ của kế hoạch gốc. Khi văn bản điều chỉnh thật sự chuyển một việc sang mục khác, ghi việc ấy thành dòng có mã mới thay cho dòng cũ, đưa mã cũ vào retired.csv và sửa mã ở báo cáo của nó.

Sai:

    mã,cột điều chỉnh,nội dung mới,từ ngày,văn bản điều chỉnh
    nq57-2026-nv-ii-3,mục,III,2026-06-15,Quyết định điều chỉnh kế hoạch (số minh họa 02)

Đúng:

    retired.csv, sau khi dòng nv-ii-3 của tasks.csv được thay bằng nv-iii-9:
    mã cũ,mã mới
    nq57-2026-nv-ii-3,nq57-2026-nv-iii-9

## amendment-before-plan
Ngày điều chỉnh đứng trước ngày kế hoạch bắt đầu

Dòng của amendments.csv có hiệu lực từ một ngày mà kế hoạch còn chưa bắt đầu (theo start, nếu không có thì date, rồi đến đầu năm first-year của plan.md). Một điều chỉnh như vậy sẽ thay lời của kế hoạch ngay từ đầu và người dân không bao giờ thấy bản gốc. Kiểm tra lại năm và tháng của ô “Từ ngày”; nếu kế hoạch ban hành vốn đã như thế thì sửa thẳng trong bảng và bỏ dòng điều chỉnh.

Sai:

    mã,cột điều chỉnh,nội dung mới,từ ngày,văn bản điều chỉnh
    nq57-2026-ct-v-16,mục tiêu,≥ 70%,2025-07-01,Quyết định điều chỉnh kế hoạch (số minh họa 03)

Đúng:

    mã,cột điều chỉnh,nội dung mới,từ ngày,văn bản điều chỉnh
    nq57-2026-ct-v-16,mục tiêu,≥ 70%,2026-07-01,Quyết định điều chỉnh kế hoạch (số minh họa 03)

## bound-without-comparator
Có mức thấp nhất hoặc cao nhất mà không rõ cách so sánh

Dòng chỉ tiêu điền “Mức thấp nhất” hoặc “Mức cao nhất”, nhưng cột “So sánh” trống và lời in ở cột “Mục tiêu” không tự đọc được. Không biết phải đạt ít nhất hay không được vượt quá thì không thể nói chỉ tiêu đạt hay chưa. Ghi cột “So sánh”: >=, >, <=, <, between hoặc top; nếu mục tiêu không đo bằng số thì xóa các mức.

Sai:

    mã,mục,nội dung,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-iii-6,III,Nhân rộng mô hình ứng dụng tiến bộ khoa học,"Mô hình được nhân rộng, có kết quả công bố",,2,

Đúng:

    mã,mục,nội dung,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-iii-6,III,Nhân rộng mô hình ứng dụng tiến bộ khoa học,"Mô hình được nhân rộng, có kết quả công bố",>=,2,

## bounds-turned-round
Mức thấp nhất lớn hơn mức cao nhất

Mục tiêu dạng khoảng (between) có hai đầu đảo chỗ cho nhau, nên không kết quả nào nằm trong khoảng ấy được và chỉ tiêu sẽ không bao giờ đạt. Đổi chỗ hai số cho đúng với lời in trong kế hoạch. Nếu chỉ ghi một mức, so nó với khoảng đã in ở cột “Mục tiêu”.

Sai:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-ii-6,II,Số người có sáng kiến được công nhận,người,06 - 10,between,10,6

Đúng:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-ii-6,II,Số người có sáng kiến được công nhận,người,06 - 10,between,6,10

## computed-without-percentage
Chỉ tiêu dữ liệu mở tự tính không có đơn vị tính %

Cột “Tự tính” ghi open-data-share, tức là chương trình lấy tỷ lệ bộ dữ liệu đã công bố và còn cập nhật làm kết quả, nhưng đơn vị tính của chỉ tiêu không phải %. Một tỷ lệ phần trăm đem so với mục tiêu tính bằng “bộ” sẽ cho kết luận sai. Ghi đơn vị tính là %, hoặc xóa ô “Tự tính” và báo cáo chỉ tiêu bằng số như các chỉ tiêu khác.

Sai:

    mã,mục,nội dung,đơn vị tính,mục tiêu,tự tính
    nq57-2026-ct-v-21,V,Cung cấp dữ liệu mở theo Kế hoạch,bộ,12,open-data-share

Đúng:

    mã,mục,nội dung,đơn vị tính,mục tiêu,tự tính
    nq57-2026-ct-v-21,V,Tỷ lệ cung cấp dữ liệu mở theo Kế hoạch,%,100%,open-data-share

## duplicate-amendment
Một cột của một mục được điều chỉnh hai lần cùng ngày

Hai dòng của amendments.csv đổi cùng một cột của cùng một mục, và có hiệu lực từ cùng một ngày; chương trình không biết nội dung nào là nội dung cuối cùng. Giữ dòng đúng với văn bản điều chỉnh và xóa dòng kia. Nếu thật sự có hai lần điều chỉnh thì ghi đúng ngày hiệu lực của từng văn bản.

Sai:

    mã,cột điều chỉnh,nội dung mới,từ ngày,văn bản điều chỉnh
    nq57-2026-nv-ii-3,thời gian thực hiện,Tháng 9/2026,2026-06-15,Quyết định (số minh họa 02)
    nq57-2026-nv-ii-3,thời gian thực hiện,Tháng 12/2026,2026-06-15,Quyết định (số minh họa 02)

Đúng:

    mã,cột điều chỉnh,nội dung mới,từ ngày,văn bản điều chỉnh
    nq57-2026-nv-ii-3,thời gian thực hiện,Tháng 12/2026,2026-06-15,Quyết định (số minh họa 02)

## duplicate-milestone
Một chỉ tiêu có hai mốc cùng ngày

milestones.csv nêu hai giá trị phải đạt cho cùng một chỉ tiêu vào cùng một ngày, nên không rõ đến ngày ấy thế nào là đúng lộ trình. Mở kế hoạch, giữ dòng có giá trị đúng và xóa dòng kia. Nếu một dòng là của quý khác thì sửa ngày.

Sai:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-ct-i-1,2026-06-30,32
    nq57-2026-ct-i-1,30/6/2026,48

Đúng:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-ct-i-1,2026-06-30,32
    nq57-2026-ct-i-1,2026-09-30,48

## id-outside-scheme
Mã không theo cách đặt mã của kế hoạch

Mã chỉ tiêu phải bắt đầu bằng tên thư mục kế hoạch rồi “-ct-”, nhiệm vụ “-nv-”, trách nhiệm “-tn-”. Nhờ vậy nhìn mã là biết mục thuộc kế hoạch nào và thuộc loại nào, và hai kế hoạch không giành nhau một mã. Đặt lại mã theo dạng mà thông báo nêu; nếu dòng nằm nhầm bảng thì chuyển sang đúng bảng.

Sai:

    mã,mục,nội dung,đơn vị tính,mục tiêu
    ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%

Đúng:

    mã,mục,nội dung,đơn vị tính,mục tiêu
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%

## indicator-twice
Hai chỉ tiêu của một kế hoạch cùng gắn với một chỉ số

Cột “Mã chỉ số” của dòng này trùng với một dòng phía trên trong cùng kế hoạch mà không ghi lý do; thường là chép dòng rồi quên sửa mã. Chỉ số dùng để đặt cạnh nhau các kế hoạch của nhiều xã, gắn nhầm thì bảng so sánh sai. Sửa mã chỉ số; nếu đúng là hai mốc của một chỉ số thì nêu điều đó ở cột ghi chú của dòng sau.

Sai:

    mã,mục,mã chỉ số,nội dung,đơn vị tính,mục tiêu,thời hạn,ghi chú
    nq57-2026-ct-i-1,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,Năm 2026,
    nq57-2026-ct-i-1b,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 95%,Năm 2030,

Đúng:

    mã,mục,mã chỉ số,nội dung,đơn vị tính,mục tiêu,thời hạn,ghi chú
    nq57-2026-ct-i-1,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 60%,Năm 2026,
    nq57-2026-ct-i-1b,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G,%,≥ 95%,Năm 2030,Mốc năm 2030 của cùng chỉ số

## milestone-outside-window
Mốc nằm ngoài thời gian thực hiện của chỉ tiêu

Ngày của mốc trong milestones.csv đứng sau thời hạn của chỉ tiêu, hoặc trước ngày chỉ tiêu (hay kế hoạch) bắt đầu, tính cả các lần điều chỉnh thời hạn. Mốc như vậy không giúp đánh giá tiến độ trên đường đi. Đây là lưu ý; kiểm tra lại năm của mốc và cột “Thời hạn”.

Sai:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-ct-i-1,2027-06-30,32

Đúng:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-ct-i-1,2026-06-30,32

## missing-bound
Có cách so sánh nhưng thiếu con số để so

Cột “So sánh” được điền, mà cả cột mức lẫn lời in ở “Mục tiêu” đều không cho con số cần thiết: >= và > cần mức thấp nhất; <=, < và top cần mức cao nhất; between cần cả hai. Thiếu số thì chỉ tiêu thành không đo được. Ghi số vào cột mà thông báo nêu; nếu mục tiêu không đo bằng số thì ghi none ở cột “So sánh”.

Sai:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức cao nhất
    nq57-2026-ct-v-1,V,Chỉ số chuyển đổi số (DTI) của xã,thứ hạng,Thứ hạng 20 trên 95,top,

Đúng:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức cao nhất
    nq57-2026-ct-v-1,V,Chỉ số chuyển đổi số (DTI) của xã,thứ hạng,Thứ hạng 20 trên 95,top,20

## retired-id-reused
Một mã đã thôi dùng lại được đặt cho dòng khác

retired.csv ghi mã này đã thôi dùng, mà một dòng đang dùng vẫn mang nó. Liên kết cũ, mã QR đã in và bản tin đã ký trỏ tới mã ấy sẽ dẫn người đọc sang một việc khác. Đặt mã mới cho dòng đang dùng; nếu việc chưa từng thôi dùng thì bỏ dòng trong retired.csv.

Sai:

    retired.csv:
    mã cũ,mã mới
    nq57-2026-ct-i-4,
    targets.csv:
    mã,mục,nội dung
    nq57-2026-ct-i-4,I,Tỷ lệ cơ sở dữ liệu được kết nối với tỉnh.

Đúng:

    retired.csv:
    mã cũ,mã mới
    nq57-2026-ct-i-4,
    targets.csv:
    mã,mục,nội dung
    nq57-2026-ct-i-5,I,Tỷ lệ cơ sở dữ liệu được kết nối với tỉnh.

## retired-in-circle
Các mã thôi dùng thay nhau thành vòng

Theo cột “Mã mới” từ mã này sang mã kia thì lại quay về chỗ đầu, nên không có mã nào đang dùng đứng ở cuối. Người mở liên kết cũ sẽ không được đưa tới trang nào. Mỗi chuỗi phải dừng ở một mã đang dùng, hoặc ở một dòng để trống cột “Mã mới”.

Sai:

    mã cũ,mã mới
    nq57-2026-ct-v-24,nq57-2026-ct-v-23
    nq57-2026-ct-v-23,nq57-2026-ct-v-24

Đúng:

    mã cũ,mã mới
    nq57-2026-ct-v-24,nq57-2026-ct-v-23
    nq57-2026-ct-v-23,nq57-2026-ct-v-13

## retired-into-itself
Một mã thôi dùng được thay bằng chính nó

Hai cột của dòng ghi cùng một mã, nên dòng không cho biết việc cũ nay theo dõi ở đâu. Trang của mã thôi dùng cần một nơi để chỉ tiếp, hoặc nói rõ là không có. Không có mã thay thì để trống cột “Mã mới”; có thì ghi mã ấy.

Sai:

    mã cũ,mã mới
    nq57-2026-ct-iv-7,nq57-2026-ct-iv-7

Đúng:

    mã cũ,mã mới
    nq57-2026-ct-iv-7,

## retired-twice
Một mã được ghi thôi dùng hai lần

retired.csv có hai dòng cùng “Mã cũ”. Nếu hai dòng chỉ tới hai mã khác nhau thì không biết phải đưa người đọc tới đâu, nên chương trình không tự chọn. Giữ dòng đúng và xóa dòng kia; một việc tách thành hai thì ghi mã của việc chính.

Sai:

    mã cũ,mã mới
    nq57-2026-ct-v-23,nq57-2026-ct-v-13
    nq57-2026-ct-v-23,nq57-2026-ct-v-14

Đúng:

    mã cũ,mã mới
    nq57-2026-ct-v-23,nq57-2026-ct-v-13

## short-name-too-long
Tên ngắn của chỉ số dài quá 26 chữ

Tên ngắn dùng làm nhãn trong bảng và biểu đồ, phải nằm gọn trên một dòng của điện thoại; dài hơn 26 chữ, tính cả dấu cách, sẽ tràn hoặc bị cắt. Rút gọn ở cột “Tên ngắn”, tên đầy đủ vẫn giữ ở cột “Tên chỉ số”. Không rút gọn được thì để trống.

Sai:

    mã,tên chỉ số,tên ngắn,nhóm
    bang-rong-1gbps,Tỷ lệ hộ có băng rộng 1 Gbps,Tỷ lệ hộ có băng rộng cố định 1 Gbps,Hạ tầng số

Đúng:

    mã,tên chỉ số,tên ngắn,nhóm
    bang-rong-1gbps,Tỷ lệ hộ có băng rộng 1 Gbps,Băng rộng 1 Gbps,Hạ tầng số

## surplus-bound
Cách so sánh của mục tiêu không dùng con số này

Với >= và > chỉ có mức thấp nhất; với <=, < và top chỉ có mức cao nhất; chỉ between mới có cả hai, còn none không có số nào. Con số ở ô này không khớp với cách so sánh đã ghi hoặc đã đọc được từ cột “Mục tiêu”, nên không rõ thế nào là đạt. Chuyển số sang đúng cột, hoặc sửa cột “So sánh”.

Sai:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%,>=,,60

Đúng:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-1,I,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%,>=,60,

## unclear-deadline
Thời hạn in trong kế hoạch không cho biết ngày nào

Lời ở cột thời hạn không đọc thành một ngày, thường vì thiếu năm. Trang giữ nguyên lời ấy và vẫn dựng được, nhưng việc này sẽ không bao giờ bị coi là quá hạn. Không sửa lời của kế hoạch; nếu kế hoạch hoặc văn bản khác cho biết ngày, ghi thêm vào cột “Ngày đến hạn” (due_date).

Sai:

    mã,mục,nội dung,thời gian thực hiện,ngày đến hạn
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,Tháng 11,

Đúng:

    mã,mục,nội dung,thời gian thực hiện,ngày đến hạn
    nq57-2026-nv-i-1,I,Ban hành kế hoạch tuyên truyền.,Tháng 11,2026-11-30

## unknown-indicator
Mã chỉ số không có trong danh mục dùng chung

Cột “Mã chỉ số” nối chỉ tiêu với cùng chỉ tiêu ở kế hoạch của các xã khác, qua indicators.csv; mã này không có ở đó. Để sai thì chỉ tiêu vắng mặt ở trang chung của chỉ số. Sửa theo mã gần nhất, thêm chỉ số vào indicators.csv, hoặc để trống khi không xã nào khác có.

Sai:

    mã,mục,mã chỉ số,nội dung,đơn vị tính,mục tiêu
    nq57-2026-ct-i-1,I,phu-song-5gg,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%

Đúng:

    mã,mục,mã chỉ số,nội dung,đơn vị tính,mục tiêu
    nq57-2026-ct-i-1,I,phu-song-5g,Tỷ lệ dân số được phủ sóng 5G.,%,≥ 60%

## unknown-item
Mã không phải một mục của kế hoạch

Dòng báo cáo, kinh phí, điều chỉnh hoặc mã thay thế ghi một mã mà bảng chỉ tiêu, nhiệm vụ, trách nhiệm của xã không có. Số liệu trong dòng không biết thuộc về việc nào nên sẽ không lên trang. Chép lại mã từ bảng của kế hoạch; gõ tay thì hay nhầm ct (chỉ tiêu) với nv (nhiệm vụ).

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-12,2026-06,2026-07-05,33

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả
    nq57-2026-ct-i-1,2026-06,2026-07-05,33

## unknown-target
Mốc đặt cho một mã không phải chỉ tiêu của kế hoạch

Bảng mốc (milestones.csv) chỉ nhận mã chỉ tiêu có trong targets.csv của cùng kế hoạch; nhiệm vụ, trách nhiệm không có mức đo nên không có mốc. Mốc không gắn được thì không được dùng khi xét chỉ tiêu nhanh hay chậm. Sửa mã, hoặc xóa dòng.

Sai:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-nv-i-1,2026-06-30,32

Đúng:

    mã chỉ tiêu,ngày,giá trị
    nq57-2026-ct-i-1,2026-06-30,32

## unreadable-goal
Không hiểu được mục tiêu như in trong kế hoạch

Lời của mục tiêu có số, nhưng chương trình không biết phải từ mức nào mới là đạt: có chữ lạ, nhiều hơn một số, hoặc là thứ hạng. Đoán thì có thể tuyên bố đạt khi chưa đạt. Giữ nguyên lời của kế hoạch, rồi ghi thêm cột “So sánh” cùng mức thấp nhất hoặc mức cao nhất; không đo được thì ghi none.

Sai:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-2,I,Tỷ lệ hộ có băng rộng.,%,Khoảng 70 đến 80%,,,

Đúng:

    mã,mục,nội dung,đơn vị tính,mục tiêu,so sánh,mức thấp nhất,mức cao nhất
    nq57-2026-ct-i-2,I,Tỷ lệ hộ có băng rộng.,%,Khoảng 70 đến 80%,between,70,80

"""#
}
