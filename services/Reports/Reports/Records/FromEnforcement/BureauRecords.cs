using Enforcement.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromEnforcement;

/// <summary>The bureau's regular work: the lawyer's visits, case meetings, appraisals, the responsibility system.</summary>
internal sealed class BureauRecords :
    IEventHandler<ReportsDbContext, LawyerVisitRecorded>, IEventHandler<ReportsDbContext, LawyerDoubtAnswered>,
    IEventHandler<ReportsDbContext, LawyerVisitWithdrawn>, IEventHandler<ReportsDbContext, CaseMeetingPlanned>,
    IEventHandler<ReportsDbContext, CaseMeetingHeld>, IEventHandler<ReportsDbContext, CaseMeetingCancelled>,
    IEventHandler<ReportsDbContext, AppraisalRecorded>, IEventHandler<ReportsDbContext, AppraisalWithdrawn>,
    IEventHandler<ReportsDbContext, ResponsibilitySystemIssued>, IEventHandler<ReportsDbContext, ResponsibilitySystemRepealed>
{
    public Task HandleAsync(ReportsDbContext context, LawyerVisitRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawyerVisit, happened.Subject, record =>
        {
            record.Title = $"驻队律师阅卷（{happened.CaseIds.Count}件）";
            record.Partner = happened.LawyerUnit;
            record.Date = happened.VisitedOn;
            record.Count = happened.Doubts;
            record.OpenCount = Math.Max(0, happened.Doubts - happened.DoubtsAnswered);
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, LawyerDoubtAnswered happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawyerVisit, happened.Subject, record => record.OpenCount = happened.OpenDoubts, cancellation);

    public Task HandleAsync(ReportsDbContext context, LawyerVisitWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawyerVisit, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, CaseMeetingPlanned happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CaseMeeting, happened.Subject, record =>
        {
            record.Title = "执法案件例会";
            record.Date = happened.PlannedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Planned;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, CaseMeetingHeld happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CaseMeeting, happened.Subject, record =>
        {
            record.Title = $"执法案件例会（{happened.CaseIds.Count}件案件）";
            record.Date = happened.HeldOn;
            record.Count = happened.Resolutions;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, CaseMeetingCancelled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CaseMeeting, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, AppraisalRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Appraisal, happened.Subject, record =>
        {
            var month = DateOnly.ParseExact(happened.Month + "-01", "yyyy-MM-dd");
            record.Title = $"{month.Year}年{month.Month}月执法评议考核";
            record.Year = month.Year;
            record.BegunOn = month;
            record.Date = happened.AppraisedOn;
            record.Count = happened.Officers;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, AppraisalWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Appraisal, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, ResponsibilitySystemIssued happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.ResponsibilitySystem, happened.Subject, record =>
        {
            record.Title = happened.Title;
            record.Number = happened.DocumentNumber;
            record.Date = happened.IssuedOn;
            record.BegunOn = happened.IssuedOn;
            record.Count = happened.Posts.Count;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, ResponsibilitySystemRepealed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(
            origin, RecordKinds.ResponsibilitySystem, happened.Subject, record => record.EndedOn = happened.RepealedOn.AddDays(-1), cancellation);
}
