import CaseModel

/// A kind of file that is no plain text, known by its first bytes.
///
/// > Source: the formats' own specifications; the marks are those `file` knows them by.
enum FileFormat: Equatable {
  case gzip
  case zip
  case parquet
  /// A format that is not read: what it is, and what leads to one that is.
  case other(Phrase, advice: Phrase)

  /// Looks at the first bytes; nil where they may be text.
  init?(_ front: [UInt8]) {
    let marks: [([UInt8], FileFormat)] = [
      ([0x1F, 0x8B], .gzip), (Array("PK\u{3}\u{4}".utf8), .zip),
      (Array("PK\u{5}\u{6}".utf8), .zip),
      (Array("PAR1".utf8), .parquet),
      (Array("ARROW1".utf8), .table("an Arrow or Feather file")),
      (Array("FEA1".utf8), .table("a Feather file")),
      ([0xD0, 0xCF, 0x11, 0xE0], .spreadsheet("an old Excel workbook, or one with a password")),
      (Array("<stata_dta>".utf8), .table("a Stata file")),
      (Array("$FL2".utf8), .table("an SPSS file")),
      (Array("SQLite format 3".utf8), .table("an SQLite database")),
      (Array("%PDF".utf8), .spreadsheet("a PDF document")),
      (Array("{\\rtf".utf8), .spreadsheet("a document in rich text")),
      ([0x37, 0x7A, 0xBC, 0xAF], .packed("a 7z archive")),
      (Array("Rar!".utf8), .packed("a RAR archive")),
      (Array("BZh".utf8), .packed("a bzip2 file")),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .packed("an xz file")),
      ([0x28, 0xB5, 0x2F, 0xFD], .packed("a zstd file")),
    ]
    if let found = marks.first(where: { front.starts(with: $0.0) }) {
      self = found.1
      return
    }
    let start = String(decoding: front.prefix(512), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let isPage = ["<html", "<!doctype html", "<table", "<?xml"].contains { start.hasPrefix($0) }
    if start.hasPrefix("{") || start.hasPrefix("[{") || start.hasPrefix("[\n") {
      self = .table("a JSON file")
      return
    }
    guard isPage else { return nil }
    self = .spreadsheet("a web page or XML, whatever its name says")
  }

  private static func spreadsheet(_ what: Phrase) -> FileFormat {
    .other(
      what,
      advice: "Open it in a spreadsheet and save it as an Excel workbook (.xlsx), then import that",
    )
  }

  private static func table(_ what: Phrase) -> FileFormat {
    .other(what, advice: "Write its table as CSV in UTF-8 with the program that made it")
  }

  private static func packed(_ what: Phrase) -> FileFormat {
    .other(what, advice: "Unpack it and import the file inside")
  }

  /// Why a file of this kind is not read where text is wanted.
  func refusal(_ file: String) -> ImportError {
    switch self {
    case .other(let what, let advice):
      ImportError(file: file, problem: "this is \(what)", advice: advice)
    case .zip:
      ImportError(
        file: file,
        problem: "this is a zip archive that holds no workbook Vigil reads",
        advice: "Unpack it; save a spreadsheet of another kind as an Excel workbook (.xlsx)",
      )
    case .gzip: ImportError(file: file, problem: "this is packed twice", advice: "Unpack it first")
    case .parquet:
      ImportError(
        file: file,
        problem: "this is a Parquet file, which is read through the program duckdb",
        advice: "Install duckdb, or write the table as CSV, then import that file",
      )
    }
  }
}
