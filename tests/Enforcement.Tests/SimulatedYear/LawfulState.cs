using Enforcement.Cases;
using Platform.Law.Calendars;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>
/// What the law asks of a case as it lies in the file, told from the record alone, day by day and without the service's own checks.
/// Each finding begins with the id of the rule.
/// </summary>
internal static partial class LawfulState
{
    private const long LegalHighestFen = 20_000_00;

    /// <summary>What is unlawful about a case; <paramref name="before"/> is the same case one act earlier.</summary>
    public static IEnumerable<string> Breaches(PenaltyCase subject, PenaltyCase? before = null) =>
    [
        .. Officers(subject), .. Filing(subject), .. Preserved(subject), .. Reviews(subject), .. Notice(subject), .. Hearings(subject),
        .. subject.Decision is { } decision ? Decision(subject, decision) : [],
        .. Money(subject), .. Execution(subject), .. Closing(subject),
        .. before is null ? [] : Steps(subject, before),
    ];

    private static IEnumerable<string> Officers(PenaltyCase subject)
    {
        List<(string What, DateOnly On, Guid First, Guid Second)> pairs =
        [
            .. subject.Inquiries.Select(record => ("inquiry", record.TakenOn, record.FirstOfficerId, record.SecondOfficerId)),
            .. subject.Preservations.Where(known => known.List is not null)
                .Select(known => ("goods", known.List!.TakenOn, known.List.FirstOfficerId, known.List.SecondOfficerId)),
            .. subject.Transfers.Select(known => ("crime", known.ReportedOn, known.FirstOfficerId, known.SecondOfficerId)),
        ];
        if (subject.Service is { } service) pairs.Add(("service", service.PostedOn ?? service.ServedOn, service.FirstOfficerId, service.SecondOfficerId));
        if (subject.After?.Reminder is { } reminder) pairs.Add(("reminder", reminder.ServedOn, reminder.FirstOfficerId, reminder.SecondOfficerId));
        var first = subject.OfficerChanges.Count == 0 ? (Lead: subject.LeadOfficerId, Assisting: subject.AssistingOfficerId)
            : (Lead: subject.OfficerChanges[0].FromOfficerId, Assisting: subject.OfficerChanges[0].FromAssistingId!.Value);
        pairs.Add(("filing", subject.FiledOn, first.Lead, first.Assisting));
        foreach (var (what, on, one, other) in pairs)
        {
            if (one == other) yield return $"PEN-18 {what} of {on}: one officer";
            if (!Staff.IsCertified(one, on) || !Staff.IsCertified(other, on)) yield return $"TRN-08 {what} of {on}: no certificate";
            if (subject.Recusals.Any(known => known.Ruling == RecusalRuling.Granted && known.DecidedOn < on && (known.OfficerId == one || known.OfficerId == other)))
                yield return $"PEN-19 {what} of {on}: recused";
        }
    }

    private static IEnumerable<string> Filing(PenaltyCase subject)
    {
        if (subject.FiledOn > subject.ActDate.AddYears(2)) yield return "PEN-13 filed after two years";
        if (subject.ActDate > subject.FiledOn) yield return "PEN-41 filed before the act";
        if (string.IsNullOrWhiteSpace(subject.Facts)) yield return "PEN-41 filed without facts";
        if (subject.ViolationCode != "CG-ROAD-01") yield return "ORG-02 outside the power list";
    }

    private static IEnumerable<string> Preserved(PenaltyCase subject)
    {
        foreach (var kept in subject.Preservations)
        {
            var last = WorkingDaysAfter(kept.ApprovedOn, 7);
            if (kept.List is { } list && (list.TakenOn > last || list.TakenOn < kept.ApprovedOn)) yield return "PEN-44 goods taken outside the approval";
            if (kept.List is { Goods.Count: 0 }) yield return "PEN-44 an empty list";
            if (kept.Disposal is { } disposal && (disposal.DecidedOn > last || kept.List is null)) yield return "PEN-44 decided after it ended by itself";
        }
    }

    private static IEnumerable<string> Reviews(PenaltyCase subject)
    {
        foreach (var review in subject.Reviews.Where(round => round.Opinion is not null))
        {
            if (subject.Officers().Contains(review.ReviewerId!.Value)) yield return "PEN-72 reviewed by an officer of the case";
            if (review.QualificationNumber.Length == 0 && review.EarlierReviewerNote.Length == 0) yield return "PEN-71 reviewed without qualification";
            if (review.Answers.Select(answer => answer.Item).Distinct().Count() != 8) yield return "PEN-73 not all contents reviewed";
            if (review.Opinion == ReviewOpinion.Agree && (review.Defects.Count > 0 || review.Answers.Any(answer => !answer.Stands))) yield return "PEN-75 agreed with defects";
        }

        if (subject.Reviews.SkipLast(1).Any(round => round.Defects.Any(defect => string.IsNullOrWhiteSpace(defect.Correction))))
            yield return "PEN-75 submitted again with a defect that nobody mended";
    }

