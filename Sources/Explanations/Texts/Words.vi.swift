// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Lời văn, liên kết, trang chung.
  static let words = #"""
# Lời văn, liên kết, trang chung

## free-page-name
Tên tệp trong thư mục pages không đặt tên trang được

Mỗi tệp trong pages/ thành một trang có địa chỉ theo tên tệp, nên tên phải là chữ thường không dấu, chữ số, dấu gạch nối và kết thúc bằng .md, không nằm trong thư mục con. Tệp loại khác, như Word hay ghi chú .txt, không thành trang được. Đổi tên tệp, hoặc chuyển nó ra khỏi pages/.

Sai:

    Content/pages/Liên hệ.md

Đúng:

    Content/pages/lien-he.md

## image-elsewhere
Lời văn hiện một ảnh nằm ở trang khác

Ảnh trong lời văn có địa chỉ https:// hoặc http://. Trình duyệt phải hỏi máy chủ khác mỗi khi có người mở trang, nên máy chủ ấy biết ai đang đọc, và ảnh có thể bị thay hoặc mất bất cứ lúc nào. Đưa tệp ảnh vào thư mục evidence/, ghi một dòng công khai trong evidence.csv, rồi dẫn tới tệp đã đăng; hoặc chỉ liên kết tới trang có ảnh.

Sai:

    ## Kết quả

    ![Trạm 5G ở ấp 3](https://vi-du.example/tram-5g.jpg)

Đúng:

    ## Kết quả

    Xem [ảnh trạm 5G ở ấp 3](https://vi-du.example/tram-5g.jpg).

## link-to-nowhere
Liên kết không dẫn tới trang nào

Lời kế hoạch, bản tin, trang tự soạn hoặc khuôn trang có một liên kết tới trang hay đề mục không tồn tại; người dân bấm vào sẽ gặp trang báo lỗi. Thường là sai một chữ trong mã, hoặc mã đã thôi dùng. Viết đường dẫn tính từ trang đang đứng, như ../chi-tieu/ rồi mã và đuôi .html, hoặc địa chỉ https:// đầy đủ; trong khuôn trang, chọn một trong các tệp mà thông báo liệt kê.

Sai:

    Xem [chỉ tiêu phủ sóng 5G](../chi-tieu/nq57-2026-ct-i-99.html).

Đúng:

    Xem [chỉ tiêu phủ sóng 5G](../chi-tieu/nq57-2026-ct-i-1.html).

## path-taken-twice
Hai trang cùng một địa chỉ

Hai tệp hoặc thư mục sẽ thành trang ở cùng một đường dẫn; chữ hoa và chữ thường được coi là một, vì nhiều máy chủ không phân biệt. Trang này sẽ ghi đè trang kia. Đổi tên một trong hai: thư mục xã viết chữ thường, còn tệp trong pages/ không dùng lại tên trang có sẵn như muc-luc, thuat-ngu, cach-tinh.

Sai:

    Content/pages/muc-luc.md

Đúng:

    Content/pages/danh-ba.md

## raw-html
Lời văn có thẻ HTML

Kế hoạch, bản tin và trang tự viết chỉ dùng Markdown; thẻ HTML trong đó bị bỏ khi dựng, vì thẻ lạ có thể làm vỡ trang hoặc chạy mã trên máy người đọc. Chương trình dừng để phần chữ ấy không mất đi mà không ai hay. Thay thẻ bằng cách viết của Markdown, như hai dấu sao ở mỗi bên của chữ đậm; nếu dấu < là của lời văn thì viết \<.

Sai:

    ## Kết quả

    Tỷ lệ người dân có <b>chữ ký số</b> tăng so với quý trước.

Đúng:

    ## Kết quả

    Tỷ lệ người dân có **chữ ký số** tăng so với quý trước.

## term-twice
Một từ được giải thích hai lần trong bảng thuật ngữ

Từ ở cột “Thuật ngữ” hoặc “Cách gọi khác” trùng với một từ đã có, kể cả khi chỉ khác chữ hoa hay cách đặt dấu thanh. Mỗi từ trên trang dẫn tới một lời giải thích, nên không biết chọn lời nào. Gộp hai dòng, hoặc bỏ từ ấy ở một dòng.

Sai:

    thuật ngữ,giải thích,cách gọi khác
    Dữ liệu mở,Dữ liệu ai cũng được tải về và dùng lại.,
    Bộ dữ liệu,Một bảng được công bố để tải về.,dữ liệu mở

Đúng:

    thuật ngữ,giải thích,cách gọi khác
    Dữ liệu mở,Dữ liệu ai cũng được tải về và dùng lại.,
    Bộ dữ liệu,Một bảng được công bố để tải về.,tập dữ liệu

## unsafe-link
Liên kết tới một địa chỉ không an toàn

Lời văn chỉ liên kết được tới https://, http://, mailto: và trang trong trang tin. Địa chỉ như file:, javascript: hay data: chạy mã hoặc tìm tệp trên máy của người đọc; địa chỉ có tên đứng trước dấu @, có chữ của bảng chữ cái khác trong tên máy chủ, hoặc bắt đầu bằng // thì dẫn tới nơi khác với nơi người đọc tưởng; mailto: có tiêu đề soạn sẵn thì viết thư thay người đọc. Những địa chỉ ấy không vào trang được. Đăng tài liệu lên web hoặc đưa vào minh chứng, rồi liên kết tới địa chỉ https:// của nó.

Sai:

    ## Kết quả

    Xem [bản đồ phủ sóng](file:///D:/5G/ban-do.pdf).

Đúng:

    ## Kết quả

    Xem [bản đồ phủ sóng](https://vi-du.example/ban-do.pdf).

"""#
}
