// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Khai báo: commune.yml, site.yml, đầu tệp .md.
  static let settings = #"""
# Khai báo: commune.yml, site.yml, đầu tệp .md

## base-address
Địa chỉ gốc của trang không đúng dạng

Khóa base trong site.yml phải là địa chỉ đầy đủ của trang, bắt đầu bằng https:// và kết thúc bằng dấu gạch chéo, không có dấu ? hay #. Mọi đường dẫn trong danh mục dữ liệu, tin cập nhật và sơ đồ trang được ghép vào sau nó, nên thiếu một dấu / là hỏng tất cả. Sửa địa chỉ; chưa có địa chỉ công khai thì bỏ dòng base.

Sai:

    title: Tiến Độ
    base: https://tiendo.minh-hoa.example.vn

Đúng:

    title: Tiến Độ
    base: https://tiendo.minh-hoa.example.vn/

## commune-code
Mã đơn vị hành chính không đủ 5 chữ số

Khóa code trong commune.yml phải là đúng 5 chữ số, như trong danh mục đơn vị hành chính. Mã này nối xã với dữ liệu của nơi khác, nên thiếu số 0 ở đầu (Excel hay làm mất) là thành một xã khác hoặc không xã nào. Chép lại mã và đặt trong ngoặc kép.

Sai:

    name: Minh Họa
    kind: xã
    code: "431"
    province: Đồng Nai

Đúng:

    name: Minh Họa
    kind: xã
    code: "00431"
    province: Đồng Nai

## day-rule
Không hiểu cách ghi hạn gửi hoặc ngày chốt trong lịch báo cáo

Trong phần calendar của commune.yml, khóa due hoặc cut-off ghi bằng lời mà chương trình không đọc được thành một ngày. Không có hạn thì không biết cơ quan nào gửi đúng hạn, cơ quan nào gửi chậm. Dùng một trong các cách ghi: “ngày 5 tháng sau”, “ngày 9/6”, “trước ngày 10/6”, “ngày 10/1 năm sau”, “cuối kỳ”; kế hoạch không nêu ngày thì bỏ dòng due.

Sai:

    calendar:
      - kind: month
        due: mùng 5 hằng tháng
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

Đúng:

    calendar:
      - kind: month
        due: ngày 5 tháng sau
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

## duplicate-commune-code
Hai xã, phường ghi cùng một mã đơn vị hành chính

Mã năm chữ số ở khóa code đã được commune.yml của một xã khác dùng, thường vì tệp được chép từ xã ấy sang rồi quên sửa. Mỗi mã chỉ một xã, nếu không số liệu trong kho dữ liệu mở sẽ lẫn vào nhau. Tra lại danh mục đơn vị hành chính và sửa tệp sai.

Sai:

    communes/minh-hoa/commune.yml có code: "00000"
    communes/minh-tan/commune.yml có code: "00000"

Đúng:

    communes/minh-hoa/commune.yml có code: "00000"
    communes/minh-tan/commune.yml có code: "00001"

## duplicate-key
Một khóa được ghi hai lần trong phần cài đặt

Tệp cài đặt (commune.yml, site.yml hoặc phần đầu của tệp .md) có hai dòng cùng khóa ở cùng một bậc. Nếu nhận cả hai, một giá trị sẽ lặng lẽ mất đi. Giữ dòng đúng; nếu khóa là danh sách như provisions hay calendar thì gộp các mục vào một khóa duy nhất.

Sai:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai
    name: Xã Minh Họa

Đúng:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai

## invalid-yaml
Phần cài đặt sai cách viết của YAML

Chương trình không đọc được commune.yml, site.yml hoặc phần đầu của tệp .md từ chỗ được nêu: thường do lời văn có dấu hai chấm mà không đặt trong ngoặc kép, thụt dòng lệch hoặc bằng phím Tab, ngoặc không đóng. Cả phần cài đặt bị bỏ qua, nên sửa lỗi này trước các lỗi khác. Đặt lời văn trong ngoặc kép, thụt dòng bằng dấu cách, sau mỗi dấu hai chấm để một dấu cách.

