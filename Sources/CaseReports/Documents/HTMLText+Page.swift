import Languages
import TextLayout

extension HTMLText {
  /// Returns the page up to its title and head.
  static func begin(
    _ title: SafeText,
    _ head: [DocumentFact],
    _ language: Language,
    isLarge: Bool = false,
  ) -> String {
    let page = language.text("Page {1} of {2}", "\" counter(page) \"", "\" counter(pages) \"")
    let foot = ([title] + head.prefix(3).map(\.value)).map(\.text).joined(separator: " · ")
    let size = isLarge ? "140%" : "100%"
    return """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <title>\(escaped(title.text))</title>
      <style>
      :root { color-scheme: light; font-size: \(size) }
      \(style)
      @page { margin: 15mm; font-size: 8pt; @bottom-left { content: "\(styled(foot))" }
        @bottom-right { content: "\(page)" } }
      </style>
      </head>
      <body>
      <main>
      <h1>\(escaped(title.text))</h1>
      \(facts(head))
      """
  }

  /// A text in quotes of a style sheet: what would end them, or the style, is written as a number.
  private static func styled(_ text: String) -> String {
    text.unicodeScalars
      .map { scalar in
        "\"\\<>&".unicodeScalars.contains(scalar) || scalar.value < 0x20
          ? "\\" + String(scalar.value, radix: 16) + " " : String(scalar)
      }
      .joined()
  }

  /// What ends the page.
  static let end = "</main>\n</body>\n</html>\n"

  private static let style = """
    body { margin: 0 auto; padding: 1rem; max-width: 75rem; line-height: 1.45;
      font-family: "Noto Sans", "DejaVu Sans", system-ui, "Noto Sans CJK SC", sans-serif;
      color: #111; background: #fff }
    :lang(zh-Hant) { font-family: "Noto Sans", "Noto Sans CJK TC", "PingFang TC", sans-serif }
    h1 { font-size: 1.5rem; margin: 0 0 .5rem }
    h2 { font-size: 1.15rem; margin: 1.4rem 0 .4rem; break-after: avoid }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0 0 1rem }
    dt { color: #444 }
    dd { margin: 0; overflow-wrap: anywhere }
    .wide { overflow-x: auto }
    table { border-collapse: collapse; font-size: .9rem }
    caption { text-align: start; font-weight: 600; padding: .2rem 0 }
    th, td { text-align: start; vertical-align: top; padding: .2rem .6rem .2rem 0;
      border-bottom: 1px solid #ccc }
    thead th { border-bottom: 2px solid #333; white-space: nowrap }
    tbody th { font-weight: 400 }
    td { min-width: 6.5em }
    .s, .n { white-space: nowrap; min-width: 0 }
    .n { text-align: end; font-variant-numeric: tabular-nums }
    .caution { border-inline-start: .3rem solid #333; padding-inline-start: .7rem }
    figure { margin: 1rem 0; overflow-x: auto }
    svg { max-width: 100%; height: auto }
    @media screen and (max-width: 34rem) {
      dl { grid-template-columns: 1fr }
      dt { font-size: .85rem }
      dd { margin: 0 0 .3rem }
      svg { max-width: none }
      td { min-width: 11em }
      .few td { min-width: 4em }
      .few th { white-space: normal; overflow-wrap: anywhere }
    }
    @media print {
      body { padding: 0; max-width: none; font-size: 9pt }
      .wide { overflow: visible }
      td { min-width: 0 }
      thead { display: table-header-group }
      tr, svg { break-inside: avoid }
    }
    """
}
