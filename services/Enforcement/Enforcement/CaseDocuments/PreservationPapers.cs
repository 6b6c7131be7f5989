using Enforcement.Cases;
using Platform.Law.Calendars;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of evidence preserved in advance (行政处罚法 art. 56): approval, notice with list, what was decided.</summary>
internal static class PreservationPapers
{
    private static readonly string[] s_goods = ["序号", "名称", "数量", "规格、状况"];

    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, Preservation preservation, WorkCalendar calendar, string organ)
    {
        yield return Approval(filed, preservation, organ);
        if (preservation.List is not { } list) yield break;
        yield return List(filed, preservation, list, calendar, organ);
        if (preservation.Disposal is { } disposal) yield return Disposal(filed, preservation, list, disposal, organ);
    }

    private static CaseDocument Approval(PenaltyCase filed, Preservation preservation, string organ) => new(
        $"preservation-approval-{preservation.Number}", DocumentGroup.Evidence, "先行登记保存证据审批表", preservation.Document, organ, preservation.ApprovedOn,
        [
            Section("", Facts(
                [("案号", filed.Number), ("案由", filed.Cause), .. FilingForms.PartyFacts(filed), ("保存的理由", preservation.Reason), ("批准日期", Day(preservation.ApprovedOn))])),
        ])
    {
        Signatures = [SignedBy("承办人"), SignedBy("负责人")],
    };

    private static CaseDocument List(PenaltyCase filed, Preservation preservation, PreservationList list, WorkCalendar calendar, string organ) => new(
        $"preservation-list-{preservation.Number}", DocumentGroup.Evidence, "先行登记保存证据通知书（附清单）", list.Paper.Number, organ, list.TakenOn,
        [
            Section("", Text(
                $"因你（单位）涉嫌{filed.Cause}，依照《中华人民共和国行政处罚法》第五十六条，本机关决定对下列物品先行登记保存，"
                + $"至迟于{Day(preservation.Clock.Due(calendar))}作出处理决定。在此期间，任何人不得销毁或者转移。"), Text($"保存地点：{list.KeptPlace}"), Text(list.Paper.Text)),
            Section("物品清单", Table(s_goods, MeasurePapers.Lines(list.Goods))),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
        Signatures = [SignedBy("当事人"), SignedBy("执法人员"), SignedBy("执法人员")],
    };

    private static CaseDocument Disposal(
        PenaltyCase filed, Preservation preservation, PreservationList list, PreservationDisposal disposal, string organ) => new(
        $"preservation-disposal-{preservation.Number}", DocumentGroup.Evidence, "先行登记保存证据处理通知书", "", organ, disposal.DecidedOn,
        [
            Section("", Text($"本机关于{Day(list.TakenOn)}对你（单位）的物品先行登记保存，现决定：{Of(disposal.Measure)}。"), Text(disposal.Account)),
            Section("物品清单", Table(s_goods, MeasurePapers.Lines(list.Goods))),
        ])
        {
            Addressee = filed.Party.Name,
            IsSealed = true,
        };

    private static string Of(PreservationMeasure measure) => measure switch
    {
        PreservationMeasure.Returned => "返还",
        PreservationMeasure.Seized => "依法查封、扣押",
        PreservationMeasure.Confiscated => "随处罚决定没收",
        _ => "其他依法处理",
    };
}
