using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>Work points, work plans and their tasks.</summary>
internal sealed class WorkRecords :
    IEventHandler<ReportsDbContext, WorkPointsIssued>, IEventHandler<ReportsDbContext, WorkTaskAdded>,
    IEventHandler<ReportsDbContext, WorkTaskCompleted>
{
    public Task HandleAsync(ReportsDbContext context, WorkPointsIssued happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.WorkDocument, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Year = happened.Year;
            record.Title = happened.Title;
            record.Number = happened.DocumentNumber;
            record.Date = happened.IssuedOn;
            record.ParentId = happened.MeetingId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, WorkTaskAdded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.WorkTask, happened.TaskId, record =>
        {
            Describe(record, happened.Subject, happened.Kind, happened.Year, happened.Title, happened.Due, happened.IsKeyTask, happened.Aim);
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, WorkTaskCompleted happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.WorkTask, happened.TaskId, record =>
        {
            Describe(record, happened.Subject, happened.Kind, happened.Year, happened.Title, happened.Due, happened.IsKeyTask, happened.Aim);
            record.EndedOn = happened.CompletedOn;
            record.InTime = happened.CompletedOn <= happened.Due;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    private static void Describe(
        ReportRecord record, Guid document, string documentKind, int year, string title, DateOnly due, bool isKeyTask, string aim)
    {
        record.ParentId = document;
        record.Class = documentKind;
        record.Level = isKeyTask ? RecordLevels.KeyTask : "";
        record.Year = year;
        record.Title = title;
        record.Date = due;
        record.Note = aim;
    }
}
