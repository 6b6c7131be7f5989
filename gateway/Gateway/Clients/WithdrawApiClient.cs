using Gateway.Accounts;
using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Clients;

/// <summary>Takes the access of an outside system away for good; tokens it holds are refused too.</summary>
internal sealed record WithdrawApiClient(Guid Id);

internal sealed class WithdrawApiClientHandler(GatewayDbContext db)
{
    public async Task<Result<Unit>> HandleAsync(WithdrawApiClient command, Act act, CancellationToken cancellation)
    {
        if (await db.ApiClients.SingleOrDefaultAsync(known => known.Street == act.Street && known.Id == command.Id, cancellation) is not { } client)
            return ApiClientErrors.NotFound;
        var withdrawn = client.Withdraw(act);
        return withdrawn.IsRefused ? withdrawn : await db.SaveOrGiveWayAsync(cancellation);
    }
}
