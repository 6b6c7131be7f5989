using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Organization.Contracts;
using Platform.Journal;

namespace Gateway.Accounts;

/// <summary>The act of the administrator who sends the request. The page's policy has asked for the role; this asks once more.</summary>
internal sealed class DeskActs(IHttpContextAccessor http, TimeProvider clock)
{
    public CancellationToken Cancellation => http.HttpContext?.RequestAborted ?? CancellationToken.None;

    public string Street => User.FindFirstValue(AccountClaims.Street)!;

    private ClaimsPrincipal User => http.HttpContext is { User: var user } && user.IsInRole(Roles.Administrator)
        ? user
        : throw new InvalidOperationException("Only an administrator keeps accounts; the page's policy asks for the role.");

    public Act Now()
    {
        var user = User;
        var now = clock.GetUtcNow();
        return new Act(Street, Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), user.FindFirstValue(AccountClaims.Office)!, now, now);
    }
}
