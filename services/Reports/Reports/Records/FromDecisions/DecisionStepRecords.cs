using Decisions.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromDecisions;

/// <summary>The six statutory steps of an item and the progress of its execution.</summary>
internal sealed class DecisionStepRecords :
    IEventHandler<ReportsDbContext, DecisionStepCompleted>, IEventHandler<ReportsDbContext, DecisionStepHeldBack>,
    IEventHandler<ReportsDbContext, DecisionStepSkipped>, IEventHandler<ReportsDbContext, DecisionProgressRecorded>
{
    private const string Skipped = "skipped";

    public Task HandleAsync(ReportsDbContext context, DecisionStepCompleted happened, PublishedEvent origin, CancellationToken cancellation) =>
        KeepStepAsync(context, origin, happened.Subject, happened.StepNumber, happened.Step, record =>
        {
            record.Title = $"{happened.Title}：{DecisionSteps.Label(happened.Step)}";
            record.Date = happened.CompletedOn;
            record.BegunOn = happened.OpenedOn;
            record.EndedOn = happened.CompletedOn;
            record.Count = happened.PaperTitles.Count;
            record.Note = string.Join("、", happened.PaperTitles);
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DecisionStepHeldBack happened, PublishedEvent origin, CancellationToken cancellation) =>
        KeepStepAsync(context, origin, happened.Subject, happened.StepNumber, happened.Step, record =>
        {
            record.Date = happened.On;
            record.EndedOn = null;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DecisionStepSkipped happened, PublishedEvent origin, CancellationToken cancellation) =>
        KeepStepAsync(context, origin, happened.Subject, happened.StepNumber, happened.Step, record =>
        {
            record.Title = $"{happened.Title}：{DecisionSteps.Label(happened.Step)}（依法不开展）";
            record.Date = happened.SkippedOn;
            record.Note = happened.Ground;
            record.Status = Skipped;
        }, cancellation);

    public async Task HandleAsync(ReportsDbContext context, DecisionProgressRecorded happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var item = await context.Records.FindAsync([origin.Street, origin.Source, RecordKinds.DecisionItem, happened.Subject], cancellation);
        var id = RecordKeeping.PartId(happened.Subject, $"progress/{happened.Entry}");
        await context.KeepAsync(origin, RecordKinds.DecisionProgress, id, record =>
        {
            record.ParentId = happened.Subject;
            record.Title = $"{happened.Title}：第{happened.Entry}次进展";
            record.Note = happened.Summary;
            record.Date = happened.ReportedOn;
            record.Count = happened.Percent;
            record.IsSecret = item?.IsSecret ?? false;
            record.IsSynthetic = item?.IsSynthetic ?? false;
            record.Status = RecordStatus.Done;
        }, cancellation);
    }

    private static async Task KeepStepAsync(
        ReportsDbContext context, PublishedEvent origin, Guid itemId, int number, string step, Action<ReportRecord> change, CancellationToken cancellation)
    {
        var item = await context.Records.FindAsync([origin.Street, origin.Source, RecordKinds.DecisionItem, itemId], cancellation);
        await context.KeepAsync(origin, RecordKinds.DecisionStep, RecordKeeping.PartId(itemId, $"step/{number}"), record =>
        {
            record.ParentId = itemId;
            record.Class = step;
            record.IsSecret = item?.IsSecret ?? false;
            record.IsSynthetic = item?.IsSynthetic ?? false;
            change(record);
        }, cancellation);
    }
}
