using Gateway.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>Takes the second factor of a person who lost it; where a role requires one, they set it up anew at the next sign-in.</summary>
internal sealed record ResetSecondFactor(Guid Id);

internal sealed class ResetSecondFactorHandler(GatewayDbContext db)
{
    public async Task<Result<Unit>> HandleAsync(ResetSecondFactor command, Act act, CancellationToken cancellation)
    {
        if (await db.AccountAsync(act.Street, command.Id, cancellation) is not { } account) return AccountErrors.NotFound;
        if (!account.Secret.TwoFactorEnabled) return AccountErrors.NoSecondFactor;
        account.Secret.ForgetSecondFactor();
        account.Secret.SecurityStamp = OneTimePassword.NewStamp();
        account.SecondFactorReset(act);
        return await db.SaveOrGiveWayAsync(cancellation);
    }
}