Sai:

    calendar:
      - kind: month
        due: ngày 5 tháng sau
        sentence: Chế độ báo cáo: hằng tháng, chậm nhất ngày 5 tháng sau.

Đúng:

    calendar:
      - kind: month
        due: ngày 5 tháng sau
        sentence: "Chế độ báo cáo: hằng tháng, chậm nhất ngày 5 tháng sau."

## missing-front-matter
Tệp Markdown không bắt đầu bằng phần khai báo

Dòng đầu tiên của plan.md, bản tin hoặc trang tự soạn phải là ba dấu gạch ---, mở phần khai báo có tiêu đề, ngày, người ký. Ở đây dòng đầu là thứ khác, dù chỉ là một dòng trống, nên lời văn và khai báo không tách được. Đặt --- ở dòng đầu, các khóa ở dưới, rồi một dòng --- nữa trước lời văn.

Sai:

    ## Nhiệm vụ trọng tâm kỳ tới
    Hoàn thành rà soát các bộ dữ liệu còn lại.

Đúng:

    ---
    cut-off: 2026-10-06
    ---
    ## Nhiệm vụ trọng tâm kỳ tới
    Hoàn thành rà soát các bộ dữ liệu còn lại.

## missing-key
Phần cài đặt thiếu một khóa bắt buộc

Tệp cài đặt, hoặc một mục trong đó như signer hay provisions, không có khóa mà chương trình cần, hoặc khóa có nhưng sau dấu hai chấm để trống. Thiếu tên tỉnh, tên kế hoạch hay câu trích thì trang không nói được điều phải nói. Thêm dòng mà thông báo nêu và điền giá trị.

Sai:

    name: Minh Họa
    kind: xã
    code: "00000"

Đúng:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai

## period-part
Số thứ tự của kỳ trong năm không đúng

Trong calendar của commune.yml, khóa part nói kỳ thứ mấy trong năm phải báo cáo: tháng từ 1 đến 12, quý từ 1 đến 4, 6 tháng là 1 hoặc 2, năm chỉ có 1. Số ở đây nằm ngoài khoảng ấy hoặc không phải là số. Sửa lại, hoặc bỏ dòng part nếu kỳ nào cũng phải báo cáo.

Sai:

    calendar:
      - kind: quarter
        part: 6
        sentence: "Báo cáo quý II trước ngày 10/7."

Đúng:

    calendar:
      - kind: quarter
        part: 2
        sentence: "Báo cáo quý II trước ngày 10/7."

## province-twice
Một tỉnh, thành phố được ghi hai lần trong site.yml

Danh sách provinces có hai mục cùng tên. Xã được xếp về tỉnh theo tên, nên hai mục cùng tên làm không rõ gọi là tỉnh hay thành phố, và trang chung của tỉnh có thể mang tên sai. Giữ mục đúng, xóa mục kia.

Sai:

    provinces:
      - name: Đồng Nai
        title: tỉnh
      - name: Đồng Nai
        title: thành phố

Đúng:

    provinces:
      - name: Đồng Nai
        title: tỉnh

## settings-alias
Phần khai báo dùng neo & và tham chiếu * của YAML

Trong tệp có một chỗ đặt tên bằng & và một chỗ gọi lại bằng *. Cách viết tắt này của YAML không dùng ở đây: một tệp nhỏ có thể nở ra rất lớn, và người đọc tệp khó biết dòng ấy thật ra nói gì. Ghi lại giá trị ở từng chỗ; nếu dấu & hoặc * thuộc về lời văn, đặt cả giá trị trong ngoặc kép.

Sai:

    alerts:
      source: &muc "Mục VI"
    appraisal:
      source: *muc

Đúng:

    alerts:
      source: "Mục VI"
    appraisal:
      source: "Mục VI"

## settings-not-keys
Phần khai báo không phải các dòng “khóa: giá trị”

