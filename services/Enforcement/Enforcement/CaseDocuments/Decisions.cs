using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The decision with which a case is settled, in the form that its procedure and outcome ask for.</summary>
internal static class Decisions
{
    public const string Key = "decision";

    public static string Title(PenaltyCase filed) =>
        filed.OnTheSpot is not null ? "当场行政处罚决定书"
        : filed.Outcome == CaseOutcome.Penalize ? "行政处罚决定书"
        : filed.Outcome == CaseOutcome.TransferToJudiciary ? "案件移送书"
        : "不予行政处罚决定书";

    /// <summary><paramref name="city"/> names who reviews the organ's acts, where the decision itself did not have to say so.</summary>
    public static CaseDocument Of(PenaltyCase filed, PenaltyDecision decision, string city) =>
        filed.OnTheSpot is { } record ? OnTheSpot(filed, decision, record)
        : decision.Outcome == CaseOutcome.Penalize ? Penalty(filed, decision)
        : decision.Outcome == CaseOutcome.TransferToJudiciary ? Transfer(filed, decision)
        : NoPenalty(filed, decision, city);

    // The six contents of 行政处罚法 art. 59; 责令改正 (art. 28), the defence (art. 45) and the benchmark (art. 34) stand with them.
    private static CaseDocument Penalty(PenaltyCase filed, PenaltyDecision decision) => Sealed(filed, decision,
    [
        Party(filed, decision),
        Section("违法事实和证据", Text(decision.FactsAndEvidence), Text(Proofs(filed)), Text(DefenceHeard(filed)), Text(HearingHeld(filed, decision))) with
        {
            States = decision.FactsAndEvidence.Length > 0 ? [StatedContents.FactsAndEvidence] : [],
        },
        Section(
            "行政处罚的种类和依据", Text(decision.Basis), Text(Discretion(filed)), Text(Tier(filed)), Text($"责令改正：{decision.CorrectionOrder}"),
            Text($"决定给予以下行政处罚：{Written.Of(decision.Penalty)}。"), Text(decision.Penalty.Mitigation)) with
        {
            States = decision.Basis.Length > 0 && !decision.Penalty.IsNothing ? [StatedContents.KindAndBasis] : [],
        },
        Section("履行方式和期限", Text(decision.Performance)) with { States = [StatedContents.Performance] },
        .. Collections.Of(decision),
        Section("救济途径和期限", Text(decision.Remedies)) with { States = [StatedContents.Remedies] },
    ]) with
    {
        Stated = [StatedContents.OfDecision, .. Collections.AskedOf(decision)],
    };

    // The eight contents of 行政处罚法 art. 52.
    private static CaseDocument OnTheSpot(PenaltyCase filed, PenaltyDecision decision, OnTheSpotRecord record) => Sealed(filed, decision,
    [
        Section("", Facts(FilingForms.PartyFacts(filed))),
        Section("违法行为", Text(decision.FactsAndEvidence)) with { States = [StatedContents.Violation] },
        Section("时间和地点", Text($"违法行为发生日期：{Day(filed.ActDate)}")) with { States = [StatedContents.Time] },
        Section("", Text(filed.Place.Length > 0 ? $"地点：{filed.Place}" : "")) with { States = [StatedContents.Place] },
        Section("陈述、申辩及复核", Text(record.Defence), Text(record.DefenceCheck)),
        Section(
            "处罚的种类和依据", Text($"依据：{decision.Basis}"), Text($"责令改正：{decision.CorrectionOrder}"),
            Text($"处罚种类：{string.Join("、", decision.Penalty.Kinds.Select(Written.Of))}"), Text(decision.Penalty.Mitigation)) with
        {
            States = decision.Basis.Length > 0 && !decision.Penalty.IsNothing ? [StatedContents.KindAndBasis] : [],
        },
        Section("罚款数额", Text(decision.Penalty.FineFen > 0 ? Yuan(decision.Penalty.FineFen) : "未处罚款")) with { States = [StatedContents.Fine] },
        Section("履行方式和期限", Text(decision.Performance)),
        .. Collections.Of(decision),
        Section("救济途径和期限", Text(decision.Remedies)) with { States = [StatedContents.Remedies] },
        Section("签名", Text("执法人员出示执法证件、填写本决定书并当场交付当事人。")) with { States = [StatedContents.OfficersSign] },
    ]) with
    {
        Signatures = [SignedBy("执法人员"), SignedBy("执法人员"), SignedBy("当事人")],
        Stated = [StatedContents.OnTheSpot, .. Collections.AskedOf(decision)],
    };

