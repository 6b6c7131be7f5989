using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of the demolition of an illegal building (行政强制法 art. 44): the notice, and the record of what was done.</summary>
internal static class DemolitionPapers
{
    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, Demolition demolition, string organ)
    {
        yield return new(
            "demolition-notice", DocumentGroup.Execution, "限期自行拆除公告", demolition.Paper.Number, organ, demolition.AnnouncedOn,
            [
                Section("", Text(
                    $"{filed.Party.Name}逾期没有履行{filed.DecisionNumber}决定。依照《中华人民共和国行政强制法》第四十四条，现予公告，限于{Day(demolition.Until)}以前自行拆除下列建筑物、"
                    + "构筑物、设施；在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，依法强制拆除。"),
                    Text(demolition.Structure), Text(demolition.Paper.Text)),
                Section("公告情况", Text($"于{Day(demolition.AnnouncedOn)}在{demolition.PostedPlace}公告。")),
            ])
        {
            IsSealed = true,
        };
        if (demolition.Removal is { } removal)
        {
            yield return new(
                "self-removal", DocumentGroup.Execution, "自行拆除情况记录", "", organ, removal.RemovedOn,
                [Section("", Text($"当事人于{Day(removal.RemovedOn)}自行拆除。"), Text(removal.Account))])
            {
                Signatures = [SignedBy("当事人"), SignedBy("执法人员"), SignedBy("执法人员")],
            };
        }

        if (demolition.Scene is not { } scene) yield break;
        yield return new(
            "demolition-record", DocumentGroup.Execution, "强制拆除现场笔录", scene.Paper.Number, organ, scene.DoneOn,
            [
                Section("", Facts(
                    ("案号", filed.Number), ("案由", filed.Cause), ("责成机关", scene.DirectedBy), ("责成文件", scene.Direction), ("开始时间", Minute(scene.BeganAt)),
                    ("结束时间", Minute(scene.EndedAt)), ("情况紧急的理由", scene.UrgentReason))),
                Section("经过和结果", Text(scene.Paper.Text)),
            ])
        {
            Signatures = [SignedBy("当事人"), SignedBy("见证人"), SignedBy("执法人员"), SignedBy("执法人员")],
        };
    }
}
