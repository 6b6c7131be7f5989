using Decisions.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromDecisions;

/// <summary>Opinions of legal counsel with the risks they found and what of them is still open.</summary>
internal sealed class CounselRecords :
    IEventHandler<ReportsDbContext, CounselOpinionRecorded>, IEventHandler<ReportsDbContext, CounselOpinionWithdrawn>,
    IEventHandler<ReportsDbContext, CounselRiskCorrected>
{
    public Task HandleAsync(ReportsDbContext context, CounselOpinionRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CounselOpinion, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Title = happened.SubjectTitle;
            record.Date = happened.GivenOn;
            record.ParentId = happened.ItemId;
            record.Count = happened.RisksFound;
            record.OpenCount = happened.RisksFound;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, CounselOpinionWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CounselOpinion, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, CounselRiskCorrected happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CounselOpinion, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Count = happened.RisksFound;
            record.OpenCount = Math.Max(0, happened.RisksFound - happened.Corrections);
        }, cancellation);
}
