using Reports.Records;
using static Reports.Claims.ClaimOutcome;
using static Reports.Records.RecordKinds;

namespace Reports.Claims.Facts;

/// <summary>
/// What the records of the year's work say of 法治政府建设与责任落实督察工作规定 art. 25 beyond measures and results: shortcomings that they
/// show by themselves (2), next year's plan (4).
/// </summary>
internal static class RequiredClaims
{
    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        Define.Figure(
            "RPT04-2-records", "需要改进的事项", "项", Sources.Enforcement,
            "本节所列超期办结工单、超期决定案件、未改正完毕的案卷评查、未整改完毕的法律意见、超期公开信息和到期未完成任务之和。",
            Weaknesses, optional: true) with { Sources = [Sources.Organization, Sources.Decisions, Sources.Enforcement] },
        Define.Figure(
            "RPT04-2-orders", "超期办结的工单", "起", Sources.Enforcement,
            "年内办结、办结日晚于期限的工单。",
            (records, year) => records.OfKind(Sources.Enforcement, WorkOrder).Done().EndedIn(year).Where(record => record.InTime == false), optional: true),
        Define.Figure(
            "RPT04-2-decisions", "超期作出决定的案件", "件", Sources.Enforcement,
            "年内作出决定、超过办案期限的案件。",
            (records, year) => records.OfKind(Sources.Enforcement, PenaltyCase).Done().EndedIn(year).Where(record => record.InTime == false), optional: true),
        Define.Figure(
            "RPT04-2-files", "仍有未改正问题的案卷评查", "次", Sources.Enforcement,
            "年内进行、所发现问题尚未全部改正的案卷评查。",
            (records, year) => records.OfKind(Sources.Enforcement, FileReview).DatedIn(year).Where(record => record.OpenCount > 0), optional: true),
        Define.Figure(
            "RPT04-2-risks", "风险尚未整改完毕的法律意见", "件", Sources.Decisions,
            "年内出具、所提示风险尚未全部整改的法律顾问意见。",
            (records, year) => records.OfKind(Sources.Decisions, CounselOpinion).DatedIn(year).Where(record => record.OpenCount > 0), optional: true),
        Define.Figure(
            "RPT04-2-disclosures", "超期公开的政府信息", "条", Sources.Decisions,
            "年内公开、公开日晚于期限的政府信息。",
            (records, year) => records.OfKind(Sources.Decisions, Disclosure).Done().DatedIn(year).Where(record => record.InTime == false), optional: true),
        Define.Figure(
            "RPT04-2-tasks", "到期未完成的任务", "项", Sources.Organization,
            "期限在年内、年末尚未完成的工作要点和工作计划任务。",
            (records, year) => records.OfKind(Sources.Organization, WorkTask).DatedIn(year)
                .Where(record => record.EndedOn == null || record.EndedOn > Years.Last(year)), optional: true),
        Define.Fact(
            "RPT04-4", "下一年度计划", Sources.Organization,
            "已登记到下一年度工作要点、工作计划的任务；文字列重点任务，没有重点任务的列前八项。",
            (records, year) => records.OfKind(Sources.Organization, WorkTask).Where(record => record.Year == year + 1),
            Plan),
    ];

    private static IQueryable<ReportRecord> Weaknesses(IQueryable<ReportRecord> records, int year)
    {
        var (first, last) = (Years.First(year), Years.Last(year));
        return records.AnyOf(
            record => record.Service == Sources.Enforcement && (record.Kind == WorkOrder || record.Kind == PenaltyCase)
                && record.Status == RecordStatus.Done && record.InTime == false && record.EndedOn >= first && record.EndedOn <= last,
            record => record.Service == Sources.Enforcement && record.Kind == FileReview && record.OpenCount > 0 && record.Date >= first && record.Date <= last,
            record => record.Service == Sources.Decisions && record.Kind == CounselOpinion && record.OpenCount > 0 && record.Date >= first && record.Date <= last,
            record => record.Service == Sources.Decisions && record.Kind == Disclosure && record.Status == RecordStatus.Done && record.InTime == false
                && record.Date >= first && record.Date <= last,
            record => record.Service == Sources.Organization && record.Kind == WorkTask && record.Date >= first && record.Date <= last
                && (record.EndedOn == null || record.EndedOn > last));
    }

    private static ClaimOutcome Plan(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("下一年度任务", "下一年度任务尚未登记");
        var key = evidence.Members.Where(record => record.Level == RecordLevels.KeyTask).ToList();
        var named = (key.Count > 0 ? key : evidence.Members).OrderBy(record => record.Date).ThenBy(record => record.Id).Take(8).Select(record => record.Title);
        return Proved($"安排任务{evidence.Members.Count}项，包括{string.Join('；', named)}");
    }
}
