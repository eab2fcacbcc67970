// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Minh chứng, thẩm định, hình ảnh.
  static let evidence = #"""
# Minh chứng, thẩm định, hình ảnh

## broken-picture
Ảnh công khai bị hỏng hoặc không phải là ảnh như tên tệp nói

Tệp được nêu là ảnh và là minh chứng công khai, nhưng chương trình không tách được các phần của nó: tệp bị đứt khi chép, hoặc là loại khác được đổi đuôi. Ảnh chụp bằng điện thoại thường giấu vị trí, giờ chụp; không tách được thì không gỡ được, mà đã công bố là không thu lại được. Mở ảnh bằng chương trình xem ảnh, lưu lại thành JPEG hoặc PNG; không mở được thì chép lại từ bản gốc, hoặc ghi không công khai.

Sai:

    evidence/mc-024.png thật ra là một tệp Word được đổi đuôi

Đúng:

    evidence/mc-024.png được lưu lại thành ảnh PNG và mở được bình thường

## document-without-text
Tài liệu PDF công khai chỉ có ảnh quét, máy không xem được lời

Tệp PDF này là minh chứng công khai nhưng bên trong chỉ có ảnh quét, nên chương trình không tìm được số căn cước, điện thoại hay dấu chỉ độ mật. Lưu ý này nhắc rằng việc xem phải do người làm. Mở và xem từng trang trước khi công bố; tốt nhất là xuất PDF từ chính tệp Word, Excel.

Sai:

    evidence/mc-007.pdf: biên bản in ra giấy rồi quét thành ảnh

Đúng:

    evidence/mc-007.pdf: biên bản xuất thẳng từ Word thành PDF, tô chọn được chữ

## empty-evidence-file
Tệp minh chứng rỗng, không có nội dung

Tệp nêu trong evidence.csv có trên đĩa nhưng dung lượng là 0 byte, thường do tải xuống hoặc chép chưa xong. Người dân và cơ quan thẩm định mở ra sẽ không thấy gì. Chép lại tệp từ bản gốc và mở thử; đây là lưu ý nên trang vẫn được dựng.

Sai:

    evidence/mc-063.txt có dung lượng 0 byte

Đúng:

    evidence/mc-063.txt có dung lượng 342 byte, mở ra đọc được

## evidence-hash-differs
Mã băm ghi trong bảng khác mã băm của tệp minh chứng

Cột “Mã băm SHA-256” ghi dấu vân tay của tệp lúc nhập, còn tệp đang nằm trong evidence/ lại cho một mã khác: tệp đã bị thay, bị sửa, hoặc gắn nhầm dòng. Minh chứng đã thẩm định phải đúng là tệp ấy. Tìm lại tệp gốc; nếu tệp hiện có mới là tệp đúng thì ghi mã mà chương trình nêu trong thông báo, hoặc để trống ô.

Sai:

    mã,tên,loại,tệp,công khai,mã băm sha-256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,531b2c39ec101e5d6cc362e15b0c0eb735bb10ef163af6474642795b06349c02

Đúng:

    mã,tên,loại,tệp,công khai,mã băm sha-256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,d3b9961fbda43855409c3407f4eefb4cccac8a779331550dea5c7ac0a8c404da

## evidence-public-and-withheld
Một tệp minh chứng vừa công khai vừa không công khai

Hai dòng của evidence.csv cùng chỉ đến một tệp, một dòng ghi công khai, dòng kia thì không. Nếu tệp chứa điều không được công bố thì nó sẽ lộ ra qua dòng công khai, nên chương trình dừng lại. Xem tệp rồi ghi cột “Công khai” như nhau; nếu hai dòng là hai tài liệu thì sửa tên tệp ở một dòng.

Sai:

    mã,tên,loại,tệp,công khai
    mc-013,Thông báo danh mục thủ tục toàn trình,Thông báo,evidence/mc-013.txt,có
    mc-043,Danh mục dịch vụ công toàn trình,Danh mục,evidence/mc-013.txt,không

Đúng:

    mã,tên,loại,tệp,công khai
    mc-013,Thông báo danh mục thủ tục toàn trình,Thông báo,evidence/mc-013.txt,có
    mc-043,Danh mục dịch vụ công toàn trình,Danh mục,evidence/mc-015.txt,không

## evidence-published-as-text
Loại tệp mà trình duyệt có thể chạy, sẽ công bố dưới đuôi .txt

