using Decisions.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromDecisions;

/// <summary>Government information: an item counts from its publication on.</summary>
internal sealed class DisclosureRecords :
    IEventHandler<ReportsDbContext, DisclosureRegistered>, IEventHandler<ReportsDbContext, DisclosurePublished>,
    IEventHandler<ReportsDbContext, DisclosureWithdrawn>
{
    public Task HandleAsync(ReportsDbContext context, DisclosureRegistered happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Disclosure, happened.Subject, record =>
        {
            record.Class = happened.Category;
            record.Number = happened.IndexNumber;
            record.Title = happened.Title;
            record.Date = happened.MadeOn;
            record.BegunOn = happened.MadeOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DisclosurePublished happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Disclosure, happened.Subject, record =>
        {
            record.Class = happened.Category;
            record.Number = happened.IndexNumber;
            record.Title = happened.Title;
            record.Date = happened.PublishedOn;
            record.BegunOn = happened.MadeOn;
            record.EndedOn = happened.PublishedOn;
            record.InTime = happened.IsInTime;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DisclosureWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Disclosure, happened.Subject, record => record.Void(), cancellation);
}
