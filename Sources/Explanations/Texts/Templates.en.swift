// swift-format-ignore-file
// Texts, a paragraph a line.

extension ExplanationTexts.English {
  /// Templates and translations.
  static let templates = #"""
# Templates and translations

## template-always-there
A section for what is missing names something always there

A section {{^name}}…{{/name}} shows only when the name is missing, and this page always offers it. What stands inside would never reach a reader, so it is most likely meant for another name. Take the section out, or use a name that can be missing: an optional text, a list or a condition.

Wrong:

    <h1>{{name}}</h1>
    {{^name}}<p>Chỉ số chưa có tên.</p>{{/name}}

Right:

    <h1>{{name}}</h1>
    {{^help}}<p>Chưa có hướng dẫn cho người dân.</p>{{/help}}

## template-block-twice
A block of the parent template is filled twice

Between {{<…}} and its closing tag two blocks bear the same name. The page has one such place, so what the second one holds would be lost. Join both into one block, or mend the name if the second is meant for another place, such as head.

Wrong:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>{{/content}}
    {{$content}}<p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

Right:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>
    <p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

## template-block-unknown
The parent template has no block of this name

The page fills a block {{$…}} that stands nowhere in the parent template or in the partials it includes, so the content has no place to appear. The message lists the blocks there are: use one of these names, or add the block to the parent.

Wrong:

    {{<base}}
    {{$main}}<h1>{{name}}</h1>{{/main}}
    {{/base}}

Right:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>{{/content}}
    {{/base}}

## template-close-mismatch
A closing tag does not fit the section that is open

A tag {{/…}} bears the name of no open section while another section waits to be closed. The program does not guess where that one ends, for a wrong guess would show words in the wrong place. Write the name just as in the opening tag, or take the surplus tag out.

Wrong:

