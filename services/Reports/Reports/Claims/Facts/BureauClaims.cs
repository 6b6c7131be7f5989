using Reports.Records;
using static Reports.Claims.ClaimOutcome;
using static Reports.Records.RecordKinds;

namespace Reports.Claims.Facts;

/// <summary>F16 and F18 to F21: the bureau's regular work, operations and aim.</summary>
internal static class BureauClaims
{
    private static readonly Cadence s_weekly = new(CadencePeriod.Week, 1);

    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        Define.Rhythm(
            "F16", "驻队律师阅卷", Sources.Enforcement,
            "驻队律师到队查阅处罚案件的到访，每月至少两次；已收回的记录不计。",
            new Cadence(CadencePeriod.Month, 2),
            (records, year) => records.OfKind(Sources.Enforcement, LawyerVisit).DatedIn(year)),
        Define.Rhythm(
            "F18-meetings", "执法案件例会", Sources.Enforcement,
            "已召开的执法案件例会，每周至少一次；已取消的不计。",
            s_weekly,
            (records, year) => records.OfKind(Sources.Enforcement, CaseMeeting).Done().DatedIn(year, s_weekly)),
        Define.Rhythm(
            "F18-appraisals", "执法评议考核", Sources.Enforcement,
            "以本年度各月为考核月份的月度评议，按考核月份计；以罚没数额为依据的不存在，已收回的不计。",
            new Cadence(CadencePeriod.Month, 1),
            (records, year) => records.OfKind(Sources.Enforcement, Appraisal).Where(record => record.Year == year),
            record => record.BegunOn),
        Define.Fact(
            "F18-responsibility", "执法责任制", Sources.Enforcement,
            "年末有效的执法责任制文件；已废止的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, ResponsibilitySystem).InForceAtEndOf(year),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("有效的执法责任制文件")
                : Proved(string.Join('、', evidence.Members.Select(record => $"《{record.Title.Trim('《', '》')}》")))),
        Define.Figure(
            "F19-analyses", "多发类型研判", "次", Sources.Enforcement,
            "年内作出、载明巡查重点和力量安排的研判；已收回的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, EnforcementAnalysis).DatedIn(year)),
        Define.Figure(
            "F19-dispatches", "派员到场处置", "次", Sources.Enforcement,
            "年内派出并处置完毕的派员记录；已取消、未处置完毕的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, Dispatch).Done().DatedIn(year)),
        Define.Fact(
            "F19-grid", "执法网格", Sources.Enforcement,
            "年末有效的执法网格，以最后一次划定为准。",
            (records, year) =>
            {
                var grids = records.OfKind(Sources.Enforcement, EnforcementGrid).InForceAtEndOf(year);
                return grids.Where(grid => !grids.Any(other => other.BegunOn > grid.BegunOn));
            },
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("执法网格")
                : Proved($"执法网格{evidence.Members.Sum(record => record.Count)}个")),
        Define.Figure(
            "F20", "跨区域联合检查", "次", Sources.Enforcement,
            "年内与外地单位共同开展的联合检查；已计划未开展、已取消的不计。",
            (records, year) => Operations(records, year).Where(record => record.Class == "Inspection")),
        Define.Fact(
            "F20-partners", "联合检查的协作单位", Sources.Enforcement,
            "与论断F20相同的联合检查所登记的协作单位。",
            (records, year) => Operations(records, year).Where(record => record.Class == "Inspection"),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("联合检查")
                : Proved(string.Join('、', evidence.Members.Select(record => record.Partner).Distinct().Order(StringComparer.Ordinal)))),
        Define.Fact(
            "F20-case", "跨区域共同查办", Sources.Enforcement,
            "年内与外地单位共同查办并登记到案件的联合行动。",
            (records, year) => Operations(records, year).Where(record => record.Class == "Investigation"),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("跨区域共同查办")
                : Proved(string.Join('、', evidence.Members.Select(record => record.Note).Distinct())) with
                {
                    Verdict = evidence.Members.All(record => record.ParentId is not null) ? Verdict.Supported : Verdict.Contradicted,
                    Shortfall = evidence.Members.All(record => record.ParentId is not null) ? "" : "共同查办没有登记案件。",
                }),
        Define.Fact(
            "F21", "执法工作目标", Sources.Organization,
            "本年度工作要点中提出执法工作目标的任务，文字取自任务所载目标。",
            (records, year) => records.OfKind(Sources.Organization, WorkTask).Where(record =>
                record.Year == year && record.Class == "WorkPoints" && record.Note != ""
                && (record.Title.Contains("执法") || record.Note.Contains("执法"))),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("提出执法工作目标的工作要点任务")
                : Proved(string.Join('、', evidence.Members.Select(record => record.Note.TrimEnd('。')).Distinct()))),
    ];

    private static IQueryable<ReportRecord> Operations(IQueryable<ReportRecord> records, int year) =>
        records.OfKind(Sources.Enforcement, JointOperation).Done().DatedIn(year);
}