Minh chứng công khai là trang web, ảnh SVG, XML hay tệp lệnh; trình duyệt có thể chạy loại tệp này như một phần của trang. Để an toàn, nó được công bố dưới đuôi .txt, và người dân chỉ thấy mã nguồn. Mở tài liệu, lưu thành PDF hoặc ảnh PNG rồi sửa tên tệp trong bảng; đây chỉ là thông tin.

Sai:

    mã,tên,loại,tệp,công khai
    mc-055,"Bảng kết xuất kết quả điện tử, tháng 10/2026",Bảng số liệu,evidence/mc-055.html,có

Đúng:

    mã,tên,loại,tệp,công khai
    mc-055,"Bảng kết xuất kết quả điện tử, tháng 10/2026",Bảng số liệu,evidence/mc-055.pdf,có

## evidence-size-differs
Dung lượng ghi trong bảng khác dung lượng của tệp minh chứng

Số byte ở cột “Dung lượng” không khớp với tệp đang có trong evidence/. Có thể tệp đã được lưu lại sau khi nhập, chép thiếu, hoặc là một tệp khác. Mở tệp xem có đúng tài liệu không; đúng thì ghi số byte mà thông báo nêu, hoặc để trống để chương trình tự ghi cho tệp công khai.

Sai:

    mã,tên,loại,tệp,công khai,dung lượng
    mc-014,Báo cáo kết quả 03 lớp tập huấn (minh họa),Báo cáo,evidence/mc-014.txt,có,391

Đúng:

    mã,tên,loại,tệp,công khai,dung lượng
    mc-014,Báo cáo kết quả 03 lớp tập huấn (minh họa),Báo cáo,evidence/mc-014.txt,có,319

## file-outside-evidence
Đường dẫn tệp không dẫn vào thư mục evidence của xã

Cột “Tệp” phải là đường dẫn bắt đầu bằng evidence/, dùng dấu gạch chéo xuôi, không có “..”. Tệp ở ổ đĩa riêng, ở thư mục khác hay chỉ có tên trơn thì máy dựng trang không tìm được. Chép tệp vào evidence/ của xã rồi ghi lại đường dẫn.

Sai:

    mã,tên,loại,tệp,công khai
    mc-015,Thông báo kết quả chỉ số chuyển đổi số cấp xã,Văn bản,D:\Minh chứng\mc-015.txt,có

Đúng:

    mã,tên,loại,tệp,công khai
    mc-015,Thông báo kết quả chỉ số chuyển đổi số cấp xã,Văn bản,evidence/mc-015.txt,có

## invalid-sha256
Mã băm SHA-256 không đúng dạng

Cột “Mã băm SHA-256” nhận đúng 64 ký tự gồm chữ số và các chữ a đến f; ô này ngắn hơn, dài hơn hoặc có ký tự khác. Một mã chép thiếu thì không đối chiếu được với tệp. Chép lại cả dãy, hoặc để trống: với tệp công khai chương trình tự tính.

Sai:

    mã,tên,loại,tệp,công khai,mã băm sha-256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,d3b9961fbda43855

Đúng:

    mã,tên,loại,tệp,công khai,mã băm sha-256
    mc-001,Kế hoạch tuyên truyền (minh họa),Kế hoạch,evidence/mc-001.txt,có,d3b9961fbda43855409c3407f4eefb4cccac8a779331550dea5c7ac0a8c404da

## metadata-stays
Không gỡ được thông tin ẩn trong loại tệp ảnh, âm thanh, phim này

Minh chứng công khai là tệp như HEIC, TIFF, MP4, MP3, bên trong có thể ghi vị trí, giờ, thiết bị và tên người. Chương trình chỉ gỡ được những thông tin ấy khỏi ảnh JPEG, PNG, WebP, GIF, nên dừng lại trước khi chúng lộ ra. Ảnh thì lưu lại thành JPEG hoặc PNG (đổi đuôi không đủ); phim, ghi âm thì đăng ở cổng thông tin và ghi địa chỉ trang, hoặc ghi không công khai.

Sai:

    evidence/mc-033.heic: ảnh chụp bằng điện thoại, ghi công khai là có

Đúng:

    evidence/mc-033.jpg: cùng ảnh ấy được xuất thành JPEG

## missing-evidence-file
Minh chứng công khai nêu một tệp không có trong thư mục