    private static IEnumerable<string> Notice(PenaltyCase subject)
    {
        if (subject.Notice is not { } notice) yield break;
        if (subject.EndReports.Count == 0) yield return "PEN-46 noticed without an end report";
        if (GivesHearing(notice.Proposed, subject.Party.Kind, notice.InBusiness) && !notice.TellsRightToHearing) yield return "PEN-80 right to a hearing not told";
        foreach (var breach in Penalty("notice", notice.Proposed, subject)) yield return breach;
        if (subject.Defence is { Waived: false } defence && (string.IsNullOrWhiteSpace(defence.Statement) || string.IsNullOrWhiteSpace(defence.Check)))
            yield return "PEN-21 defence not checked";
        if (subject.Defence is { } stated && stated.StatedOn < notice.ServedOn) yield return "PEN-21 defence before the notice";
    }

    private static IEnumerable<string> Hearings(PenaltyCase subject)
    {
        foreach (var hearing in subject.Hearings)
        {
            if (subject.Notice is { } notice && hearing.NoticeRound == notice.Round
                && (hearing.RequestedOn > WorkingDaysAfter(notice.ServedOn, 5) || hearing.RequestedOn < notice.ServedOn))
            {
                yield return "PEN-82 hearing asked for outside its five days";
            }

            if (hearing.Arrangement is not { } arranged) continue;
            if (WorkingDaysBetween(arranged.ToldOn, arranged.HeldOn) < 7) yield return "PEN-83 told less than seven working days before";
            if (subject.Officers().Contains(arranged.HostId) && hearing.Record is not null) yield return "PEN-84 hosted by an officer";
            if (subject.Reviews.Any(review => review.ReviewerId == arranged.HostId)) yield return "PEN-84 hosted by a reviewer";
            if (hearing.Record is not { } record) continue;
            if (record.Agents.Count > 2) yield return "PEN-84 three agents";
            if (!record.EvidenceShown) yield return "PEN-84 evidence not shown";
            if (!record.IsSigned && string.IsNullOrWhiteSpace(record.RefusalNote)) yield return "PEN-84 record neither signed nor noted";
        }
    }

    private static bool GivesHearing(Penalty proposed, PartyKind kind, bool inBusiness)
    {
        var larger = inBusiness || kind == PartyKind.SoleTrader ? 20_000_00 : kind == PartyKind.Citizen ? 500_00 : 1_000_00;
        return proposed.FineFen >= larger || proposed.ConfiscatedFen >= larger || proposed.Kinds.Any(kind => kind is
            PenaltyKind.LowerQualification or PenaltyKind.RevokeLicence or PenaltyKind.StopBusiness or PenaltyKind.CloseDown or PenaltyKind.BarFromWork);
    }

    private static IEnumerable<string> Penalty(string where, Penalty penalty, PenaltyCase subject)
    {
        if (penalty.FineFen > LegalHighestFen) yield return $"PEN-02 {where}: fine above the law";
        if (penalty.FineFen > 0 != penalty.Kinds.Contains(PenaltyKind.Fine)) yield return $"PEN-02 {where}: amount without its kind";
        if (Parties.BornOn(subject.Party.Identifier) is not { } born || subject.Party.Kind != PartyKind.Citizen) yield break;
        if (born.AddYears(14) > subject.ActDate && penalty.Kinds.Count > 0) yield return $"PEN-08 {where}: against a child";
        if (born.AddYears(18) > subject.ActDate && penalty.Kinds.Count > 0 && penalty.Mitigation.Length == 0) yield return $"PEN-08 {where}: a minor not mitigated";
    }

    private static DateOnly WorkingDaysAfter(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (WorkCalendar.StateCouncil.IsWorkingDay(day)) count--;
        }

        return day;
    }

    /// <summary>Working days from <paramref name="first"/> on, without the day of the event.</summary>
    private static int WorkingDaysBetween(DateOnly first, DateOnly day)
    {
        var count = 0;
        for (; first < day; first = first.AddDays(1)) count += WorkCalendar.StateCouncil.IsWorkingDay(first) ? 1 : 0;
        return count;
    }
}
