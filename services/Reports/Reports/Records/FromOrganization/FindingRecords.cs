using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>Shortcomings: found on a day, open until they are struck off.</summary>
internal sealed class FindingRecords :
    IEventHandler<ReportsDbContext, FindingRecorded>, IEventHandler<ReportsDbContext, FindingAnalysed>,
    IEventHandler<ReportsDbContext, FindingCured>, IEventHandler<ReportsDbContext, FindingWithdrawn>
{
    public Task HandleAsync(ReportsDbContext context, FindingRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Finding, happened.Subject, record =>
        {
            record.Class = happened.Source;
            record.Title = happened.Title;
            record.Date = happened.FoundOn;
            record.BegunOn = happened.FoundOn;
            record.Partner = happened.OwnerOffice;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
            State(record, happened.Cause, happened.Cure);
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, FindingAnalysed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Finding, happened.Subject, record => State(record, happened.Cause, happened.Cure), cancellation);

    public Task HandleAsync(ReportsDbContext context, FindingCured happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Finding, happened.Subject, record =>
        {
            record.EndedOn = happened.CuredOn;
            record.InTime = happened.InTime;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, FindingWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Finding, happened.Subject, record => record.Void(), cancellation);

    private static void State(ReportRecord record, string cause, string cure)
    {
        record.Note = cause;
        record.Set(FindingAttributes.Cure, cure);
    }
}

/// <summary>What a finding's record says beside its columns.</summary>
internal static class FindingAttributes
{
    public const string Cure = "cure";
}