Dòng của evidence.csv ghi công khai là có, nhưng không tìm thấy tệp theo đường dẫn đã ghi. Người dân sẽ bấm vào một tài liệu không tồn tại. Kiểm tra từng chữ của tên tệp, cả đuôi và dấu; nếu tệp chưa được chép thì chép vào evidence/, nếu không được công bố thì ghi không công khai và lý do.

Sai:

    mã,tên,loại,tệp,công khai
    mc-062,Báo cáo kết quả giám sát đợt 2 năm 2026 (minh họa),Báo cáo,evidence/mc-62.txt,có

Đúng:

    mã,tên,loại,tệp,công khai
    mc-062,Báo cáo kết quả giám sát đợt 2 năm 2026 (minh họa),Báo cáo,evidence/mc-062.txt,có

## missing-file
Dòng nêu một tệp không có trong thư mục evidence

Dòng của submissions.csv hoặc decisions.csv ghi đường dẫn tệp, nhưng thư mục của xã không có tệp ấy. Văn bản đã gửi hay đã ban hành cần tìm lại được khi có người hỏi. Sửa tên tệp, hoặc chép tệp vào evidence/; chưa có bản tệp thì để trống ô.

Sai:

    mã,kỳ,loại,nơi nhận,ngày gửi,tệp
    dx-2026-01,2026-05,đột xuất,Sở Khoa học và Công nghệ,2026-05-29,evidence/bao-cao-thang-5.pdf

Đúng:

    mã,kỳ,loại,nơi nhận,ngày gửi,tệp
    dx-2026-01,2026-05,đột xuất,Sở Khoa học và Công nghệ,2026-05-29,evidence/mc-014.txt

## picture-too-large
Ảnh công khai quá lớn để gỡ thông tin ẩn

Ảnh minh chứng công khai lớn hơn 32 MB. Trước khi đăng, mỗi ảnh được gỡ vị trí chụp, giờ chụp, tên máy, tên người ghi ẩn bên trong; ảnh lớn hơn mức này không gỡ được nên không được đăng. Mở ảnh, giảm kích thước hoặc lưu lại thành JPEG với chất lượng vừa phải, rồi chép vào chỗ cũ trong evidence/; nếu đã ghi mã băm, dung lượng thì ghi lại theo tệp mới.

Sai:

    evidence/mc-030.jpg, ghi công khai: ảnh chụp 41 MB

Đúng:

    evidence/mc-030.jpg, ghi công khai: cùng ảnh ấy, lưu lại còn 3 MB

## public-evidence-without-file
Minh chứng ghi công khai mà không có gì để mở

Cột “Công khai” ghi có, nhưng cả cột “Tệp” lẫn cột “Địa chỉ trang” đều trống. Người dân sẽ thấy tên tài liệu mà không xem được tài liệu, như thể xã hứa rồi không đưa ra. Chép tệp vào evidence/ rồi ghi đường dẫn, hoặc ghi địa chỉ trang nơi tài liệu đã đăng; tài liệu không đăng được thì để trống cột công khai và nêu lý do.

Sai:

    mã,tên,loại,tệp,công khai
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch,,có

Đúng:

    mã,tên,loại,tệp,công khai
    mc-001,Kế hoạch tuyên truyền Nghị quyết số 57-NQ/TW,Kế hoạch,evidence/mc-001.txt,có

## unknown-evidence
Mã minh chứng không có trong sổ minh chứng

Báo cáo viện dẫn, hoặc bảng thẩm định kết luận về, một mã không có dòng nào trong evidence.csv. Kết quả sẽ hiện ra như không có tài liệu chứng minh, hoặc kết luận thẩm định không gắn với tài liệu nào. Sửa mã, hoặc thêm dòng vào evidence.csv; nhiều mã trong một ô cách nhau bằng dấu |.

Sai:

    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,"mc-001, mc-013"

Đúng:

    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,mc-001 | mc-013

## unknown-evidence-format
Tệp minh chứng công khai thuộc loại người dân khó mở

Đuôi tệp không thuộc các loại thường gặp, nên tệp được đăng dưới đuôi .bin: người dân tải về được nhưng máy của họ không biết mở bằng gì. Lưu tài liệu thành PDF, Word, Excel, CSV, TXT hoặc ảnh rồi thay tệp trong evidence/.

Sai:

    mã,tên,loại,tệp,công khai
    mc-031,Bản đồ vùng phủ sóng 5G của xã,Bản đồ,evidence/mc-031.dwg,có

