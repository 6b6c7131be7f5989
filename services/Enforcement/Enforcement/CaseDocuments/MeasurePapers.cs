using Enforcement.Cases;
using Platform.Law;
using Platform.Law.Clocks;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of sealing and seizure (行政强制法 arts. 18, 24, 25 and 28), each once its step is done.</summary>
internal static class MeasurePapers
{
    private static readonly string[] s_things = ["序号", "名称", "数量", "规格、状况"];

    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, CoerciveMeasure measure, string organ, string city)
    {
        if (measure.Approval is { } approval) yield return Approval(filed, measure, approval, organ);
        if (measure is { Scene: { } scene, Clock: { } clock })
        {
            yield return Decision(filed, measure, scene, clock, organ, city);
            yield return List(filed, measure, scene, organ);
            yield return Record(filed, measure, scene, organ);
            foreach (var pause in clock.Pauses) yield return Testing(filed, measure, pause, organ);
            foreach (var extension in clock.Extensions) yield return Extension(filed, measure, clock, extension, organ);
        }

        if (measure.Release is { } release) yield return Release(filed, measure, release, organ);
    }

    public static IEnumerable<IReadOnlyList<string>> Lines(IReadOnlyList<PreservedGoods> things) =>
        things.Select((line, index) => new[] { $"{index + 1}", line.Name, line.Quantity, line.Condition });

    private static CaseDocument Approval(PenaltyCase filed, CoerciveMeasure measure, MeasureApproval approval, string organ) => new(
        $"measure-approval-{measure.Number}", DocumentGroup.Execution, $"{Of(measure.Kind)}审批表", approval.Document, organ, LegalTime.DateOf(approval.At),
        [
            Section("", Facts(
                [
                    ("案号", filed.Number), ("案由", filed.Cause), .. FilingForms.PartyFacts(filed), ("依据", measure.Basis), ("理由", measure.Reason),
                    ("批准时间", Minute(approval.At)), ("补办批准", measure.ApprovalClock is null ? "否" : "是，情况紧急，当场实施后补办"),
                ])),
            Section($"拟{Of(measure.Kind)}的场所、设施或者财物", Table(s_things, Lines(measure.Things))),
        ])
    {
        Signatures = [SignedBy("承办人"), SignedBy("承办人"), SignedBy("负责人")],
    };

    // Art. 24: party, reasons, basis and term, things, remedies, organ and date.
    private static CaseDocument Decision(PenaltyCase filed, CoerciveMeasure measure, MeasureScene scene, StatutoryClock clock, string organ, string city) => new(
        $"measure-decision-{measure.Number}", DocumentGroup.Execution, $"{Of(measure.Kind)}决定书", "", organ, scene.ImposedOn,
        [
            Section("当事人", Facts(FilingForms.PartyFacts(filed))),
            Section($"{Of(measure.Kind)}的理由和依据", Text($"你（单位）涉嫌{filed.Cause}。{measure.Reason}"), Text(measure.Basis)),
            Section("期限", Text(
                $"自{Day(clock.StartedOn)}起{clock.Limit.Count}日，至{Day(clock.StartedOn.AddDays(clock.Limit.Count))}。"
                + "需要延长的，另行书面告知；检测、检验、检疫或者技术鉴定的期间不计入。")),
            Section("场所、设施或者财物", Text("见所附清单。"), Text($"保管地点：{scene.KeptPlace}")),
            Section("当事人的权利", Text("你（单位）有权陈述、申辩。"), Text(Remedies.Ordinary(city))),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument List(PenaltyCase filed, CoerciveMeasure measure, MeasureScene scene, string organ) => new(
        $"measure-list-{measure.Number}", DocumentGroup.Execution, $"{Of(measure.Kind)}场所、设施、财物清单", "", organ, scene.ImposedOn,
        [
            Section("", Facts(("案号", filed.Number), ("当事人", filed.Party.Name), ("实施时间", Minute(scene.ImposedAt)), ("保管地点", scene.KeptPlace))),
            Section("", Table(s_things, Lines(scene.Things)), Text("本清单一式二份，由当事人和本机关分别保存。")),
        ])
    {
        Signatures = [Signer(scene), SignedBy("执法人员"), SignedBy("执法人员")],
    };

    private static CaseDocument Record(PenaltyCase filed, CoerciveMeasure measure, MeasureScene scene, string organ) => new(
        $"measure-record-{measure.Number}", DocumentGroup.Execution, "现场笔录", scene.Paper.Number, organ, scene.ImposedOn,
        [
            Section("", Facts(
                ("案由", filed.Cause), ("强制措施", Of(measure.Kind)), ("时间", Minute(scene.ImposedAt)),
                ("当事人", scene.Presence == MeasurePresence.Party ? "在场" : "经通知不到场"), ("见证人", scene.Witness))),
            Section("现场情况", Text(scene.Paper.Text)),
            Section("程序", Text($"{string.Join("；", scene.Checks.Select(CaseWords.Of))}。")),
            Section("当事人的陈述、申辩", Text(scene.Statement)),
            Section("", Text(scene.IsSigned ? "" : $"拒绝签名：{scene.RefusalNote}")),
        ])
    {
        Signatures = [Signer(scene), SignedBy("执法人员"), SignedBy("执法人员")],
    };

    private static CaseDocument Testing(PenaltyCase filed, CoerciveMeasure measure, ClockPause pause, string organ) => new(
        $"measure-testing-{measure.Number}-{pause.Number}", DocumentGroup.Execution, "检测（检验、检疫、技术鉴定）期间告知书", pause.Document ?? "", organ, pause.From,
        [
            Section("", Text(
                $"本机关对依法{Of(measure.Kind)}的财物进行{pause.Ground}，期间自{Day(pause.From)}至{Day(pause.To)}。"
                + $"依照《中华人民共和国行政强制法》第二十五条，该期间不计入{Of(measure.Kind)}的期限，费用由本机关承担。")),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument Extension(PenaltyCase filed, CoerciveMeasure measure, StatutoryClock clock, ClockExtension extension, string organ) => new(
        $"measure-extension-{measure.Number}", DocumentGroup.Execution, $"延长{Of(measure.Kind)}期限决定书", extension.Document ?? "", organ, extension.ApprovedOn,
        [
            Section("", Text(
                $"本机关于{Day(clock.StartedOn)}对你（单位）的财物实施{Of(measure.Kind)}。因情况复杂，依照《中华人民共和国行政强制法》第二十五条，"
                + $"经本机关负责人批准，将期限延长{extension.Amount}日。")),
            Section("理由", Text(extension.Ground)),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument Release(PenaltyCase filed, CoerciveMeasure measure, MeasureRelease release, string organ) => new(
        $"measure-release-{measure.Number}", DocumentGroup.Execution, $"解除{Of(measure.Kind)}决定书", "", organ, release.On,
        [
            Section("", Text(
                $"本机关于{Day(measure.Scene?.ImposedOn)}对你（单位）的财物实施{Of(measure.Kind)}。{Of(release.Ground)}，"
                + $"依照《中华人民共和国行政强制法》第二十八条，自{Day(release.On)}起解除。")),
            Section("财物的处理", Text(release.Account), Table(s_things, Lines(measure.Listed))),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
        Signatures = [SignedBy("当事人")],
    };

    private static string Signer(MeasureScene scene) => SignedBy(scene.Presence == MeasurePresence.Party ? "当事人" : "见证人");

    private static string Of(MeasureKind kind) => kind == MeasureKind.Seal ? "查封" : "扣押";

    private static string Of(ReleaseGround ground) => ground switch
    {
        ReleaseGround.NoViolation => "因当事人没有违法行为",
        ReleaseGround.NotConnected => "因财物与违法行为无关",
        ReleaseGround.Decided => "因已经作出处理决定，不再需要",
        ReleaseGround.Expired => "因期限已经届满",
        _ => "因不再需要采取该措施",
    };
}
