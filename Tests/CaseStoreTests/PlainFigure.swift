/// Figures as SQL over the raw tables; `:first` and `:last` bound the period.
enum PlainFigure {
  /// Filters, and what they mean in SQL.
  static let filters = [
    ("", "1"), ("nat:CH", "nationality = 'CH'"), ("rep:no", "represented = 0"),
    ("case:pending", "state = 'pending'"), ("lang:SP", "language = 'SP'"),
    ("-custody:never", "custody IS NOT 'N'"),
  ]

  private static let core = "c.caseType IN ('RMV', 'DEP', 'EXC', 'AOC', 'WHO')"
  private static let stays =
    "NOT (p.decision IS NULL AND ifnull(p.otherCompletion, '') IN ('C', 'T'))"
  private static let proceedings = """
    FROM proceeding AS p JOIN "case" AS c ON c.id = p.caseID
    WHERE p.completedOn BETWEEN :first AND :last AND \(stays)
    """

  /// The proceedings of each case in order, each with what follows it.
  private static let ordered = """
    WITH o AS (
      SELECT p.*, row_number() OVER w AS place, lead(p.id) OVER w AS next,
        max(ifnull(ifnull(lead(p.recordedOn) OVER w, lead(p.receivedOn) OVER w), p.completedOn),
          p.completedOn) AS reopened
      FROM proceeding AS p
      WINDOW w AS (PARTITION BY p.caseID ORDER BY p.completedOn IS NULL, p.completedOn,
        ifnull(p.decision, ''), ifnull(p.otherCompletion, ''), p.id)
    )
    """

  private static let charged = """
    ifnull((SELECT min(p.filedOn) FROM proceeding AS p WHERE p.caseID = c.id),
      (SELECT min(p.recordedOn) FROM proceeding AS p WHERE p.caseID = c.id)) <= :last
    """

  /// The last completion by the day is none, or was followed by a proceeding recorded by then.
  private static let isOpen = """
    NOT EXISTS (
      SELECT 1 FROM o AS p WHERE p.caseID = c.id AND \(stays) AND p.completedOn <= :last
        AND NOT EXISTS (
          SELECT 1 FROM o AS q
          WHERE q.caseID = c.id AND q.place > p.place AND q.completedOn <= :last
            AND NOT (q.decision IS NULL AND ifnull(q.otherCompletion, '') IN ('C', 'T')))
        AND (p.next IS NULL OR p.reopened > :last))
    AND :first <= :last
    """

  /// A count for each of some measures.
  static let counts = [
    ("completions-eoir", "SELECT count(*) \(proceedings) AND \(core)"),
    (
      "orders",
      "SELECT count(*) \(proceedings) AND ifnull(p.caseType, c.caseType) || p.decision"
        + " IN ('RMVX', 'DEPD', 'EXCE')",
    ),
    (
      "departures",
      "SELECT count(*) \(proceedings) AND ifnull(p.caseType, c.caseType) || p.decision"
        + " IN ('RMVV', 'DEPV', 'EXCV')",
    ),
    (
      "completions-initial",
      """
      SELECT count(*) FROM (SELECT c.id AS id, min(p.completedOn) AS day FROM "case" AS c
        JOIN proceeding AS p ON p.caseID = c.id WHERE \(core) AND \(stays)
        AND p.completedOn IS NOT NULL GROUP BY c.id) AS c
      WHERE c.day BETWEEN :first AND :last
      """,
    ),
    (
      "inactive",
      """
      \(ordered) SELECT count(*) FROM o AS p JOIN "case" AS c ON c.id = p.caseID
      WHERE :first <= :last AND \(charged) AND p.completedOn <= :last AND p.decision IS NULL
        AND p.otherCompletion IN ('A', 'B', 'K', 'M', 'Y')
        AND (p.next IS NULL OR p.reopened > :last)
      """,
    ),
    (
      "absentia-orders",
      "SELECT count(*) \(proceedings) AND p.caseType || p.decision IN ('RMVX', 'DEPD', 'EXCE') "
        + "AND p.absentia = 'Y'",
    ),
    (
      "pending-eoir",
      "\(ordered) SELECT count(*) FROM \"case\" AS c WHERE \(core) AND \(charged) AND \(isOpen)",
    ),
    (
      "pending-trac",
      "\(ordered) SELECT count(*) FROM \"case\" AS c WHERE \(charged) AND \(isOpen)",
    ),
    (
      "bond-hearings",
      """
      SELECT count(*) FROM bond AS b JOIN "case" AS c ON c.id = b.caseID
      WHERE b.decidedOn BETWEEN :first AND :last AND b.decision IS NOT NULL
      """,
    ),
    (
      "adjournments",
      """
      SELECT count(*) FROM hearing AS h JOIN "case" AS c ON c.id = h.caseID
      WHERE h.heldOn BETWEEN :first AND :last AND h.adjournment IS NOT NULL
      """,
    ),
    (
      "hearings",
      """
      SELECT count(*) FROM hearing AS h JOIN "case" AS c ON c.id = h.caseID
      WHERE h.heldOn BETWEEN :first AND :last AND h.medium IS NOT 'H'
      """,
    ),
    (
      "filings-charged",
      """
      SELECT count(*) FROM (SELECT c.id AS id,
        ifnull(min(p.filedOn), min(p.recordedOn)) AS day FROM "case" AS c
        JOIN proceeding AS p ON p.caseID = c.id GROUP BY c.id) AS c
      WHERE c.day BETWEEN :first AND :last
      """,
    ),
  ]
}
