using Reports.Records;
using Reports.Records.FromDecisions;
using static Reports.Claims.ClaimOutcome;
using static Reports.Records.RecordKinds;

namespace Reports.Claims.Facts;

/// <summary>F08 to F12: major administrative decisions.</summary>
internal static class DecisionClaims
{
    private const int StepsOfAnItem = 6;

    public static IReadOnlyList<ClaimDefinition> All { get; } =
    [
        Define.Figure(
            "F08", "主动公开政府信息", "条", Sources.Decisions,
            "公开日期在年内的政府信息；已登记未公开、已撤下的不计。",
            (records, year) => records.OfKind(Sources.Decisions, Disclosure).Done().DatedIn(year)),
        Define.Figure(
            "F09", "重大行政决策事项", "项", Sources.Decisions,
            "列入本年度已公布目录的决策事项，含公布后依规增列的；拟列未公布、已终止、未获通过和依法保密的不计。",
            Entered),
        Define.Fact(
            "F09-titles", "重大行政决策事项名称", Sources.Decisions,
            "与论断F09相同的事项。", Entered,
            evidence => evidence.Members.Count == 0
                ? WithoutRecords("列入目录的决策事项")
                : Proved(string.Join("；", evidence.Members.OrderBy(record => record.Date).ThenBy(record => record.Id).Select(record => record.Title)))),
        Define.Fact(
            "F10", "事项目录管理和网上运行", Sources.Decisions,
            "本年度已公布的事项目录，以及年内登记的事项进展。",
            (records, year) => records.Where(record => record.Service == Sources.Decisions).AnyOf(
                record => record.Kind == Catalogue && record.Year == year && record.Status == RecordStatus.Done,
                record => record.Kind == DecisionProgress && record.Date >= Years.First(year) && record.Date <= Years.Last(year)),
            evidence => (evidence.CountOf(Catalogue), evidence.CountOf(DecisionProgress)) switch
            {
                (0, _) => WithoutRecords("已公布的事项目录"),
                (_, 0) => new ClaimOutcome(Verdict.Contradicted, "目录公布、进展网上登记") { Shortfall = "事项没有登记进展。", Proposed = "目录已公布" },
                var (_, entries) => Proved($"目录已公布，网上登记进展{entries}条"),
            }),
        new ClaimDefinition
        {
            Id = "F11",
            Kind = ClaimKind.Figure,
            Label = "法定程序环节",
            Unit = "个环节",
            Text = "论断F09所列事项在年末以前完成并附材料的公众参与、专家论证、风险评估、合法性审查、廉洁性审查、集体讨论决定，每项六个，本地没有规定廉洁性审查的五个；退回未完成、依法不开展的不计。",
            Sources = [Sources.Decisions],
            Members = Completed,
            Basis = Entered,
            Judge = Steps,
        },
        Define.Fact(
            "F11-steps", "法定程序名称", Sources.Decisions,
            "与论断F11相同的环节，按程序先后列出名称。",
            Completed, StepNames),
        Define.Fact(
            "F12", "法律顾问意见", Sources.Decisions,
            "年内出具的法律顾问意见，按重大决策、重点工作、重要合同、规范性文件分类；已撤回的不计。风险和整改按意见所列计。",
            (records, year) => records.OfKind(Sources.Decisions, CounselOpinion).DatedIn(year),
            Counsel),
    ];

    private static IQueryable<ReportRecord> Entered(IQueryable<ReportRecord> records, int year) =>
        records.OfKind(Sources.Decisions, DecisionItem).Where(record =>
            record.Year == year && record.BegunOn != null && record.BegunOn <= Years.Last(year) && record.Status != RecordStatus.Stopped);

    private static IQueryable<ReportRecord> Completed(IQueryable<ReportRecord> records, int year)
    {
        var last = Years.Last(year);
        var items = Entered(records, year);
        return records.OfKind(Sources.Decisions, DecisionStep).Done().Where(step => step.EndedOn <= last && items.Any(item => item.Id == step.ParentId));
    }

    private static ClaimOutcome Steps(ClaimEvidence evidence)
    {
        var (done, required) = (evidence.Members.Count, evidence.Basis.Sum(item => StepsOf(item)));
        if (done == 0) return WithoutRecords("已完成的法定程序环节");
        var outcome = new ClaimOutcome(Verdict.Supported, $"{done}个环节全部完成") { Number = done };
        if (done == required) return outcome;
        var lacking = evidence.Basis
            .Select(item => (item.Title, Lacks: StepsOf(item) - evidence.Members.Count(step => step.ParentId == item.Id)))
            .Where(item => item.Lacks > 0)
            .Select(item => $"{item.Title}缺{item.Lacks}个");
        return outcome with
        {
            Verdict = Verdict.Contradicted,
            Wording = $"{required}个环节全部完成",
            Proposed = $"应走{required}个环节，已完成{done}个",
            Shortfall = $"{string.Join('、', lacking)}。",
        };
    }

    /// <summary>The steps that an item has to go: the five of the State Council, and what the place adds.</summary>
    private static int StepsOf(ReportRecord item) =>
        StepsOfAnItem - (int.TryParse(item.Attribute(ItemAttributes.StepsNotAsked), out var notAsked) ? notAsked : 0);

    private static ClaimOutcome StepNames(ClaimEvidence evidence)
    {
        var names = evidence.Members.Select(step => step.Class).Distinct().OrderBy(DecisionSteps.Place).Select(DecisionSteps.Label).ToList();
        return names.Count switch
        {
            0 => WithoutRecords("已完成的法定程序环节"),
            1 => Proved(names[0]),
            _ => Proved($"{string.Join('、', names.SkipLast(1))}和{names[^1]}"),
        };
    }

    private static ClaimOutcome Counsel(ClaimEvidence evidence)
    {
        if (evidence.Members.Count == 0) return WithoutRecords("法律顾问意见");
        var kinds = evidence.Members
            .GroupBy(record => record.Class)
            .OrderBy(group => Order(group.Key))
            .Select(group => new ClaimPart(Label(group.Key), group.Count()))
            .ToList();
        var found = evidence.Members.Sum(record => record.Count);
        var corrected = found - evidence.Members.Sum(record => record.OpenCount);
        var wording = $"参与{string.Join('、', kinds.Select(kind => $"{kind.Name}{kind.Count}件"))}";
        return Proved(found == 0 ? wording : $"{wording}，提示风险{found}项、已整改{corrected}项") with { Parts = kinds };
    }

    private static int Order(string kind) => kind switch { "MajorDecision" => 0, "KeyWork" => 1, "MajorContract" => 2, _ => 3 };

    private static string Label(string kind) => kind switch
    {
        "MajorDecision" => "重大决策",
        "KeyWork" => "重点工作",
        "MajorContract" => "重要合同",
        "NormativeDocument" => "规范性文件",
        _ => kind,
    };
}
