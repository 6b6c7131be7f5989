using Decisions.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromDecisions;

/// <summary>Catalogues of major decisions; their publication enters the items.</summary>
internal sealed class CatalogueRecords :
    IEventHandler<ReportsDbContext, CatalogueProposed>, IEventHandler<ReportsDbContext, CataloguePublished>,
    IEventHandler<ReportsDbContext, CatalogueAdjusted>
{
    public Task HandleAsync(ReportsDbContext context, CatalogueProposed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Catalogue, happened.Subject, record =>
        {
            record.Year = happened.Year;
            record.Title = happened.Title;
            record.Date = happened.ProposedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Planned;
        }, cancellation);

    public async Task HandleAsync(ReportsDbContext context, CataloguePublished happened, PublishedEvent origin, CancellationToken cancellation)
    {
        await context.KeepAsync(origin, RecordKinds.Catalogue, happened.Subject, record =>
        {
            record.Year = happened.Year;
            record.Title = happened.Title;
            record.Number = happened.Reference;
            record.Date = happened.PublishedOn;
            record.BegunOn = happened.PublishedOn;
            record.Count = happened.ItemIds.Count;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);
        foreach (var item in happened.ItemIds) await EnterAsync(context, origin, item, happened.PublishedOn, cancellation);
    }

    public async Task HandleAsync(ReportsDbContext context, CatalogueAdjusted happened, PublishedEvent origin, CancellationToken cancellation)
    {
        await context.KeepAsync(origin, RecordKinds.Catalogue, happened.Subject, record =>
        {
            record.Count++;
            record.Set("edition", happened.Edition.ToString());
        }, cancellation);
        await EnterAsync(context, origin, happened.ItemId, happened.PublishedOn, cancellation);
    }

    private static Task EnterAsync(ReportsDbContext context, PublishedEvent origin, Guid item, DateOnly on, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DecisionItem, item, record =>
        {
            record.BegunOn ??= on;
            record.Date = record.BegunOn;
            if (record.Status == RecordStatus.Planned) record.Status = RecordStatus.Open;
        }, cancellation);
}
