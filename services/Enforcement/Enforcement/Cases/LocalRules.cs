using Platform.Law.Configuration;

namespace Enforcement.Cases;

/// <summary>Local values of penalty cases, each looked up for the day that decides. Amounts are fen.</summary>
internal static class LocalRules
{
    private const int LongestReview = 10;

    /// <summary>Minor cases (小微案件) run by the simple procedure unless the street says <c>ordinary</c>.</summary>
    public static bool MinorRunsByOrdinaryProcedure(LocalConfiguration local, DateOnly day) =>
        local.Text("enforcement.minor.procedure", day, "simple") == "ordinary";

    /// <summary>
    /// The most that may be fined on the spot (行政处罚法 art. 51). The law does not say where a sole trader belongs; the lower limit is the safe one.
    /// </summary>
    public static long OnTheSpotLimit(PartyKind kind, LocalConfiguration local, DateOnly day) => kind switch
    {
        PartyKind.Citizen => 200_00,
        PartyKind.SoleTrader => Math.Min(local.Number("enforcement.minor.sole_trader_limit_fen", day, 200_00), 3_000_00),
        _ => 3_000_00,
    };

    /// <summary>Working days for legal review: ten at most, fewer where the street says so (PEN-74).</summary>
    public static int ReviewDays(LocalConfiguration local, DateOnly day) =>
        (int)Math.Clamp(local.Number("enforcement.legal_review.days", day, LongestReview), 1, LongestReview);

    /// <summary>
    /// Whether a case goes through legal review: every case unless the street keeps a list (目录清单), which then asks for grave kinds and for
    /// fines from an amount on (PEN-70, PEN-78).
    /// </summary>
    public static bool ReviewIsRequired(Penalty proposed, LocalConfiguration local, DateOnly day) =>
        local.Text("enforcement.legal_review.scope", day, "all") != "listed"
        || proposed.IsGrave
        || proposed.FineFen >= local.Number("enforcement.legal_review.fine_fen", day, 0);

    /// <summary>Where fines are paid (PEN-91); null where the street has not said both name and address.</summary>
    public static FineCollector? Collector(LocalConfiguration local, DateOnly day) =>
        (local.Text("enforcement.fine.collector", day, "").Trim(), local.Text("enforcement.fine.collector_address", day, "").Trim()) is ({ Length: > 0 } name, { Length: > 0 } address)
            ? new FineCollector(name, address)
            : null;

    /// <summary>Whether the party may ask for a hearing (PEN-80); what a larger amount is differs by party and place (PEN-86).</summary>
    public static bool GivesRightToHearing(Penalty proposed, PartyKind kind, bool inBusiness, LocalConfiguration local, DateOnly day)
    {
        var larger = inBusiness || kind == PartyKind.SoleTrader ? local.Number("enforcement.hearing.business_fen", day, 20_000_00)
            : kind == PartyKind.Citizen ? local.Number("enforcement.hearing.citizen_fen", day, 500_00)
            : local.Number("enforcement.hearing.organization_fen", day, 1_000_00);
        return proposed.IsGrave || proposed.FineFen >= larger || proposed.ConfiscatedFen >= larger;
    }
}
