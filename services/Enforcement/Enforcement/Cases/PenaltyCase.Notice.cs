using Enforcement.Organization;
using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Identifiers;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    private const int AgeOfPenalty = 14;
    private const int FullAge = 18;

    public PenaltyNotice? Notice { get; private set; }

    /// <summary>The party's five working days (PEN-48); they are waited for, not kept.</summary>
    public StatutoryClock? DefenceClock { get; private set; }

    public Defence? Defence { get; private set; }

    /// <summary>
    /// Tells the party what is intended (PEN-20). A second notice replaces the first, as a heavier result needs one.
    /// <paramref name="isCertified"/> speaks of the day of service.
    /// </summary>
    public Result<Unit> IssueNotice(IssuePenaltyNotice command, Func<Guid, bool> isCertified, LegalSetting setting, Act act, Violation? violation = null)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (AgainstNotice(setting, act.Day).FirstOrDefault() is { } early) return early;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if ((WithinLaw(command.Proposed, LawOn(violation, act.Day)) ?? TooYoung(command.Proposed)) is { } unlawful) return unlawful;
        if (Dated("servedOn", command.ServedOn, EndReports[^1].SubmittedOn, act.Day) is { } misdated) return misdated;
        if (TwoFit(LeadOfficerId, AssistingOfficerId, isCertified, command.ServedOn) is { } officers) return officers;
        if (LocalRules.GivesRightToHearing(command.Proposed, Party.Kind, command.InBusiness, setting.Local, act.Day) && !command.TellsRightToHearing)
            return CaseErrors.HearingRight;

        Notice = new PenaltyNotice(
            command.ServedOn, command.Method, command.Facts, command.Reasons, command.Basis, command.Proposed, command.InBusiness, command.Paper)
        {
            Round = (Notice?.Round ?? 0) + 1,
            TellsRightToHearing = command.TellsRightToHearing,
            ReceiptNumber = command.ReceiptNumber,
            Replaced = [.. Notice is { } last ? [.. last.Replaced, last.Paper.Number, last.ReceiptNumber] : Array.Empty<string>()],
        };
        HearingClock = HearingWindow(Notice);
        DefenceClock = StatutoryClock.Start(DeadlineRules.Require("D11"), command.ServedOn);
        Defence = null;
        Status = CaseStatus.Noticed;
        Done("PenaltyNoticeIssued", act, setting.Calendar, happened: null, "PEN-08", "PEN-18", "PEN-20", "PEN-47", "PEN-48", "PEN-80", "PEN-82", "TRN-08", "IDN-10");
        return Unit.Value;
    }

    /// <summary>What stands against telling the party: no end report, or a legal review that is asked for and has not agreed.</summary>
    public IEnumerable<Refusal> AgainstNotice(LegalSetting setting, DateOnly day)
    {
        if (Hearing is { IsOpen: true }) yield return CaseErrors.HearingOpen;
        if (EndReports.Count == 0) yield return CaseErrors.EndReportMissing;
        else if (LastReview is null && ReviewIsRequired(setting, day)) yield return CaseErrors.ReviewNotRequested;
        else if (LastReview is not null && !ReviewHasAgreed) yield return CaseErrors.ReviewNotPassed;
        foreach (var untold in UntoldEvidence()) yield return untold;
    }

    public Result<Unit> RecordDefence(RecordDefence command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Notice is not { } notice || Status != CaseStatus.Noticed || Defence is not null) return CaseErrors.OutOfOrder(Status);
        if (Dated("statedOn", command.StatedOn, notice.ServedOn, act.Day) is { } misdated) return misdated;
        if (!command.Waived && (string.IsNullOrWhiteSpace(command.Statement) || string.IsNullOrWhiteSpace(command.Check)))
            return CaseErrors.DefenceNotChecked;

        if (DefenceClock is { IsOpen: true } clock)
        {
            var closed = command.Waived ? clock.End(command.StatedOn, "当事人明确放弃陈述、申辩", calendar) : clock.Meet(command.StatedOn, calendar);
            if (closed.IsRefused) return closed.Refusal;
            DefenceClock = closed.Value;
        }

        Defence = new Defence(command.Waived, command.StatedOn, command.Statement, command.Check, command.Adopted);
        Done("DefenceRecorded", act, calendar, happened: null, "PEN-21", "PEN-26");
        return Unit.Value;
    }

    private bool ReviewIsRequired(LegalSetting setting, DateOnly day) =>
        LocalRules.ReviewIsRequired(EndReports.Count == 0 ? Penalty.None : EndReports[^1].Proposed, setting.Local, day);

    /// <summary>Under 14 nothing is imposed, under 18 only more lightly; the age on the day of the act decides (PEN-08).</summary>
    private Refusal? TooYoung(Penalty penalty) => AgeOnActDate() switch
    {
        < AgeOfPenalty => CaseErrors.PartyUnderFourteen,
        < FullAge when penalty.Mitigation.Length == 0 => CaseErrors.MinorNotMitigated,
        _ => null,
    };

    /// <summary>Null where the party is no citizen or the number is not known.</summary>
    private int? AgeOnActDate() => Party.Kind == PartyKind.Citizen ? CitizenIdentityNumber.AgeOn(Party.Identifier, ActDate) : null;
}
