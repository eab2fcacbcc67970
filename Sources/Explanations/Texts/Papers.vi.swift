// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Bản tin, báo cáo, chốt số liệu.
  static let papers = #"""
# Bản tin, báo cáo, chốt số liệu

## cut-off-after-date
Ngày chốt số liệu đứng sau ngày ban hành

Bản tin hoặc báo cáo ghi ngày ban hành sớm hơn ngày chốt số liệu, tức là nó biết cả những số liệu đến sau khi đã ký. Không ghi cut-off thì ngày chốt là ngày kế tiếp hạn gửi báo cáo của kỳ, có thể cũng muộn hơn ngày ban hành. Sửa date cho đúng văn bản, hoặc ghi cut-off không muộn hơn ngày ấy.

Sai:

    ---
    date: 2026-10-05
    cut-off: 2026-10-06
    ---

Đúng:

    ---
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

## cut-off-before-end
Ngày chốt số liệu đứng trước khi kỳ báo cáo kết thúc

Khóa cut-off chốt số liệu khi kỳ còn chưa hết, nên bản tin nói về cả kỳ mà chỉ biết một phần. Ngày sớm hơn chỉ được nhận khi chính kế hoạch đặt hạn gửi báo cáo trước ngày cuối kỳ. Ghi ngày cuối kỳ hoặc sau đó, hoặc bỏ dòng này để chương trình lấy ngày theo hạn gửi báo cáo.

Sai:

    ---
    cut-off: 2026-09-20
    ---

Đúng:

    ---
    cut-off: 2026-10-06
    ---

## demonstration-issued
Bản tin của xã minh họa mang số, người ký hoặc bản ký

commune.yml có khóa demonstration, nghĩa là xã này không có thật và mọi số liệu chỉ để minh họa. Bản tin của một xã như vậy mà có number, signer hay signed thì dễ bị tưởng là văn bản thật. Bỏ các dòng ấy; nếu xã là xã thật thì bỏ khóa demonstration trong commune.yml.

Sai:

    ---
    number: 142/BC-UBND
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

Đúng:

    ---
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

## issued-cut-off
Ngày chốt số liệu khác với ngày đã ghi khi phát hành

Bản tin đã được phát hành với một ngày chốt số liệu, nay cut-off trong tệp .md (hoặc hạn gửi báo cáo trong commune.yml, nếu không ghi cut-off) cho ra ngày khác. Đổi ngày chốt là đổi những số liệu mà bản tin đã công bố được phép biết. Ghi lại cut-off đúng như thông báo nêu.

Sai:

    Đã phát hành, 2026-09.issued.json ghi "cutOff": "2026-10-06"; nay 2026-09.md:
    ---
    cut-off: 2026-10-08
    ---

Đúng:

    ---
    cut-off: 2026-10-06
    ---

## issued-figures-changed
Số liệu của bản tin đã phát hành tính lại ra khác

Không dòng nào của bản tin bị sửa, nhưng tính lại thì một con số không còn như khi phát hành. Nguyên nhân thường ở chỗ khác: lịch báo cáo trong commune.yml bị đổi, hoặc chương trình mới dùng bản quy tắc khác. Trả lại cài đặt như cũ; nếu thay đổi là đúng thì phát hành lại bằng tiendo issue với --reissue và --reason, lý do ấy được công bố.

Sai:

    commune.yml, sửa sau khi đã phát hành bản tin 2026-09:
    calendar:
      - kind: month
        due: ngày 2 tháng sau
        cut-off: cuối kỳ
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

Đúng:

    commune.yml, trả lại như khi phát hành:
    calendar:
      - kind: month
        due: ngày 5 tháng sau
        cut-off: cuối kỳ
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

## issued-row-added
Thêm một dòng ghi lùi ngày vào kỳ đã chốt số liệu

Dòng này ghi ngày không muộn hơn ngày chốt của một bản tin đã phát hành, nhưng lúc phát hành chưa có nó. Nếu nhận, bản tin đã công bố sẽ mang số liệu mà nó chưa từng có. Ghi ngày nhận thật; số liệu đến muộn được đưa vào bản tin kỳ sau.

