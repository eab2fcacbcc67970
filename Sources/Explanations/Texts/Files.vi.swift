// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Tệp và thư mục.
  static let files = #"""
# Tệp và thư mục

## control-character
Trong tệp có ký tự điều khiển không nhìn thấy

Tệp chứa một ký tự không phải chữ (ký tự điều khiển, hoặc mã không phải ký tự như U+FFFE; trong phần khai báo cả khi viết dưới dạng \u0000), thường lẫn vào khi chép từ PDF, Zalo hoặc phần mềm khác; trên màn hình nó không hiện ra hoặc hiện thành ô vuông. Ký tự như vậy làm hỏng trang và tệp dữ liệu, nên chương trình chỉ ra dòng và cột. Xóa chỗ ấy rồi gõ lại; nếu gần như dòng nào cũng bị thì mở tệp gốc và lưu lại thành CSV UTF-8.

Sai:

    “Đã phủ sóng⟨U+000B⟩10 ấp”: giữa hai chữ có dấu ngắt dòng của Word

Đúng:

    “Đã phủ sóng 10 ấp”: gõ lại bằng dấu cách

## empty-table
Tệp bảng không có dòng tiêu đề nào

Tệp CSV có tên đúng nhưng bên trong trống hoặc chỉ có các dòng trắng, nên chương trình không biết bảng gồm những cột gì. Điều này hay xảy ra khi lưu nhầm một trang tính trống. Lưu lại đúng trang tính, dòng đầu là tên các cột; chưa có gì để ghi thì xóa tệp đi, thiếu tệp không phải là lỗi.

Sai:

    decisions.csv là tệp trống

Đúng:

    ngày,loại,cơ quan,số văn bản

## file-names-alike
Tên hai tệp minh chứng chỉ khác nhau ở chữ hoa hoặc cách gõ dấu

Trong evidence/ có hai tệp mà Windows và macOS coi là cùng một tên. Chép thư mục sang máy khác thì một tệp ghi đè lên tệp kia và mất hẳn, không có thông báo nào. Đổi tên một trong hai và sửa tên ấy trong bảng; đây là lưu ý.

Sai:

    evidence/bien-ban-5g.pdf và evidence/Bien-ban-5G.pdf

Đúng:

    evidence/bien-ban-5g-thang-6.pdf và evidence/bien-ban-5g-thang-9.pdf

## folder-name
Tên thư mục của xã hoặc của kế hoạch không hợp lệ

Tên thư mục trong communes/ hoặc plans/ trở thành một phần của địa chỉ trang, nên chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối. Chữ có dấu, chữ hoa hay dấu cách làm địa chỉ khó gửi, dễ hỏng. Đổi tên thư mục; tên thư mục kế hoạch cũng là phần đầu của mã chỉ tiêu, nên đặt cho khớp với các mã.

Sai:

    Content/communes/Minh Họa/

Đúng:

    Content/communes/minh-hoa/

## invalid-utf16
Tệp UTF-16 bị đứt hoặc hỏng giữa chừng

Tệp được lưu theo mã UTF-16 (kiểu “Unicode Text” của Excel), nhưng ở chỗ được nêu chỉ còn một nửa ký tự, thường vì tải hoặc chép chưa xong. Phần sau chỗ ấy có thể đã mất, nên chương trình không đọc tệp. Lấy lại tệp gốc, mở bằng Excel và lưu thành “CSV UTF-8”, rồi kiểm tra đủ số dòng.

Sai:

    reports.csv kiểu “Unicode Text”, chép qua USB bị ngắt giữa chừng

Đúng:

    reports.csv lưu lại từ bản gốc thành “CSV UTF-8 (phân tách bằng dấu phẩy)”

## invalid-utf8
Tệp không được lưu theo mã UTF-8

Tệp có byte không phải là chữ của UTF-8; phần nhiều do Excel lưu thành “CSV” thường, theo bảng mã riêng của Windows. Đọc tiếp thì chữ tiếng Việt sẽ sai, nên cả tệp bị bỏ qua cho đến khi được lưu lại. Trong Excel chọn Lưu thành, kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”; trong trình soạn thảo chọn mã hóa UTF-8.

Sai:

    offices.csv lưu từ Excel bằng kiểu “CSV (phân tách bằng dấu phẩy)”

Đúng:

    offices.csv lưu từ Excel bằng kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”

## missing-commune-settings
Thư mục của xã không có tệp commune.yml

Trong communes/ có một thư mục với các tệp, nhưng thiếu commune.yml là tệp nói tên, loại, mã và tỉnh của xã. Không có nó thì không dựng được trang nào của xã. Thêm tệp với bốn dòng name, kind, code, province; nếu thư mục để nhầm chỗ thì chuyển nó ra khỏi communes/.