    private static CaseDocument NoPenalty(PenaltyCase filed, PenaltyDecision decision, string city) => Sealed(filed, decision,
    [
        Party(filed, decision),
        Section("事实和证据", Text(decision.FactsAndEvidence), Text(Proofs(filed))),
        Section("理由和依据", Text($"{Written.Of(decision.Outcome)}。"), Text(decision.Basis), Text(
            decision.Outcome == CaseOutcome.NoPenaltyMinor && decision.CorrectionOrder.Length > 0 ? $"责令改正：{decision.CorrectionOrder}" : "")),
        Section("教育情况", Text(decision.Education)),
        Section("决定", Text("决定不予行政处罚。")),
        Section("救济途径和期限", Text(decision.Remedies.Length > 0 ? decision.Remedies : Remedies.Ordinary(city))),
    ]);

    private static CaseDocument Transfer(PenaltyCase filed, PenaltyDecision decision) => Sealed(filed, decision,
    [
        Party(filed, decision),
        Section("案件事实和证据", Text(decision.FactsAndEvidence), Text(Proofs(filed))),
        Section("移送理由和依据", Text(decision.Basis), Text("违法行为涉嫌犯罪，依法移送司法机关处理。")),
    ]) with
    {
        Addressee = "",
    };

    private static CaseDocument Sealed(PenaltyCase filed, PenaltyDecision decision, IEnumerable<DocumentSection> sections) => new(
        Key, DocumentGroup.ReportNoticeDecision, Title(filed), decision.Number, decision.Organ, decision.DecidedOn,
        [.. sections.Where(section => section.Parts.Any(part => part.HasWords))])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    private static DocumentSection Party(PenaltyCase filed, PenaltyDecision decision) =>
        Section("当事人", Facts(FilingForms.PartyFacts(filed))) with
        {
            States = filed.Party.Name.Length > 0 && decision.PartyAddress.Length > 0 ? [StatedContents.Party] : [],
        };

    private static string Proofs(PenaltyCase filed) => filed.Inquiries.Count == 0 ? ""
        : $"上述事实有下列证据证实：{string.Join("；", filed.Inquiries.Select(record => $"{record.Number}.{record.Paper.Title}（{Day(record.TakenOn)}）"))}。";

    private static string DefenceHeard(PenaltyCase filed) => filed switch
    {
        { Defence: { Waived: true } waived } => $"本机关告知当事人陈述、申辩的权利后，当事人于{Day(waived.StatedOn)}明确放弃。",
        { Defence: { } defence } => $"当事人于{Day(defence.StatedOn)}陈述、申辩：{defence.Statement}　本机关复核：{defence.Check}",
        { Notice: { } notice } => $"本机关于{Day(notice.ServedOn)}告知当事人陈述、申辩的权利，当事人在期限内未陈述、申辩。",
        _ => "",
    };

    private static string Discretion(PenaltyCase filed) => filed.EndReports.Count == 0 ? "" : $"裁量基准的适用和理由：{filed.EndReports[^1].BenchmarkAndReason}";

    private static string HearingHeld(PenaltyCase filed, PenaltyDecision decision) => decision.HearingAccount.Length == 0 ? ""
        : $"本机关{(filed.Hearings.FirstOrDefault(known => known.Number == decision.HearingNumber)?.Arrangement is { } held ? $"于{Day(held.HeldOn)}" : "")}"
            + $"举行了听证。根据听证笔录：{decision.HearingAccount}";

    private static string Tier(PenaltyCase filed) => filed.Discretion is not { } assessed ? ""
        : $"按裁量基准属于“{assessed.Tier}”档，罚款幅度为{Yuan(assessed.LowestFineFen)}至{Yuan(assessed.HighestFineFen)}。"
            + (assessed.Departure is { } departure && departure.FineFen == filed.Decision!.Penalty.FineFen ? $"经批准偏离该档，理由：{departure.Reason}" : "");
}