Sai:

    Bản tin 2026-09 đã phát hành, chốt số liệu 2026-10-06; sau đó thêm dòng:
    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-09,2026-10-05,24,50,Bổ sung số liệu.

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Bổ sung số liệu.

## issued-row-changed
Một dòng đã chốt số liệu bị sửa sau khi phát hành

Bản tin đã phát hành dựa vào dòng này (hoặc vào lời của chính tệp bản tin), và nội dung nay không còn như lúc đó. Sửa như vậy thì không ai thấy được số nào đã từng công bố. Trả lại dòng cũ rồi thêm một dòng điều chỉnh với ngày nhận thật và lý do; chỉ khi buộc phải phát hành lại mới dùng tiendo issue với --reissue và --reason.

Sai:

    Dòng có trong bản tin 2026-09 đã phát hành bị sửa từ 22 thành 24:
    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-09,2026-10-02,24,50,

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-09,2026-10-02,22,50,
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Đếm thiếu hai cơ sở dữ liệu.

## issued-row-removed
Một dòng đã chốt số liệu bị xóa sau khi phát hành

Khi phát hành bản tin, dòng này có trong bảng; nay không còn. Xóa đi thì con số đã công bố mất căn cứ và không ai kiểm tra lại được. Tìm dòng ấy trong bản lưu và đặt lại; nếu nó sai thì thêm một dòng điều chỉnh có lý do, không xóa.

Sai:

    Đã xóa dòng nhận ngày 2026-10-02 của bản tin 2026-09, chỉ còn:
    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Đếm thiếu hai cơ sở dữ liệu.

Đúng:

    mã,kỳ báo cáo,ngày nhận,tử số,mẫu số,ghi chú
    nq57-2026-ct-i-4,2026-09,2026-10-02,22,50,
    nq57-2026-ct-i-4,2026-09,2026-10-20,24,50,Đếm thiếu hai cơ sở dữ liệu.

## issued-without-paper
Bản tin đã chốt số liệu nhưng tệp lời văn không còn

Trong bulletins/ còn tệp .issued.json của một kỳ đã phát hành, mà tệp .md cùng kỳ đã bị xóa hoặc đổi tên. Bản tin đã công bố thì không rút lại lặng lẽ được. Trả lại tệp .md với đúng tên kỳ; không xóa tệp .issued.json để qua lỗi này.

Sai:

    bulletins/ có 2026-09.issued.json nhưng không có 2026-09.md

Đúng:

    bulletins/ có cả 2026-09.md và 2026-09.issued.json

## not-issued
Bản tin đã có số và người ký nhưng chưa chốt số liệu

Bản tin ghi đủ number và signer, ngày chốt cũng đã qua, mà cạnh nó chưa có tệp .issued.json. Chưa chốt thì mỗi lần dựng trang các con số được tính lại, và bản trên mạng có thể khác bản giấy đã ký. Chạy lệnh tiendo issue mà thông báo nêu; đây là lưu ý.

Sai:

    bulletins/2026-09.md có number và signer, không có 2026-09.issued.json

Đúng:

    bulletins/2026-09.md có number và signer, cạnh nó là 2026-09.issued.json

## number-without-date
Bản tin có số văn bản mà không có ngày ban hành

Phần khai báo của bản tin có number nhưng thiếu date. Số văn bản chỉ có nghĩa cùng với ngày, và người dân tìm văn bản theo cả hai. Thêm dòng “date: …” như trên bản ký; chưa ban hành thì bỏ number.

Sai:

    ---
    number: 142/BC-UBND
    cut-off: 2026-10-06
    ---

Đúng:

    ---
    number: 142/BC-UBND
    date: 2026-10-08
    cut-off: 2026-10-06
    ---

## paper-name
Tên tệp trong bulletins không phải là kỳ của bản tin

Bản tin chỉ làm cho tháng, 6 tháng và năm, và tên tệp chính là kỳ: 2026-09.md, 2026-H1.md, 2026.md. Tên khác, kể cả quý như 2026-Q2, không cho biết bản tin thuộc kỳ nào nên tệp không được dùng. Đổi tên tệp theo một trong ba dạng ấy.

Sai:

    bulletins/thang-9.md

Đúng:

    bulletins/2026-09.md

## paper-part-twice
Một phần của bản tin được viết hai lần

