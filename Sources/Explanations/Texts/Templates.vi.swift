// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.Vietnamese {
  /// Khuôn trang và bản dịch.
  static let templates = #"""
# Khuôn trang và bản dịch

## template-always-there
Đoạn “không có” của một tên luôn có

Đoạn {{^tên}}…{{/tên}} chỉ hiện khi tên ấy vắng, mà trang này bảo đảm tên luôn có. Nội dung trong đoạn sẽ không bao giờ tới người đọc, nên thường là lời viết nhầm chỗ. Bỏ cả đoạn, hoặc dùng tên có thể vắng như một chữ tùy chọn, danh sách hay điều kiện.

Sai:

    <h1>{{name}}</h1>
    {{^name}}<p>Chỉ số chưa có tên.</p>{{/name}}

Đúng:

    <h1>{{name}}</h1>
    {{^help}}<p>Chưa có hướng dẫn cho người dân.</p>{{/help}}

## template-block-twice
Một khối của mẫu cha được điền hai lần

Giữa {{<…}} và thẻ đóng của nó có hai khối cùng tên. Chỗ ấy trên trang chỉ có một, nên phần điền sau sẽ mất. Gộp nội dung vào một khối, hoặc sửa tên nếu khối thứ hai dành cho chỗ khác như head.

Sai:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>{{/content}}
    {{$content}}<p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

Đúng:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>
    <p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

## template-block-unknown
Mẫu cha không có khối mang tên này

Trang điền một khối {{$…}} mà mẫu cha, kể cả các mẫu con nó chèn, không hề có. Nội dung trong khối không có chỗ để hiện. Thông báo nêu các khối đang có; dùng đúng một tên trong đó, hoặc thêm khối vào mẫu cha.

Sai:

    {{<base}}
    {{$main}}<h1>{{name}}</h1>{{/main}}
    {{/base}}

Đúng:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>{{/content}}
    {{/base}}

## template-close-mismatch
Thẻ đóng không khớp với đoạn đang mở

Một thẻ {{/…}} mang tên không có đoạn nào đang mở, trong khi một đoạn khác còn chờ đóng. Chương trình không đoán đoạn dừng ở đâu, vì đoán sai thì chữ hiện ra không đúng chỗ. Sửa tên trong thẻ đóng cho giống thẻ mở, hoặc bỏ thẻ thừa.