Đúng:

    mã,tên,loại,tệp,công khai
    mc-031,Bản đồ vùng phủ sóng 5G của xã,Bản đồ,evidence/mc-031.pdf,có

## unnamed-evidence-file
Tệp trong evidence/ mà không dòng nào nêu tên

Tệp đã được chép vào thư mục nhưng chưa có dòng nào ghi đường dẫn của nó, nên nó không chứng minh cho việc gì và không được đăng. Thêm một dòng vào evidence.csv với đúng đường dẫn; tệp cũ hoặc tệp nháp thì đưa ra khỏi thư mục.

Sai:

    evidence/mc-032.pdf có trong thư mục, cột “Tệp” không dòng nào ghi tên này

Đúng:

    evidence/mc-032.pdf có trong thư mục, dòng mc-032 ghi tệp evidence/mc-032.pdf

## unread-document
Không đọc được lời của một tài liệu công khai

Trước khi đăng, lời của PDF, Word, Excel được soát số căn cước, điện thoại, ngày sinh và dấu mật. Tài liệu này có mật khẩu, bị hỏng, quá dài, đọc quá lâu, hoặc máy thiếu chương trình đọc PDF (pdftotext), nên không soát được và chưa được đăng. Lưu lại không đặt mật khẩu hoặc tách thành nhiều tệp; thiếu chương trình thì cài gói poppler-utils; hoặc ghi minh chứng không công khai.

Sai:

    evidence/mc-033.pdf, ghi công khai: mở phải nhập mật khẩu

Đúng:

    evidence/mc-033.pdf, ghi công khai: cùng tài liệu, lưu lại không có mật khẩu

## unreadable-evidence-file
Không đọc được tệp minh chứng từ đĩa

Tệp có trong thư mục nhưng máy không cho đọc, thường do quyền của tệp, hoặc ổ đĩa, thư mục mạng bị ngắt. Chưa đọc được thì không đối chiếu được mã băm và dung lượng, cũng không đăng được. Mở thử tệp ngay trên máy ấy, cho tài khoản chạy tiendo quyền đọc rồi chạy lại.

Sai:

    evidence/mc-034.pdf: chỉ tài khoản khác của máy được đọc

Đúng:

    evidence/mc-034.pdf: tài khoản chạy tiendo được đọc

## unused-evidence
Minh chứng mà không báo cáo nào viện dẫn

Dòng này có trong evidence.csv nhưng không dòng báo cáo nào ghi mã của nó, nên tài liệu không chứng minh cho việc gì và việc được chứng minh lại trông như thiếu hồ sơ. Ghi mã vào cột “Minh chứng” của dòng báo cáo mà tài liệu chứng minh; nhập trước, báo cáo sau thì thông tin này tự hết khi có báo cáo.

Sai:

    evidence.csv:
    mã,tên,loại
    mc-002,Danh mục dịch vụ công toàn trình,Danh mục
    reports.csv:
    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,

Đúng:

    evidence.csv:
    mã,tên,loại
    mc-002,Danh mục dịch vụ công toàn trình,Danh mục
    reports.csv:
    mã,kỳ báo cáo,ngày nhận,kết quả,minh chứng
    nq57-2026-ct-v-6,2026-06,2026-07-05,100,mc-002

## verdict-before-evidence
Kết luận thẩm định trước ngày của minh chứng

Ngày kết luận sớm hơn ngày ghi trên tài liệu, như thể thẩm định một tài liệu chưa có. Trang vẫn dựng được, nhưng người đọc sẽ nghi ngờ việc thẩm định. Đối chiếu ngày trên văn bản và ngày trong biên bản thẩm định, rồi sửa ngày sai ở evidence.csv hoặc appraisals.csv.

Sai:

    evidence.csv:
    mã,tên,loại,ngày
    mc-001,Kế hoạch tuyên truyền,Kế hoạch,2025-11-25
    appraisals.csv:
    mã minh chứng,ngày,kết luận,cơ quan thẩm định
    mc-001,2025-11-20,hợp lệ,Văn phòng HĐND và UBND

Đúng:

    evidence.csv:
    mã,tên,loại,ngày
    mc-001,Kế hoạch tuyên truyền,Kế hoạch,2025-11-25
    appraisals.csv:
    mã minh chứng,ngày,kết luận,cơ quan thẩm định
    mc-001,2025-12-10,hợp lệ,Văn phòng HĐND và UBND

"""#
}
