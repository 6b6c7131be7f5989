using Enforcement.Contracts.Events.V1;
using Enforcement.Organization;
using Enforcement.Powers;
using Enforcement.Violations;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>One penalty case (行政处罚案件) from filing to archive.</summary>
internal sealed partial class PenaltyCase : Aggregate
{
    private const int LimitationYears = 2;

    private PenaltyCase()
    {
    }

    private PenaltyCase(Guid id, string street)
        : base(id, street)
    {
    }

    public CaseTrack Track { get; private set; }

    public CaseStatus Status { get; private set; }

    public int Year { get; private set; }

    public int Sequence { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>Made up for a sample or an exercise.</summary>
    public bool IsSynthetic { get; private set; }

    public CaseSource Source { get; private set; }

    public Guid? WorkOrderId { get; private set; }

    public string ViolationCode { get; private set; } = "";

    public string Cause { get; private set; } = "";

    public string LegalBasis { get; private set; } = "";

    /// <summary>What the law of the day of the act allows by the catalogue, else the item of the power list as on the day of filing; both 0 where no amount is named.</summary>
    public long LowestFineFen { get; private set; }

    public long HighestFineFen { get; private set; }

    public DateOnly ActDate { get; private set; }

    public string Place { get; private set; } = "";

    public string Facts { get; private set; } = "";

    public CaseParty Party { get; private set; } = new(PartyKind.Citizen, "", "");

    public Guid LeadOfficerId { get; private set; }

    public Guid AssistingOfficerId { get; private set; }

    public DateOnly FiledOn { get; private set; }

    /// <summary>The 90 days from filing to decision (PEN-53); null for a decision on the spot.</summary>
    public StatutoryClock? DecisionClock { get; private set; }

    /// <summary>Earliest due date among the office's own open clocks, and its rule; kept for lists.</summary>
    public DateOnly? DueOn { get; private set; }

    public string DueCode { get; private set; } = "";

    /// <summary>
    /// Files a case for the ordinary procedure. <paramref name="power"/> is the item of the power list in force on the day for the violation,
    /// or null; <paramref name="isCertified"/> says whether an officer holds a certificate valid on the day; <paramref name="violation"/> is the
    /// catalogue's entry, if any.
    /// </summary>
    public static Result<PenaltyCase> File(
        FilePenaltyCase command, DevolvedPowerItem? power, Func<Guid, bool> isCertified, Numbering numbering, LegalSetting setting, Act act,
        Violation? violation = null)
    {
        var day = act.Day;
        if (command.Track == CaseTrack.Minor && !LocalRules.MinorRunsByOrdinaryProcedure(setting.Local, day)) return CaseErrors.MinorIsDecidedOnTheSpot;
        if (Beginning(command.Facts, command.ActDate, power, command.ViolationCode, day, violation) is { } early) return early;
        if (TwoCertified(command.LeadOfficerId, command.AssistingOfficerId, isCertified, day) is { } officers) return officers;

        var filed = Begin(command.Track, command.ActDate, command.Place, command.Facts, command.Party, power!, numbering, day, act, violation);
        filed.Source = command.Source;
        filed.WorkOrderId = command.WorkOrderId;
        filed.LeadOfficerId = command.LeadOfficerId;
        filed.AssistingOfficerId = command.AssistingOfficerId;
        filed.IsSynthetic = command.IsSynthetic;
        filed.DecisionClock = StatutoryClock.Start(DeadlineRules.Require("D03"), day);
        filed.Done(
            nameof(PenaltyCaseFiled), act, setting.Calendar,
            new PenaltyCaseFiled(
                filed.Id, filed.Number, filed.Track.ToString(), filed.Cause, filed.ViolationCode, day, filed.LeadOfficerId, filed.AssistingOfficerId,
                filed.WorkOrderId, filed.IsSynthetic),
            "ORG-02", "TRN-08", "PEN-13", "PEN-18", "PEN-41", "PEN-53");
        return filed;
    }

    private static PenaltyCase Begin(
        CaseTrack track, DateOnly actDate, string place, string facts, CaseParty party, DevolvedPowerItem power, Numbering numbering, DateOnly day,
        Act act, Violation? violation)
    {
        var version = violation?.On(actDate);
        var limit = version?.FineFor(party.Kind, LawCondition.Usual) is { IsNamed: true } named ? named : new FineLimit(true, power.LowestFineFen, power.HighestFineFen);
        return new PenaltyCase(act.NewId(), act.Street)
        {
            Track = track,
            Status = CaseStatus.Filed,
            Year = day.Year,
            Sequence = numbering.Next,
            Number = CaseNumber.Of(numbering.Prefix, day.Year, numbering.Next),
            ViolationCode = power.Code,
            Cause = violation?.Cause ?? power.Cause,
            LegalBasis = version?.Citation ?? power.LegalBasis,
            LowestFineFen = limit.LowestFen,
            HighestFineFen = limit.HighestFen,
            Law = violation is null ? null : CaseLaw.Usual,
            ActDate = actDate,
            Place = place,
            Facts = facts,
            Party = party,
            FiledOn = day,
            QueryCode = NewQueryCode(act),
        };
    }

    private static Refusal? Beginning(string facts, DateOnly actDate, DevolvedPowerItem? power, string code, DateOnly day, Violation? violation) =>
        power is null ? CaseErrors.PowerNotHeld(code)
        : violation is not null && violation.On(actDate) is null ? CaseErrors.NoLawOnActDate(code, actDate)
        : string.IsNullOrWhiteSpace(facts) ? CaseErrors.FirstEvidenceMissing
        : IsPastLimitation(actDate, day) ? CaseErrors.LimitationPassed(actDate)
        : null;

    private static bool IsPastLimitation(DateOnly actDate, DateOnly day) => actDate.AddYears(LimitationYears) < day;

    /// <summary>What refuses two officers on a day: fewer than two, or one without a certificate valid on it.</summary>
    private static Refusal? TwoCertified(
        Guid first, Guid second, Func<Guid, bool> isCertified, DateOnly day, string firstField = "leadOfficer", string secondField = "assistingOfficer") =>
        first == second ? CaseErrors.OfficersNotTwo(secondField)
        : !isCertified(first) ? CaseErrors.OfficerNotCertified(firstField, day)
        : !isCertified(second) ? CaseErrors.OfficerNotCertified(secondField, day)
        : null;

    /// <summary>The case belongs to its two officers; the head of the bureau may act in every case.</summary>
    private Refusal? NotOwn(Act act) =>
        IsRecused(act.ActorId, act.Day) ? CaseErrors.ActorRecused
        : act.ActorId == LeadOfficerId || act.ActorId == AssistingOfficerId || act.Roles.Contains(Roles.EnforcementHead) ? null : CaseErrors.NotOwnCase;

    /// <summary>Counts the due day of the office's next duty again after the calendar changed; does nothing when it stays.</summary>
    public void Reproject(WorkCalendar calendar, Act act)
    {
        var (due, code) = NextDuty(calendar, act.Day);
        if (due == DueOn && code == DueCode) return;
        Done("CaseDueMoved", act, calendar, happened: null, code.Length > 0 ? code : DueCode);
    }

    private void Done(string type, Act act, WorkCalendar calendar, IIntegrationEvent? happened, params string[] rules)
    {
        (DueOn, DueCode) = NextDuty(calendar, act.Day);
        Record(type, act, happened, rules);
    }

    /// <summary>
    /// The duty that is due first on a day, and its last day. <see cref="DueOn"/> keeps what the last act saw; since then a preservation may have
    /// ended by itself, so whoever shows the duty asks here.
    /// </summary>
    public (StatutoryClock? Clock, DateOnly? Due) DutyOn(DateOnly day, WorkCalendar calendar) => OpenDuties(day, calendar)
        .Select(clock => ((StatutoryClock?)clock, Due: clock.Due(calendar)))
        .Where(duty => duty.Due is not null)
        .OrderBy(duty => duty.Due)
        .FirstOrDefault();

    /// <summary>The clocks of the office's own that run or rest on a day.</summary>
    public IEnumerable<StatutoryClock> OpenDuties(DateOnly day, WorkCalendar calendar) =>
        Duties().Concat(PreservationDuties(day, calendar)).OfType<StatutoryClock>().Where(clock => clock.IsOpen);

    private (DateOnly? Due, string Code) NextDuty(WorkCalendar calendar, DateOnly today)
    {
        var (clock, due) = DutyOn(today, calendar);
        return (due, clock?.Code ?? "");
    }

    /// <summary>The clocks that the office itself has to keep; the party's own periods are not among them.</summary>
    private IEnumerable<StatutoryClock?> Duties() =>
    [
        DecisionClock, Reviews.Count == 0 ? null : Reviews[^1].Clock, ServiceClock, FilingClock, ClosingClock, Later.CourtClock, Later.WithdrawalClock, .. LastTransfer?.Clocks() ?? [],
        .. Payments.SelectMany(payment => payment.Collected?.Clocks() ?? []), .. MeasureDuties(), .. Substitutions.Select(known => known.ReminderClock), PublicationClock,
    ];
}
