using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Litigation;

/// <summary>Corrects an indicator's value.</summary>
internal sealed record CorrectIndicator(Guid Id, long Value, string Reason);

internal sealed class CorrectIndicatorHandler(OrganizationDbContext db)
{
    public async Task<Result<IndicatorKept>> HandleAsync(CorrectIndicator command, Act act, CancellationToken cancellation)
    {
        var value = await db.Indicators.OwnAsync(command.Id, act, cancellation);
        if (value is null) return LitigationErrors.NotFound;
        var corrected = value.Correct(command, act);
        if (corrected.IsRefused) return corrected.Refusal;
        return await db.CommitAsync(new IndicatorKept(value.Id), cancellation);
    }
}
