using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>What the main heads did as first responsible persons.</summary>
internal sealed class DutyActRecords : IEventHandler<ReportsDbContext, DutyActRecorded>, IEventHandler<ReportsDbContext, DutyActWithdrawn>
{
    public Task HandleAsync(ReportsDbContext context, DutyActRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DutyAct, happened.Subject, record =>
        {
            record.Class = happened.Duty;
            record.Partner = happened.Head;
            record.Title = happened.Title;
            record.Note = happened.Paper;
            record.Date = happened.DoneOn;
            record.ParentId = happened.MeetingId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DutyActWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DutyAct, happened.Subject, record => record.Void(), cancellation);
}
