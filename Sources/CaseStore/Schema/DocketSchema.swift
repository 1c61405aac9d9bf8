package import GRDB

/// The schema of what a docket records: SQL text in `Versions`, one file for each version.
///
/// Tables that are derived from the facts have no versions; see ``DerivedTables``. To change what
/// is recorded, add `vN.sql` and a line to ``versions``. A new column of a record goes last in its
/// `visit` and is added by `ALTER TABLE … ADD COLUMN`: reading names the columns, and an import
/// lays its empty tables out in the record's order. For a table of a release the same version
/// empties `factSum`, whose checksums count every column; for a table of ``TableSums`` it deletes
/// its `sum.` from `meta`.
package enum DocketSchema {
  /// Marks the file as Vigil's: "Vigl" in ASCII.
  package static let applicationID = 0x5669_676C

  /// The name of the table of checksums of what a release says of each case.
  package static let factSumTable = "factSum"

  /// Every change of the schema, in order, by the name under which a docket notes it.
  ///
  /// > Important: A version is never edited once Vigil has shipped with it, and its text never
  /// > comes from a type: types change, and a docket that has run it stays as it is.
  package static let versions: [(name: String, sql: [UInt8])] = [
    ("1 cases", PackageResources.v1_sql),
    ("2 removals", PackageResources.v2_sql),
    ("3 events", PackageResources.v3_sql),
    ("4 clocks", PackageResources.v4_sql),
    ("5 clock rows", PackageResources.v5_sql),
    ("6 queues", PackageResources.v6_sql),
    ("7 fact sums", PackageResources.v7_sql),
    ("8 fact details", PackageResources.v8_sql),
    ("9 lists apart", PackageResources.v9_sql),
    ("10 erasures", PackageResources.v10_sql),
    ("11 weighed releases", PackageResources.v11_sql),
    ("12 event seals", PackageResources.v12_sql),
    ("13 table sums", PackageResources.v13_sql),
    ("14 public counts", PackageResources.v14_sql),
    ("15 team", PackageResources.v15_sql),
  ]

  /// Brings a docket of any earlier version up to date.
  package static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, sql) in versions {
      migrator.registerMigration(name) { db in
        if name == "9 lists apart" { try db.repeatUnfinishedRemovals() }
        try db.execute(sql: String(decoding: sql, as: UTF8.self))
      }
    }
    return migrator
  }
}

extension Database {
  /// Makes the tables of removals as version 2 has them.
  ///
  /// Version 2 was edited once, within its first hour: a docket of that hour has other, empty
  /// tables under the same version.
  fileprivate func repeatUnfinishedRemovals() throws {
    guard try !columns(in: "release").contains(where: { $0.name == "kind" }) else { return }
    try execute(sql: "DROP TABLE removal; DROP TABLE finding")
    try execute(sql: String(decoding: PackageResources.v2_sql, as: UTF8.self))
  }
}