Hai đề mục trong tệp bản tin gọi cùng một phần (số La Mã đứng trước không tính), và phần viết sau sẽ không được in. Lời của cơ quan vì thế bị mất mà không ai hay. Gộp nội dung dưới một đề mục; muốn chia nhỏ thì dùng đề mục bậc ba ###.

Sai:

    ## Kết quả
    Hai ấp được phủ sóng 5G.
    ## I. Kết quả
    Đã mở 03 lớp tập huấn kỹ năng số.

Đúng:

    ## Kết quả
    Hai ấp được phủ sóng 5G.
    Đã mở 03 lớp tập huấn kỹ năng số.

## signed-file
Không tìm thấy bản đã ký của bản tin, báo cáo

Khóa signed phải là một địa chỉ bắt đầu bằng https:// (hoặc http://), hoặc đúng đường dẫn của một tệp trong evidence/ mà evidence.csv ghi là công khai. Ở đây nó không phải cả hai, nên liên kết “bản đã ký” sẽ không mở được. Sửa đường dẫn, hoặc thêm dòng công khai cho tệp ấy vào evidence.csv.

Sai:

    ---
    cut-off: 2026-07-06
    signed: ban-ky-2026-06.pdf
    ---

Đúng:

    ---
    cut-off: 2026-07-06
    signed: https://vi-du.example/ban-ky-2026-06.pdf
    ---

## signed-line
Khóa signed không đứng đầu một dòng riêng

Khi đóng gói nguồn của trang, chương trình thay tên tệp đã ký bằng tên công bố, nên phải tìm thấy đúng một dòng mở đầu bằng signed. Ở đây khóa nằm trong ngoặc { }, có dấu ngoặc kép quanh khóa, hoặc có hai dòng như vậy. Viết signed ở sát lề, trên một dòng của nó.

Sai:

    ---
    {cut-off: 2026-07-06, signed: evidence/mc-001.txt}
    ---

Đúng:

    ---
    cut-off: 2026-07-06
    signed: evidence/mc-001.txt
    ---

## text-outside-parts
Lời văn đứng trước đề mục đầu tiên của bản tin

Bản tin, báo cáo đặt từng phần lời văn vào đúng chỗ theo đề mục; đoạn đứng trước đề mục đầu tiên không thuộc phần nào nên sẽ không được in. Đặt phía trên nó đề mục của phần ấy, như ## Kết quả, hoặc chuyển đoạn xuống dưới đề mục đã có.

Sai:

    ---
    cut-off: 2026-07-06
    ---
    Trong tháng 6, xã mở 03 lớp kỹ năng số.

Đúng:

    ---
    cut-off: 2026-07-06
    ---
    ## Kết quả

    Trong tháng 6, xã mở 03 lớp kỹ năng số.

## unknown-paper-part
Đề mục không phải một phần của bản tin, báo cáo

Đề mục cấp 1, cấp 2 phải là tên một trong bốn phần: Kết quả; Tồn tại, khó khăn, nguyên nhân; Nhiệm vụ trọng tâm kỳ tới; Kiến nghị, đề xuất. Phần mang tên khác không có chỗ trong văn bản nên sẽ không được in. Sửa đề mục; đề mục nhỏ bên trong một phần thì viết từ ### trở xuống.

Sai:

    ## Kết quả đạt được

    Trong tháng 6, xã mở 03 lớp kỹ năng số.

Đúng:

    ## Kết quả

    Trong tháng 6, xã mở 03 lớp kỹ năng số.

## unreadable-issued-file
Không hiểu được tệp chốt số liệu của bản tin

Tệp .issued.json giữ số liệu của bản tin lúc chốt, để về sau ai sửa số liệu cũ thì thấy ngay. Tệp này bị sửa tay, bị cắt, hoặc mang kỳ khác với tên tệp, nên không còn đối chiếu được. Lấy lại đúng bản mà tiendo issue đã ghi, từ bản sao lưu; không sửa, không xóa tệp này bằng tay.

Sai:

    bulletins/2026-06.issued.json: mở bằng Word, sửa một số rồi lưu lại

Đúng:

    bulletins/2026-06.issued.json: nguyên bản do tiendo issue ghi

"""#
}
