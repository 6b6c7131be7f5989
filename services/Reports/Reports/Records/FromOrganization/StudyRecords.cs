using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>Study sessions and exams on law and discipline.</summary>
internal sealed class StudyRecords :
    IEventHandler<ReportsDbContext, StudySessionRecorded>, IEventHandler<ReportsDbContext, StudySessionWithdrawn>,
    IEventHandler<ReportsDbContext, LawExamScheduled>, IEventHandler<ReportsDbContext, LawExamClosed>, IEventHandler<ReportsDbContext, LawExamSat>
{
    public Task HandleAsync(ReportsDbContext context, StudySessionRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.StudySession, happened.Subject, record =>
        {
            record.Title = $"{happened.Topic}（《{happened.LawStudied}》）";
            record.Date = happened.HeldOn;
            record.Count = happened.Attendance;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, StudySessionWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.StudySession, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, LawExamScheduled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawExam, happened.Subject, record =>
        {
            record.Title = happened.Title;
            record.Date = happened.ClosesOn;
            record.BegunOn = happened.OpensOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, LawExamClosed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawExam, happened.Subject, record =>
        {
            record.Title = happened.Title;
            record.Date = happened.ClosesOn;
            record.BegunOn = happened.OpensOn;
            record.EndedOn = happened.ClosedOn;
            record.Count = happened.Sat;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
            record.Set("passed", happened.Passed.ToString());
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, LawExamSat happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.ExamSitting, happened.Subject, record =>
        {
            record.ParentId = happened.ExamId;
            record.Title = $"{happened.Unit}参考记录";
            record.Partner = happened.Unit;
            record.Date = happened.SatOn;
            record.Count = happened.Points;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);
}
