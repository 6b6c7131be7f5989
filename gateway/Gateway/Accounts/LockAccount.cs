using Gateway.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>Locks an account for good, or lets it in again. Its sessions end at once.</summary>
internal sealed record LockAccount(Guid Id, bool Locked);

internal sealed class LockAccountHandler(GatewayDbContext db)
{
    public async Task<Result<Unit>> HandleAsync(LockAccount command, Act act, CancellationToken cancellation)
    {
        if (await db.AccountAsync(act.Street, command.Id, cancellation) is not { } account) return AccountErrors.NotFound;
        if (command.Locked && account.IsAdministrator() && !await db.CanLoseAsync(account, cancellation)) return AccountErrors.LastAdministrator;
        var done = command.Locked ? account.Disable(act) : account.Enable(act);
        if (done.IsRefused) return done;
        account.Secret.SecurityStamp = OneTimePassword.NewStamp();
        account.Secret.FailedCount = 0;
        account.Secret.LockedUntil = null;
        return await db.SaveOrGiveWayAsync(cancellation);
    }
}
