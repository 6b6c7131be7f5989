using Outreach.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOutreach;

/// <summary>Campaigns and the activities held in them.</summary>
internal sealed class CampaignRecords :
    IEventHandler<ReportsDbContext, CampaignPlanned>, IEventHandler<ReportsDbContext, CampaignActivityRecorded>,
    IEventHandler<ReportsDbContext, CampaignActivityCancelled>, IEventHandler<ReportsDbContext, CampaignClosed>
{
    public Task HandleAsync(ReportsDbContext context, CampaignPlanned happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Campaign, happened.Subject, record =>
        {
            record.Class = happened.Occasion;
            record.Title = happened.Name;
            record.Date = happened.PlannedFrom;
            record.BegunOn = happened.PlannedFrom;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, CampaignActivityRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Activity, ActivityId(happened.Subject, happened.Number), record =>
        {
            record.ParentId = happened.Subject;
            record.Class = happened.Occasion;
            record.Title = happened.Title;
            record.Level = happened.IsPublic ? RecordLevels.Public : "";
            record.Date = happened.HeldOn;
            record.Count = happened.Attendance;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, CampaignActivityCancelled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Activity, ActivityId(happened.Subject, happened.Number), record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, CampaignClosed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Campaign, happened.Subject, record =>
        {
            record.EndedOn = happened.ClosedOn;
            record.Status = RecordStatus.Done;
        }, cancellation);

    private static Guid ActivityId(Guid campaign, int number) => RecordKeeping.PartId(campaign, $"activity/{number}");
}
