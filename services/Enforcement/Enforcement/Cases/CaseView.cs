using Enforcement.Contracts.V1;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Violations;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Shows a case to a reader; hides what is personal from whoever has no part in it.</summary>
internal sealed partial class CaseView(PenaltyCase shown, Act reader)
{
    private readonly bool _maySee = MaySeeParty(shown, reader);

    public static PenaltyCaseSummary Summary(PenaltyCase shown, Act reader, WorkCalendar calendar)
    {
        var (duty, due) = shown.DutyOn(reader.Day, calendar);
        return new PenaltyCaseSummary
        {
            Id = shown.Id.ToString(),
            Number = shown.Number,
            Track = (Wire.CaseTrack)((int)shown.Track + 1),
            Status = shown.Status.ToString(),
            Cause = shown.Cause,
            ViolationCode = shown.ViolationCode,
            FiledOn = WireTime.Day(shown.FiledOn),
            LeadOfficerId = shown.LeadOfficerId.ToString(),
            AssistingOfficerId = shown.AssistingOfficerId.ToString(),
            Place = shown.Place,
            PartyKind = (Wire.PartyKind)((int)shown.Party.Kind + 1),
            PartyName = MaySeeParty(shown, reader) ? shown.Party.Name : PartyMask.Of(shown.Party),
            Outcome = CaseWire.Outcome(shown.Outcome),
            DecisionNumber = shown.DecisionNumber,
            DecidedOn = WireTime.Day(shown.DecidedOn),
            ClosedOn = WireTime.Day(shown.ClosedOn),
            DueOn = WireTime.Day(due),
            DueCode = duty?.Code ?? "",
            IsOverdue = due < reader.Day,
            IsSynthetic = shown.IsSynthetic,
        };
    }

    public PenaltyCaseView Whole(LegalSetting setting, Func<Guid, bool> isCertified, bool hasBenchmark, FileExamination? examination = null, LawComparison? law = null)
    {
        var view = new PenaltyCaseView
        {
            Summary = Summary(shown, reader, setting.Calendar),
            LegalBasis = shown.LegalBasis,
            Source = (Wire.CaseSource)((int)shown.Source + 1),
            WorkOrderId = shown.WorkOrderId?.ToString() ?? "",
            ActDate = WireTime.Day(shown.ActDate),
            Facts = shown.Facts,
            MaySeeParty = _maySee,
            PartyIdentifier = Personal(shown.Party.Identifier),
            QueryCode = Personal(shown.QueryCode),
            LowestFineFen = shown.LowestFineFen,
            HighestFineFen = shown.HighestFineFen,
            IsPaidInFull = shown.IsPaidInFull,
            Notice = Notice(setting),
            Defence = Defence(),
            Decision = Decision(),
            Service = Service(),
            Closing = Closing(),
            OnTheSpot = OnTheSpot(),
        };
        AddAfterDecision(view);
        view.Rail.AddRange(CaseRail.Of(shown));
        view.Clocks.AddRange(Clocks(setting));
        var gates = new CaseGates(shown, setting, isCertified, reader.ActorId, reader.Day, hasBenchmark, examination, law);
        view.NextSteps.AddRange(gates.NextSteps().Select(CaseWire.NextStep));
        view.OtherActs.AddRange(gates.OtherActs());
        view.Inquiries.AddRange(shown.Inquiries.Select(Inquiry));
        view.EndReports.AddRange(shown.EndReports.Select(Report));
        view.Reviews.AddRange(shown.Reviews.Select(Review));
        view.Payments.AddRange(shown.Payments.Select(Payment));
        view.LeadOfficers.AddRange(shown.OfficerChanges.Select(change => new LeadOfficerChange
        {
            FromOfficerId = change.FromOfficerId.ToString(),
            ToOfficerId = change.ToOfficerId.ToString(),
            ChangedOn = WireTime.Day(change.ChangedOn),
            ChangedBy = change.ChangedBy.ToString(),
            Reason = change.Reason,
        }));
        view.Hearings.AddRange(shown.Hearings.Select(Hearing));
        view.Preservations.AddRange(shown.Preservations.Select(known => Preservation(known, setting.Calendar)));
        view.Measures.AddRange(shown.Measures.Select(known => Measure(known, setting.Calendar)));
        view.Substitutions.AddRange(shown.Substitutions.Select(known => Substitution(known, setting.Calendar)));
        view.Clearings.AddRange(shown.Clearings.Select(Clearing));
        view.Transfers.AddRange(shown.Transfers.Select(Transfer));
        view.Discussions.AddRange(shown.Discussions.Select(Discussion));
        view.Recordings.AddRange(Recordings(setting.Local));
        view.Recusals.AddRange(shown.Recusals.Select(Recusal));
        view.TestResults.AddRange(shown.TestResults.Select(Test));
        view.CameraRecords.AddRange(shown.CameraRecords.Select(Camera));
        view.Papers.AddRange(CasePapers.Of(shown).OrderBy(paper => paper.Date).Select(paper => CaseWire.Paper(paper, _maySee)));
        view.People.AddRange(People());
        view.FurtherWorkOrderIds.AddRange(shown.FurtherWorkOrderIds.Select(id => id.ToString()));
        return view;
    }

