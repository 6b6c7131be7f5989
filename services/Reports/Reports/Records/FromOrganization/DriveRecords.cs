using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>Special drives with their measures and their counts of posts against duties.</summary>
internal sealed class DriveRecords :
    IEventHandler<ReportsDbContext, SpecialDriveStarted>, IEventHandler<ReportsDbContext, SpecialDriveConcluded>,
    IEventHandler<ReportsDbContext, DriveMeasureRecorded>, IEventHandler<ReportsDbContext, DriveStaffingRecorded>
{
    public Task HandleAsync(ReportsDbContext context, SpecialDriveStarted happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Drive, happened.Subject, record =>
        {
            record.Title = happened.Title;
            record.Note = happened.Aim;
            record.Date = happened.StartedOn;
            record.BegunOn = happened.StartedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, SpecialDriveConcluded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Drive, happened.Subject, record =>
        {
            record.Title = happened.Title;
            record.EndedOn = happened.ConcludedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DriveMeasureRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DriveMeasure, happened.MeasureId, record =>
        {
            record.ParentId = happened.Subject;
            record.Title = happened.Text;
            record.Date = happened.TakenOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, DriveStaffingRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.DriveStaffing, happened.StaffingId, record =>
        {
            record.ParentId = happened.Subject;
            record.Title = $"{happened.Unit}：{happened.Duty}";
            record.Partner = happened.Unit;
            record.Date = happened.AsOf;
            record.Count = happened.PostsNeeded;
            record.OpenCount = Math.Max(0, happened.PostsNeeded - happened.PostsFilled);
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);
}
