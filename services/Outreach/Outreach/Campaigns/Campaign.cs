using Outreach.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Campaigns;

/// <summary>An outreach campaign (普法宣传活动) with the activities held for it.</summary>
internal sealed class Campaign : Aggregate
{
    private Campaign()
    {
    }

    private Campaign(Guid id, string street)
        : base(id, street)
    {
    }

    public string Name { get; private set; } = "";

    public CampaignOccasion Occasion { get; private set; }

    public CampaignStatus Status { get; private set; }

    public DateOnly PlannedFrom { get; private set; }

    public DateOnly PlannedTo { get; private set; }

    public IReadOnlyList<CampaignActivity> Activities { get; private set; } = [];

    public DateOnly? ClosedOn { get; private set; }

    public string Summary { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static Campaign Plan(PlanCampaign command, Act act)
    {
        var campaign = new Campaign(act.NewId(), act.Street)
        {
            Name = command.Name,
            Occasion = command.Occasion,
            Status = CampaignStatus.Planned,
            PlannedFrom = command.PlannedFrom,
            PlannedTo = command.PlannedTo,
            IsSynthetic = command.IsSynthetic,
        };
        campaign.Record(
            nameof(CampaignPlanned), act,
            new CampaignPlanned(
                campaign.Id, campaign.Name, campaign.Occasion.ToString(), campaign.PlannedFrom, campaign.PlannedTo, campaign.IsSynthetic));
        return campaign;
    }

    /// <summary>Records an activity that was held; answers with its number.</summary>
    public Result<int> Hold(RecordActivity command, Act act)
    {
        if (Status == CampaignStatus.Closed) return CampaignErrors.Closed;
        var number = Activities.Count + 1;
        Status = CampaignStatus.Running;
        Activities =
        [
            .. Activities,
            new CampaignActivity(
                number, command.Title, command.HeldOn, command.Place, command.Attendance, command.IsPublic, command.IsSynthetic),
        ];
        Record(
            nameof(CampaignActivityRecorded), act,
            new CampaignActivityRecorded(
                Id, Occasion.ToString(), number, command.Title, command.HeldOn, command.Place, command.Attendance, command.IsPublic,
                command.IsSynthetic));
        return number;
    }

    public Result<Unit> CancelActivity(CancelActivity command, Act act)
    {
        if (Status == CampaignStatus.Closed) return CampaignErrors.Closed;
        if (Activities.FirstOrDefault(known => known.Number == command.Number && !known.IsCancelled) is not { } activity)
            return CampaignErrors.ActivityNotFound;
        Activities =
        [
            .. Activities.Select(known => known == activity ? known with { IsCancelled = true, CancelReason = command.Reason } : known),
        ];
        Status = Activities.All(known => known.IsCancelled) ? CampaignStatus.Planned : CampaignStatus.Running;
        Record(nameof(CampaignActivityCancelled), act, new CampaignActivityCancelled(Id, command.Number, command.Reason));
        return Unit.Value;
    }

    public Result<Unit> Close(CloseCampaign command, Act act)
    {
        if (Status == CampaignStatus.Closed) return CampaignErrors.Closed;
        var held = Activities.Where(known => !known.IsCancelled).ToList();
        var last = held.Select(known => known.HeldOn).DefaultIfEmpty(command.ClosedOn).Max();
        if (command.ClosedOn < last) return CampaignErrors.ClosedBeforeActivity(last);
        Status = CampaignStatus.Closed;
        ClosedOn = command.ClosedOn;
        Summary = command.Summary;
        Record(
            nameof(CampaignClosed), act, new CampaignClosed(Id, command.ClosedOn, held.Count, held.Sum(known => known.Attendance)));
        return Unit.Value;
    }
}

/// <summary>One activity.</summary>
internal sealed record CampaignActivity(int Number, string Title, DateOnly HeldOn, string Place, int Attendance, bool IsPublic, bool IsSynthetic)
{
    public bool IsCancelled { get; init; }

    public string CancelReason { get; init; } = "";
}

/// <summary>What a campaign is held for.</summary>
internal enum CampaignOccasion
{
    /// <summary>长江保护法宣传月.</summary>
    YangtzeProtectionMonth,

    /// <summary>4·8司法日.</summary>
    JudicialDay,

    /// <summary>民法典宣传月.</summary>
    CivilCodeMonth,

    /// <summary>国家宪法日.</summary>
    ConstitutionDay,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>How far a campaign is.</summary>
internal enum CampaignStatus
{
    /// <summary>No activity yet.</summary>
    Planned,

    /// <summary>Activities were held.</summary>
    Running,

    /// <summary>Over.</summary>
    Closed,
}
