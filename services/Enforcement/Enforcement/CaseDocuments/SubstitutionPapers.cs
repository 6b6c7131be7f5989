using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of substitute performance (行政强制法 arts. 35 and 50 to 52), each once its step is done.</summary>
internal static class SubstitutionPapers
{
    private static readonly string[] s_costs = ["支出项目", "凭证号", "金额"];

    public static string DecisionKey(Substitution substitution) => $"substitution-decision-{substitution.Number}";

    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, Substitution substitution, string organ, string city)
    {
        yield return Demand(filed, substitution, organ);
        if (substitution.Decision is { } decision) yield return Decision(filed, substitution, decision, organ, city);
        if (substitution.Service is { } service) yield return Receipt(filed, substitution, service, organ);
        if (substitution.Reminder is { } reminder) yield return Reminder(filed, substitution, reminder, organ);
        if (substitution is { Scene: { } scene, Decision: { } done }) yield return Record(filed, substitution, scene, done, organ);
        if (substitution is { Cost: { } cost, Decision: { } budgeted }) yield return Cost(filed, substitution, cost, budgeted, organ);
        if (substitution.Ending is { } ending) yield return Ending(filed, substitution, ending, organ);
    }

    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, Clearing clearing, string organ)
    {
        yield return new CaseDocument(
            $"clearing-record-{clearing.Number}", DocumentGroup.Execution, "立即代履行现场笔录", clearing.Paper.Number, organ, clearing.ClearedOn,
            [
                Section("", Facts(
                    ("案号", filed.Number), ("当事人", filed.Party.Name), ("时间", Minute(clearing.ClearedAt)), ("场所", Of(clearing.Place)), ("清除的物品", Of(clearing.Thing)),
                    ("当事人", clearing.PartyPresent ? "在场" : "不在场，事后通知"))),
                Section("地点和物品", Text(clearing.Account)),
                Section("立即清除的理由", Text(clearing.Reason)),
                Section("现场情况", Text(clearing.Paper.Text)),
            ])
        {
            Signatures = [SignedBy("当事人或者见证人"), SignedBy("执法人员"), SignedBy("执法人员"), SignedBy("负责人")],
        };
        if (clearing.Told is not { } told) yield break;
        yield return new CaseDocument(
            $"clearing-notice-{clearing.Number}", DocumentGroup.Execution, "立即代履行通知书", "", organ, told.ToldOn,
            [
                Section("", Text(
                    $"因{clearing.Reason}，依照《中华人民共和国行政强制法》第五十二条，本机关于{Minute(clearing.ClearedAt)}对{Of(clearing.Place)}上的"
                    + $"{Of(clearing.Thing)}立即实施代履行。你（单位）当时不在场，现予通知。")),
                Section("清除情况", Text(clearing.Account)),
                Section("通知方式", Text($"{Written.Of(told.Method)}。{told.Account}")),
            ])
        {
            Addressee = filed.Party.Name,
            IsSealed = true,
        };
    }

    private static CaseDocument Demand(PenaltyCase filed, Substitution substitution, string organ) => new(
        $"substitution-demand-{substitution.Number}", DocumentGroup.Execution, "履行催告书", substitution.Demand.Paper.Number, organ, substitution.Demand.ServedOn,
        [
            Section("", Text(
                $"本机关《{Decisions.Title(filed)}》（{filed.DecisionNumber}）要求你（单位）在{Day(substitution.DutyDueOn)}前履行下列义务，至今没有履行。"
                + "依照《中华人民共和国行政强制法》第三十五条、第五十条，现催告如下：")),
            Section("应当履行的义务", Text($"{Of(substitution.Duty)}：{substitution.DutyText}")),
            Section("履行的期限和方式", Text($"{Day(substitution.Demand.Until)}前。{substitution.Demand.Way}")),
            Section("不履行的后果", Text($"逾期仍不履行，{string.Join("、", substitution.Dangers.Select(Of))}的，本机关将依法代履行，费用由你（单位）承担。")),
            Section("当事人的权利", Text("你（单位）收到本催告书后有权进行陈述和申辩。")),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    // Art. 51: party and address, reasons and basis, way and time, subject, budget, who performs.
    private static CaseDocument Decision(PenaltyCase filed, Substitution substitution, SubstitutionDecision decision, string organ, string city) => new(
        DecisionKey(substitution), DocumentGroup.Execution, "代履行决定书", decision.Paper.Number, organ, decision.DecidedOn,
        [
            Section("当事人", Facts([.. FilingForms.PartyFacts(filed), ("地址", filed.Decision?.PartyAddress ?? "")])),
            Section("代履行的理由和依据", Text(decision.Reason), Text(decision.Basis)),
            Section("代履行的方式和时间", Text($"{decision.Way}实施日期：{Day(decision.PlannedOn)}。")),
            Section("标的", Text(decision.Subject)),
            Section("费用预算", Text($"{Yuan(decision.BudgetFen)}；实际费用按照成本合理确定，由你（单位）承担。")),
            Section("代履行人", Text(decision.Performer == SubstitutePerformer.Office ? $"本机关（{decision.PerformerName}）" : $"{decision.PerformerName}（与本案没有利害关系的第三人）")),
            Section("当事人的权利", Text("在实施以前自行履行的，停止代履行。"), Text(Remedies.Ordinary(city))),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument Receipt(PenaltyCase filed, Substitution substitution, SubstitutionService service, string organ) => new(
        $"substitution-receipt-{substitution.Number}", DocumentGroup.Execution, "送达回证", service.ReceiptNumber, organ, service.ServedOn,
        [
            Section("", Facts(
                ("案由", filed.Cause), ("送达文书名称和文号", $"代履行决定书{substitution.Decision?.Paper.Number}"), ("受送达人", filed.Party.Name),
                ("送达方式", Written.Of(service.Method)), ("送达日期", Day(service.ServedOn)), ("收件人签名或者盖章", ""), ("见证人", ""))),
        ])
    {
        Signatures = [SignedBy("送达人"), SignedBy("送达人")],
    };

    private static CaseDocument Reminder(PenaltyCase filed, Substitution substitution, SubstitutionReminder reminder, string organ) => new(
        $"substitution-reminder-{substitution.Number}", DocumentGroup.Execution, "代履行催告书", "", organ, reminder.RemindedOn,
        [
            Section("", Text(
                $"本机关定于{Day(substitution.Decision?.PlannedOn)}对你（单位）应当履行的义务实施代履行。依照《中华人民共和国行政强制法》第五十一条，"
                + "再次催告你（单位）履行；在此以前履行的，停止代履行。")),
            Section("催告情况", Text(reminder.Account)),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument Record(PenaltyCase filed, Substitution substitution, SubstitutionScene scene, SubstitutionDecision decision, string organ) => new(
        $"substitution-record-{substitution.Number}", DocumentGroup.Execution, "代履行执行文书", scene.Paper.Number, organ, scene.DoneOn,
        [
            Section("", Facts(
                ("案号", filed.Number), ("标的", decision.Subject), ("代履行人", decision.PerformerName), ("开始时间", Minute(scene.BeganAt)), ("结束时间", Minute(scene.EndedAt)),
                ("当事人", scene.Presence == MeasurePresence.Party ? "在场" : "不在场"), ("见证人", scene.Witness))),
            Section("经过和结果", Text(scene.Paper.Text), Text("没有采用暴力、胁迫以及其他非法方式。")),
            Section("", Text(scene.UrgentReason.Length == 0 ? "" : $"在夜间或者法定节假日实施的紧急理由：{scene.UrgentReason}"), Text(scene.IsSigned ? "" : $"拒绝签名：{scene.RefusalNote}")),
        ])
    {
        Signatures = [SignedBy("到场监督人员"), SignedBy("到场监督人员"), SignedBy("代履行人"), SignedBy(scene.Presence == MeasurePresence.Party ? "当事人" : "见证人")],
    };

    private static CaseDocument Cost(PenaltyCase filed, Substitution substitution, SubstitutionCost cost, SubstitutionDecision decision, string organ) => new(
        $"substitution-cost-{substitution.Number}", DocumentGroup.Execution, "代履行费用结算通知书", "", organ, cost.ToldOn,
        [
            Section("", Text($"本机关于{Day(substitution.Scene?.DoneOn)}对你（单位）应当履行的义务实施了代履行。费用按照实际支出结算如下，由你（单位）承担：")),
            Section("", Table(s_costs, [.. cost.Lines.Select(line => new[] { line.Item, line.Voucher, Yuan(line.AmountFen) }), ["合计", "", Yuan(cost.TotalFen)]])),
            Section("", Text($"决定书载明的预算：{Yuan(decision.BudgetFen)}。"), Text(cost.OverBudgetReason.Length == 0 ? "" : $"超出预算的理由：{cost.OverBudgetReason}")),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument Ending(PenaltyCase filed, Substitution substitution, SubstitutionEnding ending, string organ) => new(
        $"substitution-end-{substitution.Number}", DocumentGroup.Execution, "停止代履行记录", "", organ, ending.EndedOn,
        [
            Section("", Facts(
                ("案号", filed.Number), ("当事人", filed.Party.Name), ("应当履行的义务", substitution.DutyText),
                ("停止的情形", ending.Ground == SubstitutionEnd.PartyPerformed ? "当事人已经履行" : "其他不再需要的情形"))),
            Section("情况说明", Text(ending.Account)),
        ])
    {
        Signatures = [SignedBy("执法人员"), SignedBy("执法人员")],
    };

    private static string Of(DutyKind duty) => duty switch
    {
        DutyKind.RemoveObstruction => "排除妨碍",
        DutyKind.RestoreState => "恢复原状",
        _ => "其他义务",
    };

    private static string Of(DutyDanger danger) => danger switch
    {
        DutyDanger.TrafficSafety => "危害交通安全",
        DutyDanger.Pollution => "造成环境污染",
        _ => "破坏自然资源",
    };

    private static string Of(ClearedPlace place) => place switch
    {
        ClearedPlace.Road => "道路",
        ClearedPlace.River => "河道",
        ClearedPlace.Waterway => "航道",
        _ => "公共场所",
    };

    private static string Of(ClearedThing thing) => thing switch
    {
        ClearedThing.Spill => "遗洒物",
        ClearedThing.Obstacle => "障碍物",
        _ => "污染物",
    };
}
