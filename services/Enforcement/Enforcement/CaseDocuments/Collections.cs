using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>How a fine is paid, as papers say it: where, how much, until when, and what being late costs (PEN-91).</summary>
internal static class Collections
{
    private const string Surcharge = "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额（《中华人民共和国行政处罚法》第七十二条）。";

    /// <summary>What a decision says; of an earlier version, which named no institution, only what being late costs.</summary>
    public static IEnumerable<DocumentSection> Of(PenaltyDecision decision) =>
        decision.Penalty.FineFen == 0 ? []
        : decision.Collector is { } collector ? [Of(collector, decision.Penalty.FineFen, "自收到本决定书之日起十五日内")]
        : [Section("", Text(Surcharge))];

    /// <summary>What a reminder says: what is left is paid at the institution of the reminder's day.</summary>
    public static IEnumerable<DocumentSection> Reminded(FineCollector? collector, long unpaidFen) =>
        collector is null || unpaidFen == 0 ? [] : [Of(collector, unpaidFen, "自收到本催告书之日起十日（工作日）内")];

    /// <summary>A decision of an earlier version is not asked for what nobody could enter then.</summary>
    public static IEnumerable<StatedContents> AskedOf(PenaltyDecision decision) => decision.Collector is null ? [] : [StatedContents.OfFine];

    private static DocumentSection Of(FineCollector collector, long fen, string term) => Section(
        "罚款的缴纳",
        Facts(("代收机构", collector.Name), ("代收机构地址", collector.Address), ("应缴数额", Yuan(fen)), ("缴纳期限", term), ("逾期缴纳", Surcharge))) with
    {
        States =
        [
            .. collector is { Name.Length: > 0, Address.Length: > 0 } ? new[] { StatedContents.Collector } : [],
            StatedContents.AmountDue, StatedContents.TermToPay, StatedContents.Surcharge,
        ],
    };
}
