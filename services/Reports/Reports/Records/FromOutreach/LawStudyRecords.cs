using Outreach.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOutreach;

/// <summary>How the two committees learn the law: exchange meetings, lectures, court observations.</summary>
internal sealed class LawStudyRecords :
    IEventHandler<ReportsDbContext, ExchangeMeetingPlanned>, IEventHandler<ReportsDbContext, ExchangeMeetingHeld>,
    IEventHandler<ReportsDbContext, ExchangeMeetingCancelled>, IEventHandler<ReportsDbContext, LectureRecorded>,
    IEventHandler<ReportsDbContext, LectureWithdrawn>, IEventHandler<ReportsDbContext, CourtObservationRecorded>,
    IEventHandler<ReportsDbContext, CourtObservationWithdrawn>
{
    public Task HandleAsync(ReportsDbContext context, ExchangeMeetingPlanned happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawExchange, happened.Subject, record =>
        {
            record.Title = happened.Topic;
            record.Date = happened.PlannedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Planned;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, ExchangeMeetingHeld happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawExchange, happened.Subject, record =>
        {
            record.Title = happened.Topic;
            record.Note = happened.Law;
            record.Date = happened.HeldOn;
            record.Count = happened.Attendance;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, ExchangeMeetingCancelled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LawExchange, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, LectureRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Lecture, happened.Subject, record =>
        {
            record.Title = happened.Topic;
            record.Partner = happened.LecturerUnit;
            record.Date = happened.HeldOn;
            record.Count = happened.Audience;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, LectureWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Lecture, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, CourtObservationRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CourtObservation, happened.Subject, record =>
        {
            record.Title = $"{happened.Court}庭审观摩";
            record.Partner = happened.Court;
            record.Note = string.Join("、", happened.Learnt);
            record.Date = happened.HeldOn;
            record.Count = happened.Attendance;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, CourtObservationWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.CourtObservation, happened.Subject, record => record.Void(), cancellation);
}
