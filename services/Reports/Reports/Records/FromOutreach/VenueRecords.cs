using Outreach.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOutreach;

/// <summary>Venues, their honours, and the bodies of the three-level organization.</summary>
internal sealed class VenueRecords :
    IEventHandler<ReportsDbContext, VenueOpened>, IEventHandler<ReportsDbContext, VenueClosed>, IEventHandler<ReportsDbContext, VenueHonoured>,
    IEventHandler<ReportsDbContext, OutreachBodyAdded>, IEventHandler<ReportsDbContext, OutreachBodyEnded>
{
    public Task HandleAsync(ReportsDbContext context, VenueOpened happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Venue, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Origin = happened.BuiltFrom;
            record.Title = happened.Name;
            record.Note = happened.Theme;
            record.Partner = string.Join("、", happened.Partners);
            record.Date = happened.OpenedOn;
            record.BegunOn = happened.OpenedOn;
            record.Count = happened.Services.Count;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, VenueClosed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Venue, happened.Subject, record =>
        {
            record.EndedOn = happened.ClosedOn;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, VenueHonoured happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(
            origin, RecordKinds.Honour, RecordKeeping.PartId(happened.Subject, $"honour/{happened.Honour}/{happened.AwardedOn:yyyy-MM-dd}"), record =>
            {
                record.ParentId = happened.Subject;
                record.Class = happened.Level;
                record.Title = $"{happened.VenueName}：{happened.Honour}";
                record.Note = happened.Honour;
                record.Origin = happened.VenueName;
                record.Partner = happened.AwardedBy;
                record.Date = happened.AwardedOn;
                record.IsSynthetic = happened.IsSynthetic;
                record.Status = RecordStatus.Done;
            }, cancellation);

    public Task HandleAsync(ReportsDbContext context, OutreachBodyAdded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Body, happened.Subject, record =>
        {
            record.Level = happened.Level;
            record.Title = happened.Name;
            record.ParentId = happened.ParentId;
            record.Date = happened.ValidFrom;
            record.BegunOn = happened.ValidFrom;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, OutreachBodyEnded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Body, happened.Subject, record =>
        {
            record.EndedOn = happened.ValidTo;
            record.Status = RecordStatus.Done;
        }, cancellation);
}
