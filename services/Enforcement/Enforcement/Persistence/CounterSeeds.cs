namespace Enforcement.Persistence;

/// <summary>Sets the counters of a database that numbered cases and decisions before it had counters; the same words are good for both databases.</summary>
internal static class CounterSeeds
{
    public const string FromCases = """
        INSERT INTO number_counters ("Street", "Series", "Year", "Last")
        SELECT "Street", CASE WHEN "Track" = 'Minor' THEN 'case-minor' ELSE 'case-ordinary' END, "Year", MAX("Sequence")
        FROM penalty_cases GROUP BY "Street", "Track", "Year"
        UNION ALL
        SELECT "Street", 'decision-' || "DecisionSeries", "DecisionYear", MAX("DecisionSequence")
        FROM penalty_cases WHERE "DecisionSeries" <> '' GROUP BY "Street", "DecisionSeries", "DecisionYear"
        """;
}