    /// <summary>Who has a part in the case: its officers, the head, and whoever reviews cases.</summary>
    public static bool MaySeeParty(PenaltyCase shown, Act reader) =>
        reader.ActorId == shown.LeadOfficerId || reader.ActorId == shown.AssistingOfficerId
        || shown.Hearings.Any(hearing => hearing.Arrangement?.HostId == reader.ActorId)
        // Who must rule on a recusal or on a transfer to the police reads what is ruled on.
        || (reader.Roles.Contains(Roles.Leader) && (shown.Transfers.Count > 0 || shown.Recusals.Any(recusal => recusal.Ruling is null)))
        || reader.Roles.Contains(Roles.EnforcementHead) || reader.Roles.Contains(Roles.LegalReviewer);

    private IEnumerable<ClockView> Clocks(LegalSetting setting)
    {
        if (shown.DecisionClock is { } decision) yield return CaseWire.Clock(decision, setting.Calendar, reader.Day);
        foreach (var review in shown.Reviews) yield return CaseWire.Clock(review.Clock, setting.Calendar, reader.Day, review.Round);
        foreach (var preservation in shown.Preservations) yield return CaseWire.Clock(preservation.ClockOn(reader.Day, setting.Calendar), setting.Calendar, reader.Day);
        foreach (var clock in shown.Measures.SelectMany(known => known.ClocksOn(reader.Day, setting.Calendar))) yield return CaseWire.Clock(clock, setting.Calendar, reader.Day);
        foreach (var substitution in shown.Substitutions)
            if (substitution.ReminderClock is { } reminder) yield return CaseWire.Clock(reminder, setting.Calendar, reader.Day);
        foreach (var clock in shown.Transfers.SelectMany(transfer => transfer.Clocks())) yield return CaseWire.Clock(clock, setting.Calendar, reader.Day);
        foreach (var clock in shown.Payments.SelectMany(payment => payment.Collected?.Clocks() ?? [])) yield return CaseWire.Clock(clock, setting.Calendar, reader.Day);
        foreach (var hearing in shown.Hearings)
            if (hearing.Arrangement is { } arranged) yield return CaseWire.Clock(arranged.Clock, setting.Calendar, reader.Day);
        foreach (var clock in (IEnumerable<StatutoryClock?>)[shown.DefenceClock, shown.HearingClock, shown.ServiceClock, shown.FilingClock, shown.PaymentClock, shown.After?.SurchargeClock, .. shown.After?.Suspensions.Select(known => known.Clock) ?? [], shown.After?.ReminderClock, shown.After?.CourtClock, shown.After?.WithdrawalClock, shown.ClosingClock, shown.PublicationClock])
            if (clock is not null) yield return CaseWire.Clock(clock, setting.Calendar, reader.Day);
    }

    private IEnumerable<string> People()
    {
        IEnumerable<Guid?> all =
        [
            .. shown.Officers().Select(id => (Guid?)id),
            .. shown.Preservations.Select(known => (Guid?)known.ApprovedBy),
            .. shown.Measures.SelectMany(known => new[] { known.Approval?.By, known.Release?.By }),
            .. shown.Substitutions.SelectMany(known => new[] { known.Decision?.DecidedBy, known.Scene?.FirstOfficerId, known.Scene?.SecondOfficerId }),
            .. shown.Clearings.SelectMany(known => new Guid?[] { known.DecidedBy, known.FirstOfficerId, known.SecondOfficerId }),
            .. shown.Transfers.Select(transfer => transfer.RuledBy),
            .. shown.Discussions.Select(discussion => (Guid?)discussion.ChairId),
            .. shown.Recusals.Select(recusal => recusal.DecidedBy),
            .. shown.Recordings.Select(recording => (Guid?)recording.EnteredBy),
            .. shown.CameraRecords.Select(record => (Guid?)record.CheckedBy),
            .. shown.OfficerChanges.SelectMany(change => new Guid?[] { change.ToOfficerId, change.ChangedBy }),
            .. shown.Reviews.SelectMany(review => new Guid?[] { review.SubmittedBy, review.ReviewerId }),
            .. shown.Hearings.Select(hearing => hearing.Arrangement?.HostId),
            .. shown.Payments.SelectMany(payment => new[] { payment.Collected?.By, payment.Collected?.DepositedBy }),
            .. (shown.After?.Suspensions ?? []).Select(known => (Guid?)known.SuspendedBy),
            .. (shown.After?.Agreements ?? []).Select(known => (Guid?)known.AgreedBy),
            shown.After?.End?.EndedBy,
            shown.Decision?.DecidedBy,
            shown.Service?.FirstOfficerId,
            shown.Service?.SecondOfficerId,
        ];
        return all.OfType<Guid>().Distinct().Select(id => id.ToString());
    }

    private string Personal(string text) => _maySee ? text : "";
}
