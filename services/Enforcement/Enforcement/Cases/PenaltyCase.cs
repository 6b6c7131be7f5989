using Enforcement.Contracts.Events.V1;
using Enforcement.Powers;
using Platform.Journal;
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

    public CaseSource Source { get; private set; }

    public Guid? WorkOrderId { get; private set; }

    public string ViolationCode { get; private set; } = "";

    public string Cause { get; private set; } = "";

    public string LegalBasis { get; private set; } = "";

    public DateOnly ActDate { get; private set; }

    public string Place { get; private set; } = "";

    public string Facts { get; private set; } = "";

    public CaseParty Party { get; private set; } = new(PartyKind.Citizen, "", "");

    public Guid LeadOfficerId { get; private set; }

    public Guid AssistingOfficerId { get; private set; }

    public DateOnly FiledOn { get; private set; }

    /// <summary>The 90 days from filing to decision (PEN-53); null on the minor track, which is decided on the spot.</summary>
    public StatutoryClock? DecisionClock { get; private set; }

    /// <summary>
    /// Files an ordinary case. <paramref name="power"/> is the item of the power list in force on the day for the violation, or null;
    /// <paramref name="isCertified"/> says whether an officer holds a certificate valid on the day.
    /// </summary>
    public static Result<PenaltyCase> File(FilePenaltyCase command, DevolvedPowerItem? power, Func<Guid, bool> isCertified, Numbering numbering, Act act)
    {
        var day = act.Day;
        if (power is null) return CaseErrors.PowerNotHeld(command.ViolationCode);
        if (command.ActDate.AddYears(LimitationYears) < day) return CaseErrors.LimitationPassed(command.ActDate);
        if (command.LeadOfficerId == command.AssistingOfficerId) return CaseErrors.OfficersNotTwo;
        if (!isCertified(command.LeadOfficerId)) return CaseErrors.OfficerNotCertified("leadOfficer", day);
        if (!isCertified(command.AssistingOfficerId)) return CaseErrors.OfficerNotCertified("assistingOfficer", day);

        var filed = new PenaltyCase(act.NewId(), act.Street)
        {
            Track = CaseTrack.Ordinary,
            Status = CaseStatus.Filed,
            Year = day.Year,
            Sequence = numbering.Next,
            Number = CaseNumber.Of(numbering.Prefix, day.Year, numbering.Next),
            Source = command.Source,
            WorkOrderId = command.WorkOrderId,
            ViolationCode = power.Code,
            Cause = power.Cause,
            LegalBasis = power.LegalBasis,
            ActDate = command.ActDate,
            Place = command.Place,
            Facts = command.Facts,
            Party = command.Party,
            LeadOfficerId = command.LeadOfficerId,
            AssistingOfficerId = command.AssistingOfficerId,
            FiledOn = day,
            DecisionClock = StatutoryClock.Start(DeadlineRules.Require("D03"), day),
        };
        filed.Record(
            nameof(PenaltyCaseFiled), act,
            new PenaltyCaseFiled(
                filed.Id, filed.Number, filed.Track.ToString(), filed.Cause, filed.ViolationCode, day, filed.LeadOfficerId, filed.AssistingOfficerId,
                filed.WorkOrderId),
            "ORG-02", "TRN-08", "PEN-13", "PEN-18", "PEN-41", "PEN-53");
        return filed;
    }
}

/// <summary>The prefix and the next free running number of the year.</summary>
internal sealed record Numbering(string Prefix, int Next);
