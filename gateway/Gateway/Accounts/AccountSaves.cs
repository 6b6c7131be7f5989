using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Law.Results;
using Platform.Persistence;

namespace Gateway.Accounts;

internal static class AccountSaves
{
    /// <summary>The account with its secret, tracked; null when there is none in the street.</summary>
    public static async Task<Account?> AccountAsync(this GatewayDbContext db, string street, Guid id, CancellationToken cancellation)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(known => known.Street == street && known.Id == id, cancellation);
        account?.With(await db.AccountSecrets.SingleAsync(secret => secret.AccountId == id, cancellation));
        return account;
    }

    /// <summary>Saves, or refuses when someone else changed the same account first.</summary>
    public static async Task<Result<Unit>> SaveOrGiveWayAsync(this GatewayDbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Unit.Value;
        }
        catch (Exception fault) when (SaveConflict.IsLostRace(fault))
        {
            db.ChangeTracker.Clear();
            return AccountErrors.ChangedMeanwhile;
        }
    }
}
