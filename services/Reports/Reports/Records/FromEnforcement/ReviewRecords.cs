using Enforcement.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromEnforcement;

/// <summary>The legal post: its reviewers, legal reviews before decision, and reviews of files.</summary>
internal sealed class ReviewRecords :
    IEventHandler<ReportsDbContext, ReviewerAppointed>, IEventHandler<ReportsDbContext, ReviewerEnded>,
    IEventHandler<ReportsDbContext, LegalReviewGiven>, IEventHandler<ReportsDbContext, FileReviewRecorded>,
    IEventHandler<ReportsDbContext, FileReviewDefectCorrected>, IEventHandler<ReportsDbContext, FileReviewWithdrawn>
{
    public Task HandleAsync(ReportsDbContext context, ReviewerAppointed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Reviewer, happened.Subject, record =>
        {
            record.Title = "法制审核岗任职";
            record.Date = happened.ValidFrom;
            record.BegunOn = happened.ValidFrom;
            record.EndedOn = happened.ValidTo;
            record.ParentId = happened.ReviewerId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, ReviewerEnded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Reviewer, happened.Subject, record =>
        {
            record.EndedOn = happened.EndedOn;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public async Task HandleAsync(ReportsDbContext context, LegalReviewGiven happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var reviewed = await context.Records.FindAsync([origin.Street, origin.Source, RecordKinds.PenaltyCase, happened.Subject], cancellation);
        var id = RecordKeeping.PartId(happened.Subject, $"legal-review/{happened.Round}");
        await context.KeepAsync(origin, RecordKinds.LegalReview, id, record =>
        {
            record.ParentId = happened.Subject;
            record.Number = happened.Number;
            record.Class = happened.Opinion;
            record.Title = $"{happened.Number}第{happened.Round}轮法制审核";
            record.Date = happened.GivenOn;
            record.BegunOn = happened.SubmittedOn;
            record.EndedOn = happened.GivenOn;
            record.Count = happened.DefectCount;
            record.InTime = happened.InTime;
            record.IsSynthetic = reviewed?.IsSynthetic ?? false;
            record.Status = RecordStatus.Done;
        }, cancellation);
    }

    public Task HandleAsync(ReportsDbContext context, FileReviewRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.FileReview, happened.Subject, record =>
        {
            record.Title = $"案卷评查（{happened.CaseIds.Count}件）";
            record.Date = happened.ReviewedOn;
            record.Count = happened.Defects;
            record.OpenCount = happened.Defects;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
            record.Set("files", happened.CaseIds.Count.ToString());
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, FileReviewDefectCorrected happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.FileReview, happened.Subject, record => record.OpenCount = happened.OpenDefects, cancellation);

    public Task HandleAsync(ReportsDbContext context, FileReviewWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.FileReview, happened.Subject, record => record.Void(), cancellation);
}
