using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>Meetings: only one that was held counts.</summary>
internal sealed class MeetingRecords :
    IEventHandler<ReportsDbContext, MeetingPlanned>, IEventHandler<ReportsDbContext, MeetingRescheduled>,
    IEventHandler<ReportsDbContext, MeetingHeld>, IEventHandler<ReportsDbContext, MeetingCancelled>
{
    public Task HandleAsync(ReportsDbContext context, MeetingPlanned happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Meeting, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Title = happened.Title;
            record.Date = happened.PlannedOn;
            record.ParentId = happened.CommitteeId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Planned;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, MeetingRescheduled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Meeting, happened.Subject, record => record.Date = happened.PlannedOn, cancellation);

    public Task HandleAsync(ReportsDbContext context, MeetingHeld happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Meeting, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Title = happened.Title;
            record.Date = happened.HeldOn;
            record.EndedOn = happened.HeldOn;
            record.Count = happened.Attendance;
            record.ParentId = happened.CommitteeId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
            record.Set("resolutions", happened.Resolutions.Count.ToString());
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, MeetingCancelled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Meeting, happened.Subject, record => record.Void(), cancellation);
}