Cả phần khai báo là một câu hoặc một danh sách, nên chương trình không biết giá trị nào thuộc khóa nào và không đọc được gì từ tệp. Thường do có dấu gạch đầu dòng ở mọi dòng, hoặc dán lời văn vào chỗ khai báo. Viết mỗi dòng một khóa ở sát lề, dấu hai chấm, một dấu cách, rồi giá trị.

Sai:

    - name: Minh Họa
    - kind: xã
    - province: Đồng Nai

Đúng:

    name: Minh Họa
    kind: xã
    province: Đồng Nai

## settings-too-deep
Phần khai báo lồng nhau quá sâu

Có dòng thụt vào quá 100 dấu cách, hoặc quá 50 tầng danh sách, ngoặc [ ] và { } lồng nhau. Không khai báo nào cần tới mức ấy, nên đây gần như chắc chắn là do dán nhầm hoặc giữ phím cách; tệp không được đọc tiếp. Tới dòng được nêu, xóa phần thụt thừa hoặc những ngoặc chưa đóng.

Sai:

    commune.yml: dòng “- người” dưới words thụt vào 120 dấu cách

Đúng:

    commune.yml: dòng “- người” dưới words thụt vào 4 dấu cách

## terms-address
Địa chỉ của điều kiện sử dụng không đúng

Khóa address trong terms phải là một địa chỉ web đầy đủ, hoặc tên một trang có trong pages/ kèm đuôi .html. Địa chỉ này không phải cả hai, nên người tải dữ liệu sẽ không đọc được mình được làm gì với dữ liệu. Sửa địa chỉ, hoặc thêm trang ấy vào pages/.

Sai:

    terms:
      title: Điều kiện sử dụng dữ liệu
      address: pages/dieu-kien-su-dung.md

Đúng:

    terms:
      title: Điều kiện sử dụng dữ liệu
      address: dieu-kien-su-dung.html

## unclosed-front-matter
Phần khai báo mở bằng --- không được đóng

Dòng đầu là ---, nhưng phía dưới không có dòng --- thứ hai. Cả tệp vì thế bị coi là khai báo, và lời văn không lên trang. Thêm một dòng chỉ có --- giữa khai báo và lời văn.

Sai:

    ---
    cut-off: 2026-07-06

    ## Kết quả

Đúng:

    ---
    cut-off: 2026-07-06
    ---
    ## Kết quả

## unknown-key
Phần khai báo có một khóa không dùng ở đây

Tên đứng trước dấu hai chấm không phải khóa mà tệp này, hoặc nhóm này, nhận. Giá trị của nó bị bỏ qua, nên một thời hạn hay một ngày chốt có thể mất tác dụng mà không ai biết. Sửa theo tên gần nhất hoặc danh sách khóa trong thông báo; để ý gạch nối khác gạch dưới.

Sai:

    ---
    cut_off: 2026-07-06
    ---

Đúng:

    ---
    cut-off: 2026-07-06
    ---

## unknown-province
Tỉnh, thành phố của xã không có trong site.yml

Khóa province của xã không trùng, từng chữ và từng dấu, với tên nào trong provinces của site.yml. Xã sẽ đứng riêng, không nằm cùng các xã khác của tỉnh mình. Ghi đúng tên như trong site.yml, không kèm chữ “tỉnh”, “thành phố”; tỉnh mới thì thêm vào provinces với name và title.

Sai:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: tỉnh Đồng Nai

Đúng:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai

## wrong-type
Giá trị của khóa không đúng dạng

Có khóa nhận một dòng chữ, có khóa nhận danh sách, có khóa nhận các khóa con thụt vào; ở đây giá trị thuộc dạng khác, nên không được dùng. Hay gặp nhất là danh sách viết thành một dòng, hoặc danh sách thiếu dấu gạch. Viết theo ví dụ trong thông báo; danh sách thì mỗi mục một dòng, mở đầu bằng dấu gạch và dấu cách.

Sai:

    ---
    recipients: Các phòng, ban, đơn vị thuộc xã
    ---

Đúng:

    ---
    recipients:
      - Các phòng, ban, đơn vị thuộc xã
      - "Lưu: VT"
    ---

"""#
}
