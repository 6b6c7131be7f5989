using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.YearStatistics;

/// <summary>Records that an edition was sent to the own government or to the higher department (报送年度执法统计).</summary>
internal sealed record ReportStatistics(Guid Id, StatisticsRecipient Recipient, string RecipientName, DateOnly ReportedOn, string Document);

internal sealed class ReportStatisticsHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(ReportStatistics command, Act act, CancellationToken cancellation) =>
        db.ChangeAsync<StatisticsEdition>(command.Id, act, StatisticsErrors.NotPublished, edition => edition.Report(command, act), cancellation);
}
