using Enforcement.FileExaminations;
using Enforcement.Violations;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <content>What the acts asked when they were done, for the examination of the file to ask again of what stands in it.</content>
internal sealed partial class PenaltyCase
{
    /// <summary>Whether the case was filed within two years of the act (PEN-13).</summary>
    public bool IsWithinLimitation => !IsPastLimitation(ActDate, FiledOn);

    /// <summary>Whether the heads discussed the case after its last end report (PEN-51).</summary>
    public bool HasDiscussed => Discussions.Any(known => EndReports.Count > 0 && known.HeldOn >= EndReports[^1].SubmittedOn);

    /// <summary>Every record that two officers had to make, with the day whose certificates count.</summary>
    public IEnumerable<OfficersAtWork> OfficersAtWork()
    {
        yield return OnFiling();
        foreach (var record in Inquiries) yield return new OfficersAtWork($"证据{record.Number}", record.FirstOfficerId, record.SecondOfficerId, record.TakenOn) { Retaken = record.Kind };
        foreach (var kept in Preservations)
            if (kept.List is { } list) yield return new OfficersAtWork($"先行登记保存{kept.Number}", list.FirstOfficerId, list.SecondOfficerId, list.TakenOn);
        foreach (var transfer in Transfers) yield return new OfficersAtWork("移送涉嫌犯罪报告", transfer.FirstOfficerId, transfer.SecondOfficerId, transfer.ReportedOn);
        if (Service is { } service) yield return new OfficersAtWork("送达", service.FirstOfficerId, service.SecondOfficerId, service.PostedOn ?? service.ServedOn);
        if (Later.Reminder is { } reminder) yield return new OfficersAtWork("催告", reminder.FirstOfficerId, reminder.SecondOfficerId, reminder.ServedOn);
    }

    /// <summary>
    /// What refuses these two officers on a day: fewer than two, one without a certificate, one who was recused before. What was done on the day of the
    /// ruling stands: the record does not tell whether it came first.
    /// </summary>
    public Refusal? AgainstOfficers(OfficersAtWork work, Func<Guid, DateOnly, bool> isCertified) =>
        TwoCertified(work.FirstOfficerId, work.SecondOfficerId, officer => isCertified(officer, work.On), work.On)
        ?? (IsRecused(work.FirstOfficerId, work.On.AddDays(-1)) || IsRecused(work.SecondOfficerId, work.On.AddDays(-1)) ? CaseErrors.OfficerRecused("officer") : null);

    /// <summary>
    /// What refuses an end report's proposal by itself, by the law of the day of the act: a lighter one may have come after the report. The party's age is
    /// asked of what the party is told.
    /// </summary>
    public Refusal? AgainstProposal(Penalty proposed, LawComparison? ofTheAct) => WithinLaw(proposed, ofTheAct);

    /// <summary>What refuses a penalty by itself: what the law allows that applies, and the party's age.</summary>
    public Refusal? AgainstPenalty(Penalty penalty, LawComparison? law) => WithinLaw(penalty, law) ?? TooYoung(penalty);

    /// <summary>Whether on a day a report of a crime stands against a fine (TRF-06).</summary>
    public bool IsLeftToPolice(Penalty penalty, DateOnly day) => LastTransfer?.ReportedOn <= day && InsteadOfTransfer(penalty) is not null;

    // Who filed it, before any change of officers.
    private OfficersAtWork OnFiling() => OfficerChanges is [var first, ..]
        ? new OfficersAtWork("立案", first.FromOfficerId, first.FromAssistingId ?? AssistingOfficerId, FiledOn)
        : new OfficersAtWork("立案", LeadOfficerId, AssistingOfficerId, FiledOn);
}
