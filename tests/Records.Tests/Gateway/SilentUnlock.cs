using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Records.Tests.Gateway;

/// <summary>Planted: changes what accounts sign in with and leaves no entry.</summary>
internal sealed class SilentUnlock(GatewayDbContext db) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        foreach (var secret in await db.AccountSecrets.ToListAsync()) (secret.LockedUntil, secret.FailedCount) = (null, secret.FailedCount + 1);
        await db.SaveChangesAsync();
        await next(context);
    }
}
