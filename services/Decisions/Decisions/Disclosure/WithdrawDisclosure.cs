using Decisions.LocalRules;
using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Disclosure;

/// <summary>Withdraws a disclosure item.</summary>
internal sealed record WithdrawDisclosure(Guid Id, DateOnly WithdrawnOn, string Reason);

internal sealed class WithdrawDisclosureHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(WithdrawDisclosure command, Act act, CancellationToken cancellation)
    {
        var item = await db.Disclosures.Of(act.Street, command.Id, cancellation);
        if (item is null) return DisclosureErrors.NotFound;
        var calendar = await db.CalendarOfAsync(act.Street, cancellation);
        var done = item.Withdraw(command, calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(item.Id), cancellation);
    }
}
