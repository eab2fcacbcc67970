// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Settings: commune.yml, site.yml, front matter.
  static let settings = #"""
# Settings: commune.yml, site.yml, front matter

## base-address
The base address of the site is not of the right form

The key base in site.yml must be the whole address of the site, beginning with https:// and ending in a slash, without ? or #. All addresses in data catalogues, feeds and site maps are joined to it, so that one missing slash breaks them all. Mend it; leave out the line while the site has no public address.

Wrong:

    title: Tiến Độ
    base: https://tiendo.minh-hoa.example.vn

Right:

    title: Tiến Độ
    base: https://tiendo.minh-hoa.example.vn/

## commune-code
The code of the administrative unit is not five digits

The key code in commune.yml must have exactly five digits, as in the list of administrative units. It ties the commune to data kept elsewhere, so that a zero lost in front (Excel often drops it) makes it another commune or none. Copy the code again and put it in quotation marks.

Wrong:

    name: Minh Họa
    kind: xã
    code: "431"
    province: Đồng Nai

Right:

    name: Minh Họa
    kind: xã
    code: "00431"
    province: Đồng Nai

## day-rule
A due day or cut-off of the reporting calendar is not understood

In calendar of commune.yml the key due or cut-off is written in words that cannot be read as a day. Without it nobody knows which office reported on time and which was late. Use one of these forms: “ngày 5 tháng sau”, “ngày 9/6”, “trước ngày 10/6”, “ngày 10/1 năm sau”, “cuối kỳ”; where the plan names no day, leave out the line due.

Wrong:

    calendar:
      - kind: month
        due: mùng 5 hằng tháng
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

Right:

    calendar:
      - kind: month
        due: ngày 5 tháng sau
        sentence: "Các cơ quan báo cáo hằng tháng, chậm nhất ngày 5 tháng sau."

## duplicate-commune-code
Two communes give the same code of the administrative unit

The five digits under code already stand in the commune.yml of another commune, mostly because the file was copied from there and not changed. A code belongs to one commune only, or their open data would be mixed up. Look both up in the list of administrative units and mend the wrong file.

Wrong:

    communes/minh-hoa/commune.yml has code: "00000"
    communes/minh-tan/commune.yml has code: "00000"

Right:

    communes/minh-hoa/commune.yml has code: "00000"
    communes/minh-tan/commune.yml has code: "00001"

## duplicate-key
A key is written twice in the settings

The settings (commune.yml, site.yml or the head of a .md file) have two lines with the same key on the same level. If both were taken, one value would be lost without a word. Keep the right one; where the key holds a list, such as provisions or calendar, put all entries under a single key.

Wrong:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai
    name: Xã Minh Họa

Right:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai

## invalid-yaml
The settings are not written as YAML wants them

The program cannot read commune.yml, site.yml or the head of a .md file from the place named on: mostly prose with a colon stands without quotation marks, lines are indented unevenly or by Tab, or a bracket is not closed. All of these settings are passed over, so mend this before other mistakes. Put prose in quotation marks, indent by spaces, and leave a space behind each colon.

Wrong:

    calendar:
      - kind: month
        due: ngày 5 tháng sau
        sentence: Chế độ báo cáo: hằng tháng, chậm nhất ngày 5 tháng sau.

Right:

    calendar:
      - kind: month
        due: ngày 5 tháng sau
        sentence: "Chế độ báo cáo: hằng tháng, chậm nhất ngày 5 tháng sau."

## missing-front-matter
A Markdown file does not begin with its settings

The first line of plan.md, of a paper or of a free page must be three hyphens ---, which open the settings such as title, date and signer. Here the first line is something else, be it a blank line, so that text and settings cannot be told apart. Put --- on the first line, the keys below it, and another line --- before the text.

Wrong:

    ## Nhiệm vụ trọng tâm kỳ tới
    Hoàn thành rà soát các bộ dữ liệu còn lại.

Right:

    ---
    cut-off: 2026-10-06
    ---
    ## Nhiệm vụ trọng tâm kỳ tới
    Hoàn thành rà soát các bộ dữ liệu còn lại.

## missing-key
The settings lack a required key

The settings, or an entry in them such as signer or provisions, lack a key that is needed, or the key is there and nothing stands behind its colon. Without the province, the plan’s title or the quoted sentence the site cannot say what it must. Add the line that the message names, with its value.

Wrong:

    name: Minh Họa
    kind: xã
    code: "00000"

Right:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai

## period-part
The part of the year in a reporting cycle is not right

