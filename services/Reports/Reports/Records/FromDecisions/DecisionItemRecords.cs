using Decisions.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromDecisions;

/// <summary>Decision items: an item is entered (<see cref="ReportRecord.BegunOn"/>) by its catalogue's publication or adjustment only.</summary>
internal sealed class DecisionItemRecords :
    IEventHandler<ReportsDbContext, DecisionItemProposed>, IEventHandler<ReportsDbContext, DecisionItemCompleted>,
    IEventHandler<ReportsDbContext, DecisionItemStopped>, IEventHandler<ReportsDbContext, DecisionRejected>,
    IEventHandler<ReportsDbContext, DecisionPublished>, IEventHandler<ReportsDbContext, DecisionItemStarted>
{
    private const string SecretTitle = "依法不予公开的事项";

    public Task HandleAsync(ReportsDbContext context, DecisionItemProposed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DecisionItem, happened.Subject, record =>
        {
            record.ParentId = happened.CatalogueId;
            record.Year = happened.Year;
            record.Class = happened.Category;
            record.Title = happened.Title;
            record.MaskedTitle = happened.IsSecret ? SecretTitle : "";
            record.IsSecret = happened.IsSecret;
            record.Partner = happened.ProposingUnit;
            record.Date = happened.ProposedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Planned;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DecisionPublished happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DecisionItem, happened.Subject, record =>
        {
            record.Number = happened.Number;
            record.InTime = happened.IsInTime;
            record.Set("decidedOn", happened.DecidedOn.ToString("yyyy-MM-dd"));
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DecisionItemStarted happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(
            origin, RecordKinds.DecisionItem, happened.Subject,
            record => record.Set(ItemAttributes.StepsNotAsked, $"{happened.StepsNotAsked?.Count ?? 0}"), cancellation);

    public Task HandleAsync(ReportsDbContext context, DecisionItemCompleted happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DecisionItem, happened.Subject, record =>
        {
            record.EndedOn = happened.CompletedOn;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DecisionItemStopped happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DecisionItem, happened.Subject, record => Stop(record, happened.StoppedOn), cancellation);

    public Task HandleAsync(ReportsDbContext context, DecisionRejected happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DecisionItem, happened.Subject, record => Stop(record, happened.HeldOn), cancellation);

    private static void Stop(ReportRecord record, DateOnly on)
    {
        record.EndedOn = on;
        record.Status = RecordStatus.Stopped;
    }
}

/// <summary>What an item's record says beside its columns.</summary>
internal static class ItemAttributes
{
    /// <summary>How many of the six steps the place does not ask for.</summary>
    public const string StepsNotAsked = "stepsNotAsked";
}
