using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Organization.Calendar;

/// <summary>Sets a dated local value.</summary>
internal sealed record SetLocalValue(ConfiguredValue Value);

/// <summary>The key's record.</summary>
internal sealed record LocalValueKept(Guid Id);

internal sealed class SetLocalValueHandler(OrganizationDbContext db)
{
    public async Task<Result<LocalValueKept>> HandleAsync(SetLocalValue command, Act act, CancellationToken cancellation)
    {
        var known = await db.LocalValues.Of(act).KeyAsync(command.Value.Key, cancellation);
        if (known is null)
        {
            known = LocalValue.Begin(command.Value.Key, act);
            db.LocalValues.Add(known);
        }

        var set = known.Set(command.Value, act);
        if (set.IsRefused) return set.Refusal;
        return await db.CommitAsync(new LocalValueKept(known.Id), cancellation);
    }
}
