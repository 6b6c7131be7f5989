using Enforcement.Cases;
using Platform.Law;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of a recusal (行政处罚法 art. 43) and of a suspected crime on its way to the police.</summary>
internal static class ProcedurePapers
{
    private static readonly string[] s_materials = ["序号", "材料名称", "日期"];

    /// <summary>Accounts have no names here: who is meant is written by hand.</summary>
    public static CaseDocument Recusal(PenaltyCase filed, Recusal recusal, string organ) => new(
        $"recusal-{recusal.Number}", DocumentGroup.Other, "回避决定书", "", organ, recusal.DecidedOn ?? recusal.RaisedOn,
        [
            Section("", Facts(
                ("案号", filed.Number), ("案由", filed.Cause), ("被申请回避人", ""), ("提出方式", recusal.Origin == RecusalOrigin.Own ? "自行回避" : "当事人申请"),
                ("提出日期", Day(recusal.RaisedOn)))),
            Section("回避的理由", Text(recusal.Reason)),
            Section("决定", Text(recusal.Ruling == RecusalRuling.Granted ? "决定回避。" : "驳回回避申请。"), Text(recusal.RulingReason)),
        ])
    {
        IsSealed = true,
        Signatures = [SignedBy("负责人")],
    };

    public static IEnumerable<CaseDocument> Transfer(PenaltyCase filed, CrimeTransfer transfer, string organ)
    {
        yield return Report(filed, transfer, organ);
        if (transfer is { TransferredAt: { } at, Letter: { } letter }) yield return Letter(filed, transfer, letter, LegalTime.DateOf(at), organ);
    }

    private static CaseDocument Report(PenaltyCase filed, CrimeTransfer transfer, string organ) => new(
        $"crime-report-{transfer.Number}", DocumentGroup.Other, "移送涉嫌犯罪案件的报告", transfer.Report.Number, organ, transfer.ReportedOn,
        [
            Section("", Facts([("案号", filed.Number), ("案由", filed.Cause), .. FilingForms.PartyFacts(filed), ("涉嫌的罪名", transfer.SuspectedCrime)])),
            Section("核实情况", Text(transfer.Report.Text)),
            Section("负责人的决定", Text(transfer switch
            {
                { Ruling: TransferRuling.Approved, RuledAt: { } at } => $"{Minute(at)}批准移送。",
                { Ruling: TransferRuling.Refused, RuledAt: { } at } => $"{Minute(at)}决定不批准移送。",
                _ => "",
            }), Text(transfer.RulingReason)),
        ])
    {
        Signatures = [SignedBy("执法人员"), SignedBy("执法人员"), SignedBy("负责人")],
    };

    private static CaseDocument Letter(PenaltyCase filed, CrimeTransfer transfer, CasePaper letter, DateOnly on, string organ) => new(
        $"crime-letter-{transfer.Number}", DocumentGroup.Other, "涉嫌犯罪案件移送书", letter.Number, organ, on,
        [
            Section("", Text(
                $"本机关在查处{filed.Cause}一案（{filed.Number}）中，发现{filed.Party.Name}的行为涉嫌{transfer.SuspectedCrime}。"
                + "依照《行政执法机关移送涉嫌犯罪案件的规定》，现予移送。"), Text(letter.Text)),
            Section("移送材料清单", Table(s_materials, Materials(filed, transfer).Select((paper, index) => new[] { $"{index + 1}", paper.Title, Day(paper.Date) }))),
            Section("移交", Text(transfer.HandedOn is { } handed ? $"于{Day(handed)}移交：{transfer.HandoverAccount}" : "")),
        ])
    {
        Addressee = transfer.PoliceOrgan,
        IsSealed = true,
    };

    // What art. 6 names: the report, and what the inquiry gathered by then.
    private static IEnumerable<CasePaper> Materials(PenaltyCase filed, CrimeTransfer transfer) =>
        [transfer.Report, .. filed.Inquiries.Where(record => record.TakenOn <= LegalTime.DateOf(transfer.TransferredAt!.Value)).Select(record => record.Paper)];
}
