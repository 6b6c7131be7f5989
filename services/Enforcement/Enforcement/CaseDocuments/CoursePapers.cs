using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of an execution that rests, is taken up again, is agreed on, or ends without performance (行政强制法 arts. 39, 40 and 42).</summary>
internal static class CoursePapers
{
    private static readonly string[] s_instalments = ["期次", "应缴日期", "金额"];

    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, AfterDecision after, string organ)
    {
        foreach (var (suspension, index) in after.Suspensions.Select((suspension, index) => (suspension, index)))
        {
            yield return Told(
                filed, $"suspension-{index + 1}", "中止执行通知书", suspension.Paper, organ,
                $"自{Day(suspension.SuspendedOn)}起中止执行{filed.DecisionNumber}行政处罚决定。依照《中华人民共和国行政强制法》第三十九条，中止的情形：{CaseWords.Of(suspension.Ground)}；"
                    + "情形消失后恢复执行。",
                suspension.Reason);
            if (suspension is { ResumedOn: { } resumed, ResumePaper: { } paper })
            {
                yield return Told(
                    filed, $"resumption-{index + 1}", "恢复执行通知书", paper, organ,
                    $"中止执行的情形已经消失，依照《中华人民共和国行政强制法》第三十九条第二款，自{Day(resumed)}起恢复执行{filed.DecisionNumber}行政处罚决定。",
                    suspension.ResumeReason);
            }
        }

        foreach (var (agreement, index) in after.Agreements.Select((agreement, index) => (agreement, index)))
        {
            yield return Agreed(filed, agreement, index + 1, organ);
            if (agreement is { BrokenOn: { } broken, BreachPaper: { } paper })
            {
                yield return Told(
                    filed, $"agreement-breach-{index + 1}", "恢复强制执行通知书", paper, organ,
                    $"你（单位）没有履行{Day(agreement.AgreedOn)}的执行协议，依照《中华人民共和国行政强制法》第四十二条第二款，自{Day(broken)}起恢复强制执行。",
                    agreement.BreachAccount);
            }
        }

        if (after.End is { } end)
        {
            yield return Told(
                filed, "execution-end", "终结执行决定书", end.Paper, organ,
                $"{filed.DecisionNumber}行政处罚决定自{Day(end.EndedOn)}起终结执行。依照《中华人民共和国行政强制法》"
                    + $"{(end.Ground == ExecutionEndGround.NotResumed ? "第三十九条第二款" : "第四十条")}，终结的情形：{CaseWords.Of(end.Ground)}。",
                end.Reason);
        }
    }

    private static CaseDocument Agreed(PenaltyCase filed, ExecutionAgreement agreement, int number, string organ) => new(
        $"agreement-{number}", DocumentGroup.Execution, "执行协议", agreement.Paper.Number, organ, agreement.AgreedOn,
        [
            Section("", Text(
                $"依照《中华人民共和国行政强制法》第四十二条，在不损害公共利益和他人合法权益的情况下，{organ}与{filed.Party.Name}就{filed.DecisionNumber}行政处罚决定的履行达成协议。"),
                Text(agreement.Paper.Text)),
            Section("分阶段履行", Table(s_instalments, agreement.Instalments.Select((part, index) => new[] { $"{index + 1}", Day(part.DueOn), Yuan(part.AmountFen) }))),
            .. agreement.WaivedFen == 0 ? Array.Empty<DocumentSection>()
                : [Section("加处罚款的减免", Text($"当事人采取的补救措施：{agreement.Remedied}"), Text($"减免加处的罚款{Yuan(agreement.WaivedFen)}。"))],
            Section("", Text("执行协议应当履行；当事人不履行的，恢复强制执行。")),
        ])
    {
        IsSealed = true,
        Signatures = [SignedBy("当事人"), SignedBy("行政机关负责人")],
    };

    private static CaseDocument Told(PenaltyCase filed, string key, string title, CasePaper paper, string organ, string said, string reason) => new(
        key, DocumentGroup.Execution, title, paper.Number, organ, paper.Date,
        [Section("", Text(said)), Section("理由", Text(reason), Text(paper.Text))])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };
}
