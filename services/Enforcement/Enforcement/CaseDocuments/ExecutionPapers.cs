using Enforcement.Cases;
using Enforcement.Organization;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The papers of what follows a decision: deferral, surcharge, reminder, application to the court, corrections.</summary>
internal static class ExecutionPapers
{
    private static readonly string[] s_instalments = ["期次", "应缴日期", "金额"];

    public static IEnumerable<CaseDocument> Of(PenaltyCase filed, AfterDecision after, LegalSetting setting, string organ)
    {
        if (after.Deferral is { } deferral) yield return Deferral(filed, deferral, organ);
        if (after.Surcharge is { } surcharge) yield return Surcharge(filed, surcharge, organ);
        if (after.Reminder is { } reminder) yield return Reminder(filed, after, reminder, setting, organ);
        if (after.Application is { } application) yield return Application(filed, application, organ);
        foreach (var paper in CoursePapers.Of(filed, after, organ)) yield return paper;
        if (after.Demolition is { } demolition)
            foreach (var paper in DemolitionPapers.Of(filed, demolition, organ)) yield return paper;
        foreach (var correction in after.Corrections) yield return Correction(filed, correction, organ);
    }

    private static CaseDocument Deferral(PenaltyCase filed, PaymentDeferral deferral, string organ)
    {
        List<DocumentSection> sections =
        [
            Section("", Facts(
                ("决定书文号", filed.DecisionNumber), ("当事人", filed.Party.Name), ("罚款数额", Yuan(filed.Decision!.Penalty.FineFen)),
                ("申请日期", Day(deferral.AppliedOn)), ("延期到", Day(deferral.Until)), ("理由", deferral.Reason))),
        ];
        if (deferral.Instalments.Count > 0)
        {
            sections.Add(Section("分期缴纳", Table(s_instalments, deferral.Instalments.Select((part, index) => new[]
            {
                $"{index + 1}", Day(part.DueOn), Yuan(part.AmountFen),
            }))));
        }

        return new CaseDocument("deferral", DocumentGroup.Execution, "延期（分期）缴纳罚款审批表", deferral.Paper.Number, organ, deferral.ApprovedOn, sections)
        {
            Signatures = [SignedBy("承办人"), SignedBy("负责人")],
        };
    }

