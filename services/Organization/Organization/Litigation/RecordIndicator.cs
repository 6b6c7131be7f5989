using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Litigation;

/// <summary>Records an indicator's value of a year.</summary>
internal sealed record RecordIndicator(
    LitigationIndicator Indicator, int Year, long Value, IndicatorDirection Direction, string Label, bool IsSynthetic);

/// <summary>The value.</summary>
internal sealed record IndicatorKept(Guid Id);

internal sealed class RecordIndicatorHandler(OrganizationDbContext db)
{
    public async Task<Result<IndicatorKept>> HandleAsync(RecordIndicator command, Act act, CancellationToken cancellation)
    {
        var recorded = await db.Indicators.Of(act).AnyAsync(
            known => known.Indicator == command.Indicator && known.Year == command.Year, cancellation);
        if (recorded) return LitigationErrors.YearTaken;
        var entered = LitigationIndicatorValue.Enter(command, act);
        if (entered.IsRefused) return entered.Refusal;
        db.Indicators.Add(entered.Value);
        return await db.CommitAsync(new IndicatorKept(entered.Value.Id), cancellation);
    }
}