Sai:

    {{#help}}
    <p>{{help}}</p>
    {{/helps}}

Đúng:

    {{#help}}
    <p>{{help}}</p>
    {{/help}}

## template-close-unopened
Thẻ đóng không có thẻ mở

Tới thẻ {{/…}} này không còn đoạn hay khối nào đang mở. Thường là thẻ mở phía trên đã bị xóa mà thẻ đóng còn lại, hoặc một đoạn bị đóng hai lần. Bỏ thẻ, hoặc trả lại thẻ mở ở chỗ đoạn bắt đầu.

Sai:

    <h1>{{name}}</h1>
    {{/name}}

Đúng:

    <h1>{{name}}</h1>

## template-content-in-parent
Có nội dung nằm ngoài khối trong một mẫu cha

Giữa {{<…}} và thẻ đóng của nó chỉ có các khối {{$…}} được đưa vào mẫu cha. Chữ hoặc thẻ đứng ngoài khối không có chỗ trên trang và sẽ mất. Đưa phần ấy vào một khối, thường là content.

Sai:

    {{<base}}
    <h1>{{name}}</h1>
    {{$content}}<p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

Đúng:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>
    <p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

## template-delimiters-invalid
Thẻ đổi dấu mở, dấu đóng viết chưa đúng

Thẻ {{=…=}} đổi dấu bao quanh các thẻ phía sau, nên phải có đúng hai dấu, cách nhau bằng dấu cách và không chứa dấu bằng. Thiếu một dấu thì không biết các thẻ sau bắt đầu, kết thúc ở đâu. Ghi đủ hai dấu; nếu không cần đổi dấu thì bỏ thẻ.

Sai:

    {{=<%=}}
    <h1>{{name}}</h1>

Đúng:

    {{=<% %>=}}
    <h1><%name%></h1>

## template-markup-escaped
Mã HTML của chương trình viết trong hai ngoặc thay vì ba

Tên này là một đoạn HTML do chương trình tạo sẵn, như biểu đồ hay các ký hiệu. Nó luôn được in nguyên vẹn, nên phải viết {{{…}}} với ba ngoặc: ai đọc mẫu cũng thấy ngay chỗ nào không được mã hóa. Thêm một ngoặc ở mỗi bên.

Sai:

    {{#rows}}<p>{{commune}} {{dots}}</p>{{/rows}}

Đúng:

    {{#rows}}<p>{{commune}} {{{dots}}}</p>{{/rows}}

## template-missing
Không có tệp mẫu mang tên này

Một thẻ {{>…}} hoặc {{<…}}, hoặc chính một loại trang, cần một tệp mẫu mà trong Templates/ không có. Tên mẫu là đường dẫn trong Templates/, bỏ đuôi .html, như parts/filter; riêng tệp trong assets/ giữ đuôi của nó. Sửa tên, hoặc trả lại tệp đã xóa, đổi tên.

Sai:

    <h1>{{name}}</h1>
    {{>filter}}

Đúng:

    <h1>{{name}}</h1>
    {{>parts/filter}}

## template-name-invalid
Thẻ không có tên, hoặc tên có khoảng trắng

Trong hai ngoặc chỉ được có một tên liền, vì mẫu không có câu lệnh như if hay phép tính. Ở đây thẻ trống, hoặc có từ hai chữ trở lên. Viết một tên; muốn chữ chỉ hiện khi có điều kiện thì dùng đoạn {{#tên}}…{{/tên}}.

Sai:

    {{#rows}}{{if value}}<b>{{commune}}</b>{{/rows}}

Đúng:

    {{#rows}}{{#value}}<b>{{commune}}</b>{{/value}}{{/rows}}

## template-name-unknown
Trang không có tên được viết trong thẻ

Mỗi trang chỉ đưa ra một số tên, và ở chỗ này không có tên ấy. Thường là gõ sai chữ, hoặc dùng tên của một dòng ở ngoài đoạn {{#rows}} của nó. Thông báo nêu tên gần nhất và mọi tên dùng được ở đây; chương trình dừng để trang không bị trống một chỗ mà không ai hay.

Sai:

    <h2>{{row_cuont}} chỉ tiêu trong các kế hoạch</h2>

Đúng:

    <h2>{{row_count}} chỉ tiêu trong các kế hoạch</h2>

## template-name-without-parts
Viết tên con sau dấu chấm của một tên không có tên con

Dấu chấm, như trong {{frame.as_of}}, chỉ dùng được với một nhóm tên. Tên đứng trước dấu chấm ở đây là chữ, mã HTML, điều kiện hoặc danh sách; với danh sách thì không rõ là dòng nào. Với danh sách, mở đoạn {{#tên}}…{{/tên}} rồi viết tên con bên trong; với chữ thì bỏ phần sau dấu chấm.

Sai:

    <p>{{rows.commune}}</p>

Đúng:

    {{#rows}}<p>{{commune}}</p>{{/rows}}

## template-not-section
Mở đoạn bằng một tên là chữ hoặc mã HTML luôn có

Đoạn {{#tên}}…{{/tên}} để lặp lại một danh sách, hoặc để hiện nội dung khi có một điều gì đó. Tên này lúc nào cũng có đúng một giá trị, nên đoạn không chọn lựa gì và dễ làm người sửa mẫu hiểu nhầm. Bỏ thẻ mở và thẻ đóng, chỉ in giá trị.

Sai:

    {{#group}}<p>Nhóm {{group}}</p>{{/group}}

Đúng:

    <p>Nhóm {{group}}</p>

## template-not-text
In ra một tên không phải là chữ

Tên này là danh sách, điều kiện hoặc một nhóm tên, nên không có chữ nào để đặt vào chỗ của thẻ. Danh sách thì mở đoạn và in từng dòng; điều kiện thì đặt nội dung vào trong đoạn; nhóm tên thì viết tên con sau dấu chấm.

Sai:

    <p>Kế hoạch không đặt chỉ tiêu này: {{without}}</p>

Đúng:

    <p>Kế hoạch không đặt chỉ tiêu này: {{#without}}{{text}}. {{/without}}</p>

## template-not-utf8
Tệp mẫu không lưu theo bảng mã UTF-8

Trong tệp có byte không thành chữ nào của UTF-8, thường do lưu bằng bảng mã cũ như Windows-1258 hoặc bằng “Unicode” (UTF-16) của Notepad. Đọc tiếp thì chữ có dấu sẽ hiện sai trên mọi trang dùng mẫu này, nên tệp bị từ chối. Mở bằng trình soạn thảo, chọn lưu với mã hóa UTF-8.

Sai:

    indicator.html, lưu với mã hóa Windows-1258

Đúng:

    indicator.html, cùng nội dung, lưu với mã hóa UTF-8

## template-optional-outside
Một tên có thể vắng được dùng ngoài đoạn của nó

Không phải trang nào cũng có giá trị này. Viết trần thì ở những trang thiếu sẽ còn lại một nhãn hay một liên kết trỏ vào chỗ trống. Đặt cả câu, gồm nhãn và giá trị, vào đoạn {{#tên}}…{{/tên}}; nếu cần lời thay thế thì thêm {{^tên}}…{{/tên}}.

Sai:

    <p>Lưu ý khi so sánh: {{comparison}}</p>

Đúng:

    {{#comparison}}<p>Lưu ý khi so sánh: {{comparison}}</p>{{/comparison}}

## template-recursive
Mẫu chèn lại chính nó

Đi theo các thẻ {{>…}} và {{<…}}, mẫu này lại gặp chính nó, nên trang sẽ dài mãi không hết. Thông báo nêu đường đi, như a → b → a. Bỏ một thẻ chèn trên đường ấy; phần cần dùng ở cả hai nơi thì tách sang một tệp thứ ba.

Sai:

    parts/status.html:
    <span class="{{css}}">{{word}}</span>
    {{>parts/status}}

Đúng:

    parts/status.html:
    <span class="{{css}}">{{word}}</span>

## template-section-unclosed
Một đoạn hoặc khối không được đóng lại

Thẻ mở {{#…}}, {{^…}}, {{$…}} hoặc {{<…}} không có thẻ đóng cùng tên trước khi đoạn bao ngoài hoặc tệp kết thúc. Không biết đoạn dừng ở đâu thì cả phần còn lại của trang có thể lặp lại hoặc biến mất. Viết {{/tên}} ở chỗ đoạn phải dừng; hai đoạn lồng nhau thì đóng đoạn trong trước.

Sai:

    <ul>{{#without}}<li>{{text}}</li></ul>

Đúng:

    <ul>{{#without}}<li>{{text}}</li>{{/without}}</ul>

## template-tag-unclosed
Thẻ mở ngoặc mà không đóng ngoặc

Sau {{ không có }} trước thẻ tiếp theo hoặc trước cuối tệp; với {{{ thì phải đủ ba ngoặc }}}. Chữ phía sau sẽ bị coi là một phần của tên. Đóng ngoặc ngay sau tên, cùng số ngoặc với bên mở.

Sai:

    <h1>{{name</h1>
    <p>Nhóm {{group}}</p>

Đúng:

    <h1>{{name}}</h1>
    <p>Nhóm {{group}}</p>

## template-text-unescaped
Chữ viết trong ba ngoặc hoặc với dấu &

Tên này là chữ, phần nhiều do cán bộ nhập vào bảng. Chữ luôn được mã hóa, để dấu < hay & trong đó không thành mã HTML và không ai chèn được mã vào trang; {{{…}}} và {{&…}} bỏ qua bước ấy nên bị từ chối. Viết hai ngoặc.

Sai:

    <h1>{{{name}}}</h1>

Đúng:

    <h1>{{name}}</h1>

## template-too-deep
Các đoạn, khối và mẫu con lồng nhau quá nhiều tầng

Trong một tệp, đoạn và khối chỉ được lồng tới 100 tầng; tính cả các tệp chèn vào nhau là 200 tầng. Không trang nào cần tới mức ấy, nên thường là một đoạn mở bị chép lặp nhiều lần, hoặc các mẫu chèn nhau quá dài. Xóa phần lặp, hoặc tách bớt thành mẫu con.

Sai:

    indicator.html: thẻ {{#has_without}} bị dán 150 lần liền nhau, rồi 150 thẻ đóng

Đúng:

    indicator.html: một thẻ {{#has_without}} và một thẻ đóng

## template-too-large
Mẫu cùng các mẫu con gộp lại quá lớn

Một trang, sau khi chèn hết mẫu con, chỉ được có tới 200.000 thẻ, dòng và đoạn chữ; mẫu con chèn bao nhiêu lần thì tính bấy nhiêu. Vượt mức ấy gần như luôn do mẫu chèn nhau nhân đôi ở mỗi tầng. Tìm mẫu con bị chèn nhiều lần và thay bằng một danh sách {{#tên}}…{{/tên}}.

Sai:

    20 mẫu con nối nhau, mẫu nào cũng chèn mẫu kế tiếp hai lần

Đúng:

    20 mẫu con nối nhau, mẫu nào cũng chèn mẫu kế tiếp một lần

## template-unused
Không trang nào dùng tệp mẫu này

Tệp nằm trong Templates/ nhưng không loại trang nào dùng nó, và không mẫu nào đang dùng chèn nó vào. Trang vẫn dựng được; thông tin này để sửa đổi trong tệp không bị tưởng là đã lên trang. Xóa tệp, hoặc chèn nó bằng {{>…}} ở nơi cần.

Sai:

    parts/gio-lam-viec.html: không mẫu nào chèn tệp này

Đúng:

    parts/gio-lam-viec.html: được chèn trong base.html bằng {{>parts/gio-lam-viec}}

## translation-differs
Bản dịch không có đúng các giá trị và thẻ của lời gốc

Trong words.csv, lời tiếng Anh thiếu, thừa hoặc viết khác một {{…}} hay một thẻ HTML so với lời tiếng Việt. Bản tiếng Anh vì thế sẽ mất số liệu, mất liên kết hoặc vỡ trang. Chép nguyên từng {{…}} và từng thẻ sang bản dịch; thứ tự thì đổi được.

Sai:

    vi,en,where
    {{total}} việc đỏ,Red items,

Đúng:

    vi,en,where
    {{total}} việc đỏ,Red items: {{total}},

## unreadable-template
Không đọc được một tệp trong Templates/

Máy không cho đọc tệp mẫu, kiểu dáng hoặc words.csv này, nên các trang dùng nó không dựng được. Thường do tệp thuộc tài khoản khác, hoặc được chép lên máy chủ mà không kèm quyền đọc. Cho tài khoản chạy tiendo quyền đọc, hoặc chép lại tệp từ bản gốc của mẫu.

Sai:

    Templates/indicator.html: chỉ tài khoản quản trị được đọc

Đúng:

    Templates/indicator.html: tài khoản chạy tiendo được đọc

## word-untranslated
Lời trong mẫu chưa có bản dịch trong words.csv

Trang có bản tiếng Anh (languages: [vi, en]), mà một lời tiếng Việt trong mẫu không có dòng nào ở words.csv, nên bản ấy sẽ lẫn tiếng Việt. Thêm một dòng: cột vi chép đúng lời, với từng {{…}} và từng thẻ như trong mẫu, cột en ghi lời dịch. Sửa một chữ trong mẫu thì sửa cả cột vi.

Sai:

    indicator.html:
    <h2>Nơi đã báo cáo</h2>
    words.csv:
    vi,en,where

Đúng:

    indicator.html:
    <h2>Nơi đã báo cáo</h2>
    words.csv:
    vi,en,where
    Nơi đã báo cáo,Places that have reported,

## words-twice
Một lời có hai bản dịch trong words.csv

Hai dòng có cùng lời tiếng Việt và cùng cột where, nên không biết dùng bản dịch nào. Hai bản như nhau thì bỏ một dòng. Cùng một lời mà hai nơi dịch khác nhau thì ghi tên mẫu, như parts/provisions, vào cột where của một dòng.

Sai:

    vi,en,where
    Mục,Item,
    Mục,Section,

Đúng:

    vi,en,where
    Mục,Item,
    Mục,Section,parts/provisions

"""#
}
