using Enforcement.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromEnforcement;

/// <summary>Penalty cases by track; a case ends for the report with its decision. No amounts of fines are kept.</summary>
internal sealed class PenaltyCaseRecords :
    IEventHandler<ReportsDbContext, PenaltyCaseFiled>, IEventHandler<ReportsDbContext, PenaltyDecided>,
    IEventHandler<ReportsDbContext, PenaltyDecidedOnTheSpot>, IEventHandler<ReportsDbContext, LeadOfficerChanged>,
    IEventHandler<ReportsDbContext, PenaltyCaseClosed>
{
    public Task HandleAsync(ReportsDbContext context, PenaltyCaseFiled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.PenaltyCase, happened.Subject, record =>
        {
            record.Number = happened.Number;
            record.Class = happened.Track;
            record.Title = happened.Cause;
            record.Date = happened.FiledOn;
            record.BegunOn = happened.FiledOn;
            record.ParentId = happened.WorkOrderId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
            record.Set(CaseAttributes.Lead, happened.LeadOfficerId.ToString());
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, PenaltyDecided happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.PenaltyCase, happened.Subject, record =>
        {
            record.Number = happened.Number;
            record.Class = happened.Track;
            record.Title = happened.Cause;
            record.Date = happened.DecidedOn;
            record.EndedOn = happened.DecidedOn;
            record.InTime = happened.InTime;
            record.Status = RecordStatus.Done;
            record.Set("outcome", happened.Outcome);
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, PenaltyDecidedOnTheSpot happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.PenaltyCase, happened.Subject, record =>
        {
            record.Number = happened.Number;
            record.Class = happened.Track;
            record.Title = happened.Cause;
            record.Date = happened.DecidedOn;
            record.BegunOn = happened.DecidedOn;
            record.EndedOn = happened.DecidedOn;
            record.ParentId = happened.WorkOrderId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
            record.Set(CaseAttributes.Lead, happened.LeadOfficerId.ToString());
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, LeadOfficerChanged happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.PenaltyCase, happened.Subject, record =>
        {
            record.Set(CaseAttributes.Lead, happened.LeadOfficerId.ToString());
            record.Set(CaseAttributes.LeadChangedOn, happened.ChangedOn.ToString("yyyy-MM-dd"));
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, PenaltyCaseClosed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.PenaltyCase, happened.Subject, record => record.Set("closedOn", happened.ClosedOn.ToString("yyyy-MM-dd")), cancellation);
}

internal static class CaseAttributes
{
    public const string Lead = "lead";
    public const string LeadChangedOn = "leadChangedOn";
}