Sai:

    communes/minh-hoa/ có offices.csv, reports.csv, plans/

Đúng:

    communes/minh-hoa/ có commune.yml, offices.csv, reports.csv, plans/

## missing-plan-text
Thư mục kế hoạch không có tệp plan.md

Thư mục trong plans/ có bảng chỉ tiêu hay nhiệm vụ nhưng không có plan.md, nơi ghi tên, cơ quan ban hành và lời văn của kế hoạch. Thiếu nó thì mọi chỉ tiêu đứng một mình, không có căn cứ để người dân đối chiếu. Thêm plan.md gồm phần khai báo (kind, issuer, title, short-title, first-year) và lời kế hoạch; kiểm tra xem tệp có bị đặt tên khác không.

Sai:

    plans/nq57-2026/ có targets.csv, tasks.csv, Ke hoach.md

Đúng:

    plans/nq57-2026/ có targets.csv, tasks.csv, plan.md

## no-commune
Nội dung chưa có xã, phường nào

Thư mục communes/ không có thư mục xã nào chứa tệp, nên không có gì để dựng. Có thể chương trình đang được chạy ở chỗ khác với nơi để nội dung. Kiểm tra đường dẫn ở --content; nếu mới bắt đầu, tạo một thư mục tên không dấu trong communes/ với tệp commune.yml.

Sai:

    Content/ chỉ có site.yml và indicators.csv

Đúng:

    Content/ có site.yml và communes/minh-hoa/commune.yml

## no-such-commune
Lệnh nêu tên một xã, phường không có trong nội dung

Lựa chọn --commune phải là tên thư mục trong communes/, không phải tên có dấu của xã. Tên đã ghi không khớp thư mục nào, nên chương trình dừng và gợi ý tên gần nhất. Chép đúng tên thư mục rồi chạy lại.

Sai:

    tiendo build --commune minh-hao

Đúng:

    tiendo build --commune minh-hoa

## to-fill
Còn chỗ để sẵn chữ CẦN GHI

Lệnh tiendo new commune để những chỗ chỉ xã mới biết, như cơ quan ban hành hay lời văn của kế hoạch, bắt đầu bằng “CẦN GHI”; chỗ này vẫn còn nguyên. Đăng lên thì lời nhắc ấy sẽ bị đọc như lời của kế hoạch. Ghi đúng như văn bản, thay cho cả cụm từ từ chữ “CẦN GHI” trở đi.

Sai:

    kind: Kế hoạch
    issuer: "CẦN GHI: cơ quan ban hành, như in trên văn bản"

Đúng:

    kind: Kế hoạch
    issuer: "Ủy ban nhân dân xã Minh Họa"

## unknown-commune
Không có thư mục của xã được yêu cầu

Tên xã đưa cho chương trình không phải tên một thư mục trong communes/, nên không có gì để đọc. Tên ở đây là tên thư mục, viết thường, không dấu, có gạch nối, chứ không phải tên xã viết đầy đủ. Ghi tên gần nhất mà thông báo nêu, hoặc xem lại trong communes/.

Sai:

    xã được yêu cầu là minh-hao, trong communes/ chỉ có minh-hoa

Đúng:

    xã được yêu cầu là minh-hoa, trong communes/ có minh-hoa

## unknown-file
Tệp hoặc thư mục này không thuộc nội dung của trang

Tên tệp, thư mục không phải tên mà chương trình đọc, nên mọi điều trong đó bị bỏ qua dù trang vẫn dựng được. Thường là tên bảng gõ sai, hoặc tệp Word để nhầm vào bulletins/. Đặt lại tên cho đúng; tệp nháp thì chuyển ra khỏi Content/.

Sai:

    communes/minh-hoa/report.csv: bảng báo cáo đặt sai tên

Đúng:

    communes/minh-hoa/reports.csv: cùng bảng ấy, đúng tên

## unreadable-file
Không đọc được một tệp nội dung từ đĩa

Máy báo lỗi khi đọc bảng, khai báo hoặc lời văn này, nên mọi điều trong tệp vắng mặt và chương trình không dựng trang thiếu. Thường do quyền đọc, ổ đĩa hỏng, hoặc tệp đang được chương trình đồng bộ tải về dở. Mở thử tệp, chép lại từ bản gốc nếu cần, rồi chạy lại.

Sai:

    communes/minh-hoa/reports.csv: tài khoản chạy tiendo không được đọc

Đúng:

    communes/minh-hoa/reports.csv: tài khoản chạy tiendo được đọc

"""#
}