In calendar of commune.yml the key part says which period of the year is reported: months go from 1 to 12, quarters from 1 to 4, half-years are 1 or 2, and a year is 1. The figure here lies outside, or is no figure. Mend it, or leave out part if every period is reported.

Wrong:

    calendar:
      - kind: quarter
        part: 6
        sentence: "Báo cáo quý II trước ngày 10/7."

Right:

    calendar:
      - kind: quarter
        part: 2
        sentence: "Báo cáo quý II trước ngày 10/7."

## province-twice
A province is given twice in site.yml

The list provinces has two entries of one name. Communes find their province by its name, so with two entries it is unclear whether to call it “tỉnh” or “thành phố”, and the pages of the province may bear the wrong title. Keep the right entry and delete the other.

Wrong:

    provinces:
      - name: Đồng Nai
        title: tỉnh
      - name: Đồng Nai
        title: thành phố

Right:

    provinces:
      - name: Đồng Nai
        title: tỉnh

## settings-alias
Settings use anchors & and references * of YAML

Somewhere in the file & gives a value a name and * calls it up again. This shorthand of YAML is not used here: a small file could unfold into a huge one, and whoever reads it cannot see what the line really says. Write the value out in each place; if the sign & or * is part of the prose, put the whole value into quotation marks.

Wrong:

    alerts:
      source: &muc "Mục VI"
    appraisal:
      source: *muc

Right:

    alerts:
      source: "Mục VI"
    appraisal:
      source: "Mục VI"

## settings-not-keys
The settings are not lines of “key: value”

The settings as a whole are a sentence or a list, so the program cannot tell which value belongs to which key and reads nothing from the file. Most often every line begins with a hyphen, or prose was pasted where settings should stand. Write one key on each line at the margin, a colon, a space, then the value.

Wrong:

    - name: Minh Họa
    - kind: xã
    - province: Đồng Nai

Right:

    name: Minh Họa
    kind: xã
    province: Đồng Nai

## settings-too-deep
The settings are nested too deep

A line is indented by more than 100 spaces, or lists and brackets [ ] and { } stand more than 50 levels within each other. No settings need that, so it is almost certainly a slip in pasting or a space bar held down; the file is read no further. Go to the line that is named and delete the surplus spaces or the brackets that were never closed.

Wrong:

    commune.yml: the line “- người” below words is indented by 120 spaces

Right:

    commune.yml: the line “- người” below words is indented by 4 spaces

## terms-address
The address of the terms of use is not right

The key address in terms must be a whole web address, or the name of a page of pages/ with .html behind it. This is neither, so whoever downloads the data could not read what may be done with them. Mend the address, or add the page to pages/.

Wrong:

    terms:
      title: Điều kiện sử dụng dữ liệu
      address: pages/dieu-kien-su-dung.md

Right:

    terms:
      title: Điều kiện sử dụng dữ liệu
      address: dieu-kien-su-dung.html

## unclosed-front-matter
The settings opened by --- are never closed

The first line is ---, but no second line --- follows, so the whole file would be taken for settings and its text would not be published. Put a line with nothing but --- between the settings and the text.

Wrong:

    ---
    cut-off: 2026-07-06

    ## Kết quả

Right:

    ---
    cut-off: 2026-07-06
    ---
    ## Kết quả

## unknown-key
The settings have a key that is not used here

The name before the colon is no key of this file or of this group. Its value is passed over, so a deadline or a cut-off could lose its effect unnoticed. Take the nearest name or one of the list in the message; note that a hyphen is not a low line.

Wrong:

    ---
    cut_off: 2026-07-06
    ---

Right:

    ---
    cut-off: 2026-07-06
    ---

## unknown-province
The commune’s province is not in site.yml

The key province of the commune is not, letter by letter, a name in provinces of site.yml. The commune would stand apart from the others of its province. Write the name as site.yml has it, without “tỉnh” or “thành phố”; add a new province to provinces with name and title.

Wrong:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: tỉnh Đồng Nai

Right:

    name: Minh Họa
    kind: xã
    code: "00000"
    province: Đồng Nai

## wrong-type
The value of a key is of another kind

Some keys take one line of words, some a list, some further keys indented below; here the value is of another kind and cannot be used. Most often a list is written as one line, or its hyphens are missing. Write it as in the example of the message; in a list each entry has a line of its own that begins with a hyphen and a space.

Wrong:

    ---
    recipients: Các phòng, ban, đơn vị thuộc xã
    ---

Right:

    ---
    recipients:
      - Các phòng, ban, đơn vị thuộc xã
      - "Lưu: VT"
    ---

"""#
}
