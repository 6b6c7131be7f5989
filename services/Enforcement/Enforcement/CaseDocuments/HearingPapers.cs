using Enforcement.Cases;
using Platform.Law;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of a hearing (行政处罚法 art. 64): the notice of its time and place, and its record or the party's giving it up.</summary>
internal static class HearingPapers
{
    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, Hearing hearing, string organ)
    {
        if (hearing.Arrangement is { } arranged) yield return Notice(filed, hearing, arranged, organ);
        if (hearing.Record is { } record) yield return Record(filed, hearing, record, organ);
        if (hearing.Waiver is { } waiver) yield return Waiver(filed, hearing, waiver, organ);
    }

    private static CaseDocument Notice(PenaltyCase filed, Hearing hearing, HearingArrangement arranged, string organ) => new(
        $"hearing-notice-{hearing.Number}", DocumentGroup.Hearing, "行政处罚听证通知书", arranged.Paper.Number, organ, arranged.ToldOn,
        [
            Section("", Text($"你（单位）于{Day(hearing.RequestedOn)}就{filed.Cause}一案要求听证。本机关定于{Day(arranged.HeldOn)}{arranged.StartTime}在{arranged.Place}举行听证，{Of(arranged.Openness)}。")),
            Section("当事人的权利", Text(
                "当事人可以亲自参加听证，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。"
                + "无正当理由拒不出席或者未经许可中途退出听证的，视为放弃听证权利。当事人不承担组织听证的费用。")),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument Record(PenaltyCase filed, Hearing hearing, HearingRecord record, string organ) => new(
        $"hearing-record-{hearing.Number}", DocumentGroup.Hearing, "听证笔录", "", organ, hearing.Arrangement?.HeldOn ?? LegalTime.DateOf(record.RecordedAt),
        [
            Section("", Facts(
                ("案号", filed.Number), ("案由", filed.Cause), ("听证地点", hearing.Arrangement?.Place ?? ""), ("参加人员", string.Join("、", record.Attendees)),
                ("委托代理人", string.Join("、", record.Agents)), ("证据", record.EvidenceShown && record.EvidenceTested ? "已出示并经质证" : record.EvidenceShown ? "已出示" : ""))),
            Section("听证情况", Text(record.Text), Text(record.IsSigned ? "" : $"当事人拒绝签名：{record.RefusalNote}")),
        ])
    {
        Signatures = [SignedBy("当事人或者代理人"), SignedBy("听证主持人"), SignedBy("记录人")],
    };

    private static CaseDocument Waiver(PenaltyCase filed, Hearing hearing, HearingWaiver waiver, string organ) => new(
        $"hearing-waiver-{hearing.Number}", DocumentGroup.Hearing, "放弃听证记录", "", organ, waiver.WaivedOn,
        [Section("", Text($"案号：{filed.Number}　　案由：{filed.Cause}")), Section("", Text($"{Of(waiver.Ground)}。"), Text(waiver.Account))])
    {
        Signatures = [SignedBy("听证主持人"), SignedBy("记录人")],
    };

    private static string Of(HearingOpenness openness) => openness switch
    {
        HearingOpenness.Public => "听证公开举行",
        HearingOpenness.StateSecret => "因涉及国家秘密不公开举行",
        HearingOpenness.BusinessSecret => "因涉及商业秘密不公开举行",
        _ => "因涉及个人隐私不公开举行",
    };

    private static string Of(HearingWaiverGround ground) => ground switch
    {
        HearingWaiverGround.Declined => "当事人明确表示不要求听证",
        HearingWaiverGround.Withdrawn => "当事人撤回听证要求",
        HearingWaiverGround.Absent => "当事人无正当理由拒不出席听证",
        _ => "当事人未经许可中途退出听证",
    };
}
