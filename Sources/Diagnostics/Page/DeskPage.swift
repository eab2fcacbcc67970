/// A page that goes from desk to desk as one file: no script, nothing from outside, legible on a phone and on paper, light and dark. Its look is that of the
/// site: ink on white, colour only where something has a gravity.
public enum DeskPage {
  /// The whole page around a body, whose text is HTML; the title is text.
  public static func html(title: String, in language: MessageLanguage, _ body: String) -> String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(HTMLText.escaped(title))</h1>
    \(body)</main>
    </body>
    </html>

    """
  }

  private static let style = """
    :root{--bg:#fff;--wash:#f4f6f7;--line:#d5dbe0;--ink:#16202a;--mut:#4c5863;--acc:#0a4a7a;--error:#9b1c1c;--warning:#8a5a00;--note:#1f4e79}
    @media screen and (prefers-color-scheme:dark){:root{--bg:#11161b;--wash:#1a2128;--line:#333e48;--ink:#e7ebee;--mut:#adb7c0;--acc:#8cc4f2;--error:#ff9c92;--warning:#efbb55;--note:#93c1ec}}
    *{box-sizing:border-box}
    html{font:100%/1.6 "Be Vietnam Pro",system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--bg);color:var(--ink);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
    main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
    h1,h2,h3,p,ul,ol,table,pre{margin:0;padding:0}
    h1,h2,h3{line-height:1.32}
    h1{font-size:1.75rem}h2{font-size:1.3125rem}h3{font-size:1.0625rem}
    ul,ol{list-style:none}
    a{color:var(--acc)}
    :focus-visible{outline:3px solid var(--acc);outline-offset:2px}
    .lede{font-size:1.0625rem;margin-top:.25rem;max-width:42em}
    .m,small{color:var(--mut);font-size:.875rem}
    section{margin-top:2.75rem}
    section>h2{padding-top:.75rem;border-top:2px solid var(--ink);margin-bottom:.25rem}
    section>h3,.chapter{margin-top:1.5rem}.chapter{font-size:1.0625rem}
    table{border-collapse:collapse;width:100%;margin-top:1.5rem;font-size:.9375rem;line-height:1.5}
    caption{text-align:left;font-weight:700;padding-bottom:.25rem}
    th,td{border-bottom:1px solid var(--line);padding:.5rem 0 .5rem .75rem;text-align:right;vertical-align:top;font-weight:400;overflow-wrap:normal}
    th:first-child{text-align:left;padding-left:0;overflow-wrap:anywhere}
    thead th{font-size:.8125rem;white-space:nowrap}thead th,td:not([class]){color:var(--mut)}tfoot th,tfoot td{font-weight:700;border-bottom:2px solid var(--ink)}
    .list>li{border-bottom:1px solid var(--line);padding:.75rem 0}
    .list>li>p,.list>li>ul{max-width:46em}
    .at{color:var(--mut)}
    .error>p>b,td.error{color:var(--error)}.warning>p>b,td.warning{color:var(--warning)}.note>p>b,td.note{color:var(--note)}td.error{font-weight:700}
    .do,.rel{padding-left:1.25rem;text-indent:-1.25rem}.rel{font-size:.9375rem;color:var(--mut)}
    code,pre{font:.875rem/1.5 ui-monospace,"SF Mono",Consolas,"DejaVu Sans Mono",monospace}
    pre{background:var(--wash);padding:.5rem .75rem;margin-top:.25rem;white-space:pre-wrap}
    details{margin-top:.25rem}summary{color:var(--acc);cursor:pointer;min-height:2rem;font-size:.9375rem}summary code{color:var(--mut)}
    details>p{max-width:46em;margin-top:.25rem}.ex{font-weight:700;margin-top:.75rem}
    .contents{margin-top:.25rem}.contents li{padding:.25rem 0}.contents code{color:var(--mut);white-space:nowrap}
    .files{font-size:.9375rem;color:var(--mut);padding-left:1.25rem}
    @page{size:A4;margin:15mm}
    @media print{:root{--bg:#fff;--wash:#fff;--line:#bbb;--ink:#000;--mut:#333;--acc:#000;--error:#9b1c1c;--warning:#6b4600;--note:#1f4e79}
    html{font-size:10pt;line-height:1.45}main{max-width:none;padding:0}section{margin-top:14pt}a{text-decoration:none}
    li,tr,pre{break-inside:avoid}h2,h3,caption,thead{break-after:avoid}pre{border-left:2pt solid #bbb}summary{list-style:none}summary::-webkit-details-marker{display:none}
    details:not([open]) .how{display:none}}
    """
}
