using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>One visit of several units to an enterprise (综合查一次, INS-01).</summary>
internal sealed class JointInspection : Aggregate
{
    private const string Rule = "INS-01";

    private JointInspection()
    {
    }

    private JointInspection(Guid id, string street)
        : base(id, street)
    {
    }

    public InspectionStatus Status { get; private set; }

    public string CompanyName { get; private set; } = "";

    public string CreditCode { get; private set; } = "";

    public string CompanyAddress { get; private set; } = "";

    public DateOnly PlannedOn { get; private set; }

    /// <summary>The calendar year whose cap it counts towards.</summary>
    public int Year { get; private set; }

    public InspectionGround Ground { get; private set; }

    public string GroundNote { get; private set; } = "";

    public Guid FirstOfficerId { get; private set; }

    public Guid SecondOfficerId { get; private set; }

    public IReadOnlyList<InspectedMatter> Matters { get; private set; } = [];

    public Guid PlannedBy { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public Guid? ApprovedBy { get; private set; }

    /// <summary>What the enterprise enters to see the inspection; null before approval.</summary>
    public string? Code { get; private set; }

    /// <summary>What the enterprise enters to rate it. The judicial office hands it over, so that nobody who inspected can rate; null until then.</summary>
    public string? RatingCode { get; private set; }

    public DateOnly? AnnouncedOn { get; private set; }

    public string NoticeNote { get; private set; } = "";

    public DateOnly? InspectedOn { get; private set; }

    public Guid? CaseId { get; private set; }

    /// <summary>What the enterprise gave, 1 to 5; 0 until then.</summary>
    public int Score { get; private set; }

    public string RatingRemarks { get; private set; } = "";

    public DateTimeOffset? RatedAt { get; private set; }

    public string CancelReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary><paramref name="counted"/> inspections of the enterprise count towards the <paramref name="cap"/> of the year already.</summary>
    public static Result<JointInspection> Plan(PlanInspection command, int counted, int cap, Act act)
    {
        if (command.Ground == InspectionGround.Plan && counted >= cap) return InspectionErrors.CapReached(command.PlannedOn.Year, cap);
        var inspection = new JointInspection(act.NewId(), act.Street)
        {
            Status = InspectionStatus.Planned,
            CompanyName = command.CompanyName,
            CreditCode = command.CreditCode,
            CompanyAddress = command.CompanyAddress,
            PlannedOn = command.PlannedOn,
            Year = command.PlannedOn.Year,
            Ground = command.Ground,
            GroundNote = command.GroundNote,
            FirstOfficerId = command.FirstOfficerId,
            SecondOfficerId = command.SecondOfficerId,
            Matters = [.. command.Matters.Select((matter, index) => new InspectedMatter(index + 1, matter.Unit, matter.Matter, "", HasProblem: false))],
            PlannedBy = act.ActorId,
            IsSynthetic = command.IsSynthetic,
        };
        inspection.Record("InspectionPlanned", act, null, Rule);
        return inspection;
    }

    public Result<Unit> Approve(string code, Act act)
    {
        if (Status != InspectionStatus.Planned) return InspectionErrors.NotPlanned;
        if (act.ActorId == PlannedBy) return InspectionErrors.OwnPlan;
        (Status, ApprovedOn, ApprovedBy, Code) = (InspectionStatus.Approved, act.Day, act.ActorId, code);
        Record("InspectionApproved", act, null, Rule);
        return Unit.Value;
    }

    public Result<Unit> Announce(RecordInspectionNotice command, Act act)
    {
        if (Status != InspectionStatus.Approved) return InspectionErrors.NotApproved;
        if (command.AnnouncedOn < ApprovedOn) return InspectionErrors.OutOfOrder("announcedOn", ApprovedOn.Value);
        (Status, AnnouncedOn, NoticeNote) = (InspectionStatus.Announced, command.AnnouncedOn, command.NoticeNote);
        Record("InspectionAnnounced", act, null, Rule);
        return Unit.Value;
    }

    /// <summary><paramref name="isCertified"/> says of an officer whether they held a certificate on the day.</summary>
    public Result<Unit> Inspect(RecordInspection command, Func<Guid, bool> isCertified, Act act)
    {
        if (Status is InspectionStatus.Planned or InspectionStatus.Approved) return InspectionErrors.NotAnnounced;
        if (Status != InspectionStatus.Announced) return InspectionErrors.Over;
        if (command.InspectedOn < AnnouncedOn) return InspectionErrors.OutOfOrder("inspectedOn", AnnouncedOn.Value);
        // In another year it would count towards a cap it was not measured by.
        if (command.InspectedOn.Year != Year) return InspectionErrors.OtherYear(Year);
        if (!isCertified(FirstOfficerId) || !isCertified(SecondOfficerId)) return InspectionErrors.NotCertified;
        if (!command.Results.Select(result => result.Number).Order().SequenceEqual(Matters.Select(matter => matter.Number))) return InspectionErrors.ResultsMissing;
        Matters = [.. Matters.Join(command.Results, matter => matter.Number, result => result.Number,
            (matter, result) => matter with { Result = result.Result, HasProblem = result.HasProblem })];
        (Status, InspectedOn) = (InspectionStatus.Inspected, command.InspectedOn);
        Record("InspectionCarriedOut", act, null, Rule);
        return Unit.Value;
    }

    public Result<Unit> Link(Guid caseId, bool exists, Act act)
    {
        if (Status != InspectionStatus.Inspected || !Matters.Any(matter => matter.HasProblem)) return InspectionErrors.NothingFound;
        if (!exists) return InspectionErrors.CaseUnknown;
        CaseId = caseId;
        Record("InspectionCaseLinked", act);
        return Unit.Value;
    }

    /// <summary>Makes the code to rate with, or another in its place.</summary>
    public Result<Unit> IssueRatingCode(string code, Act act)
    {
        if (Status != InspectionStatus.Inspected) return InspectionErrors.RatingTooEarly;
        if (RatedAt is not null) return InspectionErrors.Rated;
        if (act.ActorId == PlannedBy || act.ActorId == ApprovedBy || act.ActorId == FirstOfficerId || act.ActorId == SecondOfficerId) return InspectionErrors.OwnInspection;
        RatingCode = code;
        Record("InspectionRatingCodeIssued", act, null, Rule);
        return Unit.Value;
    }

    public Result<Unit> Cancel(string reason, Act act)
    {
        if (Status is InspectionStatus.Inspected or InspectionStatus.Cancelled) return InspectionErrors.Over;
        (Status, CancelReason) = (InspectionStatus.Cancelled, reason);
        Record("InspectionCancelled", act);
        return Unit.Value;
    }

    public Result<Unit> Rate(RateInspection command, Act act)
    {
        if (Status != InspectionStatus.Inspected) return InspectionErrors.NotInspected;
        if (RatedAt is not null) return InspectionErrors.Rated;
        (Score, RatingRemarks, RatedAt) = (command.Score, command.Remarks, act.At);
        Record("InspectionRated", act);
        return Unit.Value;
    }
}

/// <summary>How far an inspection is.</summary>
internal enum InspectionStatus
{
    /// <summary>Waits for approval.</summary>
    Planned,

    /// <summary>Approved, the enterprise not yet told.</summary>
    Approved,

    /// <summary>The enterprise was told.</summary>
    Announced,

    /// <summary>Carried out.</summary>
    Inspected,

    /// <summary>Cancelled.</summary>
    Cancelled,
}

/// <summary>Why an enterprise is inspected.</summary>
internal enum InspectionGround
{
    /// <summary>年度计划.</summary>
    Plan,

    /// <summary>投诉举报.</summary>
    Complaint,

    /// <summary>转办交办.</summary>
    Transfer,

    /// <summary>安全风险.</summary>
    Safety,
}

/// <summary>What one unit looks at, and what it found.</summary>
internal sealed record InspectedMatter(int Number, string Unit, string Matter, string Result, bool HasProblem);
