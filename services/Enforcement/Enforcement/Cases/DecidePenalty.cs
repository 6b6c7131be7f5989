using Enforcement.Discretion;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head decides a case (行政处罚决定).</summary>
internal sealed record DecidePenalty(
    Guid CaseId, CaseOutcome Outcome, Penalty Penalty, string CorrectionOrder, string PartyAddress, string FactsAndEvidence, string Basis,
    string Performance, string Education, bool IsGrave, CasePaper? CollectiveDiscussion)
{
    /// <summary>After a hearing: how the decision follows its record (行政处罚法 art. 65).</summary>
    public string HearingAccount { get; init; } = "";

    /// <summary>Why a fine is no second one for the same act (行政处罚法 art. 29).</summary>
    public string SeparateActReason { get; init; } = "";

    public NoPenaltyGround NoPenaltyGround { get; init; }

    /// <summary>What the decision does not say (行政处罚法 arts. 28, 33 and 59); a transfer to the judiciary is no decision of that kind.</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (Outcome == CaseOutcome.TransferToJudiciary) return [];
        var lacking = CaseErrors.Lacks(
            CaseErrors.DecisionIncomplete, ("partyAddress", "当事人地址", PartyAddress), ("factsAndEvidence", "事实和证据", FactsAndEvidence),
            ("basis", "依据", Basis), ("performance", "履行方式和期限", Outcome == CaseOutcome.Penalize ? Performance : "无"));
        if (Outcome == CaseOutcome.Penalize && string.IsNullOrWhiteSpace(CorrectionOrder)) return [CaseErrors.CorrectionOrderMissing, .. lacking];
        if (Outcome == CaseOutcome.NoPenaltyMinor && string.IsNullOrWhiteSpace(Education)) return [CaseErrors.EducationMissing, .. lacking];
        return lacking;
    }
}

/// <summary>The decided case; no number for a transfer to the judiciary.</summary>
internal sealed record PenaltyCaseDecided(Guid Id, string DecisionNumber, string Status);

internal sealed class DecidePenaltyHandler(EnforcementDbContext db, FileExaminer examiner)
{
    public async Task<Result<PenaltyCaseDecided>> HandleAsync(DecidePenalty command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var prefix = DocumentPrefix.Decision(profile, command.Outcome, setting.Local, act.Day);
        var series = NumberSeries.OfDecisions(PenaltyCase.Series(command.Outcome), act.Day.Year, prefix);
        var benchmark = await db.Benchmarks.InForce(act.Street, found.ViolationCode, found.FiledOn, cancellation);
        var intended = new IntendedDecision(command.Outcome, command.Penalty, act.ActorId, command.CollectiveDiscussion is not null);
        var examination = await examiner.ExamineAsync(found, setting, act.Day, intended, cancellation);
        var violation = await db.Violations.OfCodeAsync(act.Street, found.ViolationCode, cancellation);

        // A transfer to the judiciary takes no number.
        return command.Outcome == CaseOutcome.TransferToJudiciary
            ? await DecideAsync(new Numbering("", 0))
            : await db.NumberedAsync(act.Street, series, DecideAsync, cancellation);

        async Task<Result<PenaltyCaseDecided>> DecideAsync(Numbering numbering)
        {
            // Behind the counter's row, so that two fines for one act cannot pass each other.
            var earlier = await db.Cases.Earlier(act.Street, found.Party, found.ViolationCode, found.ActDate, act.Day, found.Id, cancellation);
            var done = found.Decide(command, numbering, profile, setting, earlier, act, benchmark is not null, examination, violation);
            if (done.IsRefused) return done.Refusal;
            return await db.CommitAsync(new PenaltyCaseDecided(found.Id, found.DecisionNumber, found.Status.ToString()), cancellation);
        }
    }
}
