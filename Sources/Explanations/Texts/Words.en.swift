// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Texts, links, shared pages.
  static let words = #"""
# Texts, links, shared pages

## free-page-name
A file of the folder pages cannot give its name to a page

Every file of pages/ becomes a page whose address is the name of the file, so the name has small letters a–z, digits and hyphens, ends in .md and stands in no folder below. Files of other kinds, such as Word or notes in .txt, cannot become pages. Rename the file, or take it out of pages/.

Wrong:

    Content/pages/Liên hệ.md

Right:

    Content/pages/lien-he.md

## image-elsewhere
A text shows a picture that lies on another site

The picture has an address of https:// or http://. Browsers would have to ask another server whenever somebody opens the page, so that server learns who reads it, and the picture may be changed or go away at any time. Put the file into evidence/ with a public row in evidence.csv and show the published file; or only link to the page that has the picture.

Wrong:

    ## Kết quả

    ![Trạm 5G ở ấp 3](https://vi-du.example/tram-5g.jpg)

Right:

    ## Kết quả

    Xem [ảnh trạm 5G ở ấp 3](https://vi-du.example/tram-5g.jpg).

## link-to-nowhere
A link leads to no page

The text of a plan, a paper, a free page or a template links to a page or heading that does not exist; a resident who follows it arrives at an error page. Mostly a letter of an id is wrong, or the id is retired. Write the path as seen from the page itself, such as ../chi-tieu/ with the id and .html, or a whole https:// address; in a template choose one of the files that the message lists.

Wrong:

    Xem [chỉ tiêu phủ sóng 5G](../chi-tieu/nq57-2026-ct-i-99.html).

Right:

    Xem [chỉ tiêu phủ sóng 5G](../chi-tieu/nq57-2026-ct-i-1.html).

## path-taken-twice
Two pages have the same address

Two files or folders would become pages at one path; capitals make no difference, for many servers do not tell them apart. One page would overwrite the other. Rename one of them: folders of communes in small letters, and files of pages/ not after a page that every site has, such as muc-luc, thuat-ngu or cach-tinh.

Wrong:

    Content/pages/muc-luc.md

Right:

    Content/pages/danh-ba.md

## raw-html
A text holds HTML tags

Plans, papers and free pages are Markdown alone; tags in them are left out of the page, since they could break it or run code on a reader’s machine. The program stops so that nothing disappears unnoticed. Write it as Markdown does, such as two asterisks on each side of bold words; if the sign < is part of the prose, write \<.

Wrong:

    ## Kết quả

    Tỷ lệ người dân có <b>chữ ký số</b> tăng so với quý trước.

Right:

    ## Kết quả

    Tỷ lệ người dân có **chữ ký số** tăng so với quý trước.

## term-twice
A term is explained twice in the glossary

A word of the column term or aliases is there already, perhaps with other capitals or the tone mark on another letter. Each word on the pages leads to one explanation, and there is no telling which of the two. Join the rows, or drop the word from one of them.

Wrong:

    thuật ngữ,giải thích,cách gọi khác
    Dữ liệu mở,Dữ liệu ai cũng được tải về và dùng lại.,
    Bộ dữ liệu,Một bảng được công bố để tải về.,dữ liệu mở

Right:

    thuật ngữ,giải thích,cách gọi khác
    Dữ liệu mở,Dữ liệu ai cũng được tải về và dùng lại.,
    Bộ dữ liệu,Một bảng được công bố để tải về.,tập dữ liệu

## unsafe-link
A link leads to an address that is not safe

Texts link to https://, http://, mailto: and pages of the site alone. Addresses such as file:, javascript: or data: run code or look for a file on the reader’s machine; one with a name before an @, with letters of another alphabet in its server’s name, or that begins with // leads elsewhere than readers think; mailto: with a subject or text writes in the reader’s name. None of them gets onto a page. Publish the document on the web or among the evidence, and link to its address with https://.

Wrong:

    ## Kết quả

    Xem [bản đồ phủ sóng](file:///D:/5G/ban-do.pdf).

Right:

    ## Kết quả

    Xem [bản đồ phủ sóng](https://vi-du.example/ban-do.pdf).

"""#
}