    private static CaseDocument Surcharge(PenaltyCase filed, ImposedSurcharge surcharge, string organ) => new(
        "surcharge", DocumentGroup.Execution, "加处罚款决定书", "", organ, surcharge.ImposedOn,
        [
            Section("", Text(
                $"你（单位）应当至迟于{Day(surcharge.DueOn)}缴清{filed.DecisionNumber}决定的罚款，逾期未缴清。依照《中华人民共和国行政处罚法》第七十二条第一款第一项，"
                + "自逾期之日起，每日按逾期未缴罚款数额的百分之三加处罚款，加处罚款的数额不超出该罚款数额；申请行政复议、提起行政诉讼期间不予计算。")),
            Section("理由", Text(surcharge.Reason)),
            Section("救济途径和期限", Text(filed.Decision!.Remedies)),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static CaseDocument Reminder(PenaltyCase filed, AfterDecision after, PaymentReminder reminder, LegalSetting setting, string organ) => new(
        "reminder", DocumentGroup.Execution, "履行行政处罚决定催告书", reminder.Paper.Number, organ, reminder.ServedOn,
        [
            Section("", Text(
                $"本机关于{Day(filed.DecidedOn)}作出{filed.DecisionNumber}行政处罚决定，你（单位）逾期未履行。依照《中华人民共和国行政强制法》第五十四条，"
                + "催告你（单位）自收到本催告书之日起十日（工作日）内履行。"), Text(reminder.Paper.Text)),
            Section("应当履行的义务", Text($"缴清尚未缴纳的罚款{Yuan(UnpaidFen(filed, reminder.ServedOn))}；已经决定加处罚款的，一并缴清。"), Text(Surcharged(after, reminder.ServedOn, setting))),
            .. Collections.Reminded(
                LocalRules.Collector(setting.Local, reminder.ServedOn) ?? filed.Decision!.Collector, UnpaidFen(filed, reminder.ServedOn)),
            Section("当事人的权利", Text(
                "收到催告书后有权进行陈述和申辩。本机关没有行政强制执行权，逾期仍不履行的，将依法申请人民法院强制执行"
                + (after.Surcharge is null ? "。" : "（《中华人民共和国行政强制法》第四十六条第三款、第五十三条）。"))),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    // Article 46 lets execution follow a surcharge of more than thirty days; the reminder that article 54 asks for may come before.
    private static string Surcharged(AfterDecision after, DateOnly servedOn, LegalSetting setting) =>
        after is not { Surcharge: { } surcharge, SurchargeClock: { } clock } || surcharge.ImposedOn > servedOn ? ""
        : clock.Due(setting.Calendar) is { } until && servedOn > until
            ? $"本机关于{Day(surcharge.ImposedOn)}起实施的加处罚款已超过三十日（《中华人民共和国行政强制法》第四十六条第一款）。"
            : $"本机关于{Day(surcharge.ImposedOn)}起实施加处罚款；加处罚款超过三十日，经催告仍不履行的，依法强制执行（《中华人民共和国行政强制法》第四十六条）。";

    private static CaseDocument Application(PenaltyCase filed, CourtApplication application, string organ) => new(
        "court-application", DocumentGroup.Execution, "强制执行申请书", application.Paper.Number, organ, application.AppliedOn,
        [
            Section("", Facts(("申请人", organ), ("被申请人", filed.Party.Name), ("执行依据", filed.DecisionNumber), ("作出决定日期", Day(filed.DecidedOn)))),
            Section("申请事项", Text(
                $"强制执行{filed.DecisionNumber}行政处罚决定：{Written.Of(filed.Decision!.Penalty)}。到申请之日，罚款尚有{Yuan(UnpaidFen(filed, application.AppliedOn))}未缴。")),
            Section("事实和理由", Text(
                (filed.After!.Remedies.Count == 0 ? "被申请人在法定期限内没有申请行政复议或者提起行政诉讼" : "被申请人申请的行政复议或者提起的行政诉讼已经结束，决定仍然有效")
                + "，经催告仍未履行。依照《中华人民共和国行政强制法》第五十三条，申请强制执行。"),
                Text(application.Paper.Text)),
        ])
    {
        Addressee = application.Court,
        IsSealed = true,
        Signatures = [SignedBy("行政机关负责人")],
    };

    private static CaseDocument Correction(PenaltyCase filed, DocumentCorrection correction, string organ)
    {
        var isRectified = correction.Kind == CorrectionKind.Rectify;
        return new CaseDocument(
            $"correction-{correction.Number}", DocumentGroup.ReportNoticeDecision, isRectified ? "更正通知书" : "补正通知书", correction.Paper.Number, organ,
            correction.CorrectedOn,
            [
                Section("", Text($"{filed.DecisionNumber}案的《{correction.Document}》有需要{(isRectified ? "更正" : "补正")}之处，决定的内容不变。")),
                Section(isRectified ? "更正内容" : "补正内容", Text(isRectified ? $"原文：{correction.Before}" : correction.Before), Text($"现为：{correction.After}")),
                Section("理由", Text(correction.Reason)),
            ])
        {
            Addressee = filed.Party.Name,
            IsSealed = true,
        };
    }

    // As of the paper's own day: papers are made anew each time they are asked for.
    private static long UnpaidFen(PenaltyCase filed, DateOnly on) =>
        Math.Max(0, filed.FineFen - filed.Payments.Where(payment => payment.PaidOn <= on).Sum(payment => payment.AmountFen));
}
