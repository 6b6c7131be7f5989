using Reports.Records;
using Reports.Records.FromOrganization;
using static Reports.Claims.ClaimOutcome;
using static Reports.Records.RecordKinds;

namespace Reports.Claims.Facts;

/// <summary>
/// What only records kept for it can say of 督察工作规定 art. 25: the causes of shortcomings (2) and how the first responsible persons acted (3).
/// </summary>
internal static class ArticleClaims
{
    private static readonly IReadOnlyList<(string Duty, string Words)> s_duties =
        [("Deploy", "亲自部署"), ("Inquire", "亲自过问"), ("Coordinate", "亲自协调"), ("Supervise", "亲自督办")];

    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        Define.Fact(
            "RPT04-2", "不足及原因", Sources.Organization,
            "年末尚未销号的问题及其登记的原因和整改措施；年内已经销号的、已撤回的不计。",
            OpenAtEndOf,
            Shortcomings),
        Define.Figure(
            "RPT04-2-cured", "年内销号的问题", "个", Sources.Organization,
            "年内整改完毕并销号的问题，含以前年度发现的；已撤回的不计。",
            (records, year) => records.OfKind(Sources.Organization, Finding).Done().EndedIn(year), optional: true),
        Define.Fact(
            "RPT04-3", "主要负责人履行第一责任人职责", Sources.Organization,
            "年内登记的党工委、办事处主要负责人亲自部署、过问、协调、督办的事项；其他负责人的、已撤回的不计。",
            (records, year) => records.OfKind(Sources.Organization, DutyAct).DatedIn(year),
            Duties),
    ];

    private static IQueryable<ReportRecord> OpenAtEndOf(IQueryable<ReportRecord> records, int year)
    {
        var last = Years.Last(year);
        return records.OfKind(Sources.Organization, Finding).Where(record => record.BegunOn <= last && (record.EndedOn == null || record.EndedOn > last));
    }

    private static ClaimOutcome Shortcomings(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("尚未销号的问题及原因", "年末没有登记尚未销号的问题");
        var wording = string.Join('；', InOrder(evidence).Select(Worded));
        return evidence.Members.All(record => record.Note.Length > 0)
            ? Proved(wording)
            : new ClaimOutcome(Verdict.Contradicted, wording) { Shortfall = "有问题没有登记原因。", Proposed = wording };
    }

    private static string Worded(ReportRecord record)
    {
        if (record.Note.Length == 0) return Bare(record.Title);
        var cure = record.Attribute(FindingAttributes.Cure);
        var stated = $"{Bare(record.Title)}，原因是{Bare(record.Note)}";
        return cure.Length == 0 ? stated : $"{stated}，正在{Bare(cure)}";
    }

    private static ClaimOutcome Duties(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("主要负责人履职", "本年度没有登记主要负责人履行第一责任人职责的事项");
        var parts = s_duties
            .Select(duty => (duty.Words, Acts: InOrder(evidence).Where(record => record.Class == duty.Duty).ToList()))
            .Where(duty => duty.Acts.Count > 0)
            .Select(duty => (duty.Words, duty.Acts.Count, Said: $"{duty.Words}{duty.Acts.Count}项（{string.Join('、', duty.Acts.Select(record => Bare(record.Title)).Distinct())}）"))
            .ToList();
        return Proved($"党工委、办事处主要负责人履行推进法治建设第一责任人职责{evidence.Members.Count}项：{string.Join('；', parts.Select(part => part.Said))}") with
        {
            Parts = [.. parts.Select(part => new ClaimPart(part.Words, part.Count))],
        };
    }

    private static IEnumerable<ReportRecord> InOrder(ClaimEvidence evidence) => evidence.Members.OrderBy(record => record.Date).ThenBy(record => record.Id);

    private static string Bare(string sentence) => sentence.TrimEnd('。');
}
