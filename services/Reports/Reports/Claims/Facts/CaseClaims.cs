using Reports.Records;
using Reports.Records.FromEnforcement;
using static Reports.Claims.ClaimOutcome;
using static Reports.Records.RecordKinds;

namespace Reports.Claims.Facts;

/// <summary>F13 to F15, F17 and F22: cases, their review, and work orders.</summary>
internal static class CaseClaims
{
    private const string Ordinary = "Ordinary";
    private const string Minor = "Minor";

    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        Define.Fact(
            "F13", "执法全过程记录", Sources.Enforcement,
            "年内作出决定的案件，每件均有连续编号的执法记录；缺少记录编号的不能支持本论断。",
            (records, year) => Decided(records, year),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("作出决定的案件")
                : evidence.Members.All(record => record.FirstNumber > 0)
                    ? Proved($"{evidence.Members.Count:#,##0}件案件全过程记录在册")
                    : new ClaimOutcome(Verdict.Contradicted, "案件全过程记录在册") { Shortfall = "有案件缺少执法记录编号。" }),
        Define.Figure(
            "F13-reviews", "重大执法决定法制审核", "件次", Sources.Enforcement,
            "年内给出意见的法制审核，按轮次计；已提交未给出意见的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, LegalReview).DatedIn(year)),
        Define.Figure(
            "F13-shared", "执法信息共享", "条", Sources.Enforcement,
            "年内向其他单位共享的案件、工单和联合行动信息；已收回的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, SharedRecord).DatedIn(year)),
        Define.Fact(
            "F14", "案件主办负责", Sources.Enforcement,
            "年内作出决定的案件，每件均登记主办人；主办人变更以变更后为准。",
            (records, year) => Decided(records, year),
            Lead),
        Define.Figure(
            "F15", "法制审核人员", "名", Sources.Enforcement,
            "年末在法制审核岗任职的人员；年内离任的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, Reviewer).InForceAtEndOf(year)),
        Define.Fact(
            "F15-files", "案卷评查", Sources.Enforcement,
            "年内进行的案卷评查及其发现和改正的问题；已收回的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, FileReview).DatedIn(year),
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("案卷评查")
                : Proved($"评查案卷{evidence.Members.Count}次，发现问题{Found(evidence)}个、已改正{Found(evidence) - Open(evidence)}个")),
        Define.Figure(
            "F17", "联动平台工单办结", "起", Sources.Enforcement,
            "年内受理并在年内办结的联动平台工单，限违法建设、市容环境、执法信访三类；上年受理本年办结、本年受理次年办结、已退回的和其他来源的不计。",
            (records, year) => records.OfKind(Sources.Enforcement, WorkOrder).Where(record =>
                record.Origin == "LinkagePlatform"
                && (record.Class == "IllegalConstruction" || record.Class == "CityAppearance" || record.Class == "EnforcementPetition"))
                .Done().BegunIn(year).EndedIn(year)) with { Judge = Orders },
        Define.Figure(
            "F22-ordinary", "普通程序案件", "件", Sources.Enforcement,
            "年内作出处理决定的普通程序案件，含不予处罚和移送；年内立案未决定、次年决定的不计。",
            (records, year) => Decided(records, year).Where(record => record.Class == Ordinary)),
        Define.Figure(
            "F22-minor", "小微案件", "件", Sources.Enforcement,
            "年内当场作出决定的小微案件。",
            (records, year) => Decided(records, year).Where(record => record.Class == Minor)),
    ];

    private static IQueryable<ReportRecord> Decided(IQueryable<ReportRecord> records, int year) =>
        records.OfKind(Sources.Enforcement, PenaltyCase).Done().EndedIn(year);

    private static long Found(ClaimEvidence evidence) => evidence.Members.Sum(record => record.Count);

    private static long Open(ClaimEvidence evidence) => evidence.Members.Sum(record => record.OpenCount);

    private static ClaimOutcome Lead(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("作出决定的案件");
        var without = evidence.Members.Count(record => record.Attribute(CaseAttributes.Lead).Length == 0);
        var changed = evidence.Members.Count(record => record.Attribute(CaseAttributes.LeadChangedOn).Length > 0);
        if (without > 0)
        {
            return new ClaimOutcome(Verdict.Contradicted, $"{evidence.Members.Count:#,##0}件案件均明确主办人")
            {
                Shortfall = $"{without}件案件没有登记主办人。",
                Proposed = $"{evidence.Members.Count - without:#,##0}件案件明确主办人",
            };
        }

        return Proved($"{evidence.Members.Count:#,##0}件案件均明确主办人{(changed == 0 ? "" : $"，变更主办人的{changed}件均有记录")}");
    }

    private static ClaimOutcome Orders(ClaimEvidence evidence) => Define.Counted("联动平台工单", "起", evidence.Members.Count) with
    {
        Parts =
        [
            .. evidence.Members.GroupBy(record => record.Class)
                .Select(group => new ClaimPart(OrderClass(group.Key), group.Count()))
                .OrderByDescending(part => part.Count),
        ],
    };

    private static string OrderClass(string category) => category switch
    {
        "IllegalConstruction" => "违法建设",
        "CityAppearance" => "市容环境",
        _ => "执法信访",
    };
}
