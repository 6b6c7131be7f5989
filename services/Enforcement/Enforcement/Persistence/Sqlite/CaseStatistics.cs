namespace Enforcement.Persistence.Sqlite;

/// <summary>
/// What SQLite's planner is told of the cases: how many rows an index holds and how many share its first columns, as counted in a street of a
/// million cases of which forty are open. Without it the planner takes any index that gives the order asked for, and walks through all years to
/// find what is open; counted anew by each database it would differ from office to office, and a young one would be taken for a small one for ever.
/// </summary>
/// <remarks>
/// A migration writes it, and each later migration that adds an index of the cases or builds their table anew writes it again; a test tells which
/// index has no figure. PostgreSQL counts for itself.
/// </remarks>
internal static class CaseStatistics
{
    // Writing into sqlite_stat1 is what SQLite's own manual names as the way to plans that stay; the table exists once something was analysed.
    public const string Sql = """
        ANALYZE penalty_cases;
        DELETE FROM sqlite_stat1 WHERE tbl = 'penalty_cases';
        INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
          ('penalty_cases', 'sqlite_autoindex_penalty_cases_1', '1000000 1'),
          ('penalty_cases', 'IX_penalty_cases_Street_Track_Year_Sequence', '1000000 1000000 500000 100000 1'),
          ('penalty_cases', 'IX_penalty_cases_Street_DecisionSeries_DecisionYear_DecisionSequence', '1000000 1000000 500000 100000 1'),
          ('penalty_cases', 'IX_penalty_cases_Street_FiledOn', '1000000 1000000 100'),
          ('penalty_cases', 'IX_penalty_cases_Street_DecidedOn', '1000000 1000000 100'),
          ('penalty_cases', 'IX_penalty_cases_Street_PublicationState_DecidedOn', '1000000 1000000 200000 100'),
          ('penalty_cases', 'IX_penalty_cases_Public', '900000 900000 450000 90 1 1'),
          ('penalty_cases', 'IX_penalty_cases_Street_DueOn', '60 60 2'),
          ('penalty_cases', 'IX_penalty_cases_Street_Status_DueOn', '40 40 7 2'),
          ('penalty_cases', 'IX_penalty_cases_Street_ViolationCode_FiledOn', '1000000 1000000 50000 13'),
          ('penalty_cases', 'IX_penalty_cases_Street_ViolationCode_DecidedOn', '1000000 1000000 50000 13'),
          ('penalty_cases', 'IX_penalty_cases_Street_ViolationCode_PartyIdentifier', '1000000 1000000 50000 2'),
          ('penalty_cases', 'IX_penalty_cases_Street_WorkOrderId', '200000 200000 1');
        ANALYZE sqlite_schema;
        """;
}