    {{#help}}
    <p>{{help}}</p>
    {{/helps}}

Right:

    {{#help}}
    <p>{{help}}</p>
    {{/help}}

## template-close-unopened
A closing tag closes nothing

At this tag {{/…}} no section or block is open any more. Most often the opening tag above was deleted and this one stayed, or a section is closed twice. Take the tag out, or put the opening tag back where the section begins.

Wrong:

    <h1>{{name}}</h1>
    {{/name}}

Right:

    <h1>{{name}}</h1>

## template-content-in-parent
There is content outside the blocks of a parent template

Between {{<…}} and its closing tag only blocks {{$…}} are handed to the parent template. Words or tags outside of them have no place on the page and would be lost. Put them into a block, most often content.

Wrong:

    {{<base}}
    <h1>{{name}}</h1>
    {{$content}}<p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

Right:

    {{<base}}
    {{$content}}<h1>{{name}}</h1>
    <p>Nhóm {{group}}</p>{{/content}}
    {{/base}}

## template-delimiters-invalid
A tag that sets delimiters is not written right

The tag {{=…=}} changes the signs around all tags behind it, so it must hold exactly two of them, parted by a space and without an equals sign. With one missing there is no telling where the next tags begin and end. Write both, or take the tag out if nothing needs other signs.

Wrong:

    {{=<%=}}
    <h1>{{name}}</h1>

Right:

    {{=<% %>=}}
    <h1><%name%></h1>

## template-markup-escaped
Markup of the program stands in two braces instead of three

This name is a piece of HTML that the program makes, such as a chart or its symbols. It is always written as it is, and so it must stand in three braces, {{{…}}}: whoever reads the template sees at once what is not escaped. Add one brace on each side.

Wrong:

    {{#rows}}<p>{{commune}} {{dots}}</p>{{/rows}}

Right:

    {{#rows}}<p>{{commune}} {{{dots}}}</p>{{/rows}}

## template-missing
There is no template of this name

A tag {{>…}} or {{<…}}, or a kind of page itself, needs a file that is not in Templates/. The name of a template is its path in Templates/ without .html, such as parts/filter; files of assets/ keep their ending. Mend the name, or put back the file that was deleted or renamed.

Wrong:

    <h1>{{name}}</h1>
    {{>filter}}

Right:

    <h1>{{name}}</h1>
    {{>parts/filter}}

## template-name-invalid
A tag has no name, or a name with spaces

Between the braces stands one name and nothing else, for templates have no commands such as if, and no sums. Here the tag is empty or holds several words. Write one name; to show something only when a condition holds, use a section {{#name}}…{{/name}}.

Wrong:

    {{#rows}}{{if value}}<b>{{commune}}</b>{{/rows}}

Right:

    {{#rows}}{{#value}}<b>{{commune}}</b>{{/value}}{{/rows}}

## template-name-unknown
The page does not offer the name in a tag

Every page offers certain names, and here there is none such. Most often a letter is wrong, or a name of a row stands outside its section {{#rows}}. The message gives the nearest name and all that may be used here; the program stops so that no place on a page stays empty unnoticed.

Wrong:

    <h2>{{row_cuont}} chỉ tiêu trong các kế hoạch</h2>

Right:

    <h2>{{row_count}} chỉ tiêu trong các kế hoạch</h2>

## template-name-without-parts
A dot follows a name that has no names inside

A dot, as in {{frame.as_of}}, may follow a group of names only. The name before the dot is text, markup, a condition or a list, and of a list it would not be clear which row is meant. For a list, open a section {{#name}}…{{/name}} and write the inner name there; of a text, drop what follows the dot.

Wrong:

    <p>{{rows.commune}}</p>

Right:

    {{#rows}}<p>{{commune}}</p>{{/rows}}

## template-not-section
A section is opened by a text or markup that is always there

A section {{#name}}…{{/name}} repeats a list, or shows its content when something is there. This name always has exactly one value, so the section decides nothing and misleads whoever edits the template. Take both tags out and print the value alone.

Wrong:

    {{#group}}<p>Nhóm {{group}}</p>{{/group}}

Right:

    <p>Nhóm {{group}}</p>

## template-not-text
A name that is not text is printed

The name is a list, a condition or a group of names, so there are no words to put in place of the tag. Open a section for a list and print each row; put the content into a section for a condition; write the inner name behind a dot for a group.

Wrong:

    <p>Kế hoạch không đặt chỉ tiêu này: {{without}}</p>

Right:

    <p>Kế hoạch không đặt chỉ tiêu này: {{#without}}{{text}}. {{/without}}</p>

## template-not-utf8
A template is not saved as UTF-8

The file holds bytes that are no character of UTF-8, most often because it was saved in an old encoding such as Windows-1258, or as “Unicode” (UTF-16) by Notepad. Read as it is, letters with marks would be wrong on every page that uses the template, so the file is refused. Open it in an editor and save it with the encoding UTF-8.

Wrong:

    indicator.html, saved with the encoding Windows-1258

Right:

    indicator.html with the same content, saved as UTF-8

## template-optional-outside
A name that may be missing stands outside its section

Not every page has this value. Written by itself it would leave a bare label, or a link to nowhere, on the pages without it. Put the whole sentence, label and value, into a section {{#name}}…{{/name}}, and add {{^name}}…{{/name}} where other words should stand instead.

Wrong:

    <p>Lưu ý khi so sánh: {{comparison}}</p>

Right:

    {{#comparison}}<p>Lưu ý khi so sánh: {{comparison}}</p>{{/comparison}}

## template-recursive
A template includes itself

Following the tags {{>…}} and {{<…}}, the template comes by itself again, so the page would never end. The message shows the way, such as a → b → a. Take out one of these tags; what both files need goes into a third.

Wrong:

    parts/status.html:
    <span class="{{css}}">{{word}}</span>
    {{>parts/status}}

Right:

    parts/status.html:
    <span class="{{css}}">{{word}}</span>

## template-section-unclosed
A section or block is not closed

A tag {{#…}}, {{^…}}, {{$…}} or {{<…}} has no closing tag of its name before the section around it, or the file, ends. Without it the rest of the page could be repeated or vanish. Write {{/name}} where the section is to end; of two sections within each other close the inner one first.

Wrong:

    <ul>{{#without}}<li>{{text}}</li></ul>

Right:

    <ul>{{#without}}<li>{{text}}</li>{{/without}}</ul>

## template-tag-unclosed
A tag is opened and never closed

Behind {{ there is no }} before the next tag or the end of the file; behind {{{ there must be all three, }}}. What follows would be taken for a part of the name. Close the braces right behind the name, as many as were opened.

Wrong:

    <h1>{{name</h1>
    <p>Nhóm {{group}}</p>

Right:

    <h1>{{name}}</h1>
    <p>Nhóm {{group}}</p>

## template-text-unescaped
Text stands in three braces, or with the sign &

The name is text, most of it typed into tables by officers. Text is always escaped, so that < or & in it never becomes HTML and nobody can slip code into a page; {{{…}}} and {{&…}} would pass that by and are refused. Write two braces.

Wrong:

    <h1>{{{name}}}</h1>

Right:

    <h1>{{name}}</h1>

## template-too-deep
Sections, blocks and partials nest too deep

Within one file sections and blocks may nest 100 levels deep, and 200 with the files that include each other. No page needs that, so most often an opening tag was pasted many times over, or files include each other in too long a row. Delete the repetition, or take parts out into partials.

Wrong:

    indicator.html: the tag {{#has_without}} pasted 150 times in a row, then 150 closing tags

Right:

    indicator.html: one tag {{#has_without}} and one closing tag

## template-too-large
A template with its partials is too large

With all partials in place a page may have up to 200,000 tags, lines and pieces of text; a partial counts as often as it is included. More than that nearly always comes of files that include each other twice at each level. Find the partial that is included so often and put a list {{#name}}…{{/name}} in its place.

Wrong:

    20 partials in a row, each of which includes the next one twice

Right:

    20 partials in a row, each of which includes the next one once

## template-unused
No page uses this template

The file lies in Templates/, but no kind of page uses it and no template in use includes it. The site is built all the same; the note is there so that nobody believes that changes to the file appear anywhere. Delete it, or include it with {{>…}} where it is needed.

Wrong:

    parts/gio-lam-viec.html: no template includes it

Right:

    parts/gio-lam-viec.html: included in base.html by {{>parts/gio-lam-viec}}

## translation-differs
A translation does not have the values and tags of the words

In words.csv the English lacks, adds or changes a {{…}} or a tag of HTML that the Vietnamese has. The English edition would lose a figure or a link, or break. Copy every {{…}} and every tag into the translation as it is; their order may change.

Wrong:

    vi,en,where
    {{total}} việc đỏ,Red items,

Right:

    vi,en,where
    {{total}} việc đỏ,Red items: {{total}},

## unreadable-template
A file of Templates/ cannot be read

The machine will not let this template, style or words.csv be read, so the pages that use it cannot be made. Most often the file belongs to another account, or was copied to the server without leave to read it. Let the account that runs tiendo read it, or copy the file again from the original templates.

Wrong:

    Templates/indicator.html: the administrator alone may read it

Right:

    Templates/indicator.html: the account that runs tiendo may read it

## word-untranslated
Words of a template have no translation in words.csv

The site has an English edition (languages: [vi, en]), and some Vietnamese words of a template have no row in words.csv, so that edition would mix both languages. Add a row: vi holds the words just as they stand, with every {{…}} and every tag of the template, and en the translation. Whoever changes a word in the template changes vi too.

Wrong:

    indicator.html:
    <h2>Nơi đã báo cáo</h2>
    words.csv:
    vi,en,where

Right:

    indicator.html:
    <h2>Nơi đã báo cáo</h2>
    words.csv:
    vi,en,where
    Nơi đã báo cáo,Places that have reported,

## words-twice
The same words have two translations in words.csv

Two rows have the same Vietnamese words and the same where, so it is unclear which translation to use. If both are alike, drop one. If the words are to be translated differently in one place, write the name of that template, such as parts/provisions, into where of its row.

Wrong:

    vi,en,where
    Mục,Item,
    Mục,Section,

Right:

    vi,en,where
    Mục,Item,
    Mục,Section,parts/provisions

"""#
}
