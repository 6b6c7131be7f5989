using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>The year's values of suits, loss rate and attendance of heads; a corrected value takes the place of the old one.</summary>
internal sealed class IndicatorRecords :
    IEventHandler<ReportsDbContext, LitigationIndicatorRecorded>, IEventHandler<ReportsDbContext, LitigationIndicatorCorrected>
{
    public Task HandleAsync(ReportsDbContext context, LitigationIndicatorRecorded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LitigationIndicator, happened.Subject, record => Describe(
            record, happened.Indicator, happened.Label, happened.Year, happened.Value, happened.IsSynthetic), cancellation);

    public Task HandleAsync(ReportsDbContext context, LitigationIndicatorCorrected happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.LitigationIndicator, happened.Subject, record => Describe(
            record, happened.Indicator, happened.Label, happened.Year, happened.Value, happened.IsSynthetic), cancellation);

    private static void Describe(ReportRecord record, string indicator, string label, int year, long value, bool isSynthetic)
    {
        record.Class = indicator;
        record.Title = label;
        record.Year = year;
        record.Date = new DateOnly(year, 12, 31);
        record.Count = value;
        record.IsSynthetic = isSynthetic;
        record.Status = RecordStatus.Done;
    }
}
