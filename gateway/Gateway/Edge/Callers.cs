using System.Security.Claims;
using Gateway.Accounts;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using Platform.Hosting.Access;
using Portal.Identity;

namespace Gateway.Edge;

/// <summary>Turns a session, an outside system's token, or nothing into the caller that services are told of.</summary>
internal static class Callers
{
    private const string ClientKey = "client-key";

    /// <summary>Who sends the request. A session with a step of signing in left speaks for the public only.</summary>
    public static Caller Of(HttpContext http, string street)
    {
        var user = http.User;
        if (user.Identity is not { IsAuthenticated: true }) return Caller.Visitor(street);
        if (ClientOf(user) is { } client)
        {
            return new Caller(Guid.Parse(client), CallerKind.Client, street, "", [.. user.GetScopes().Select(scope => $"scope:{scope}")]);
        }

        if (AccountClaims.StepLeft(user) is not null) return Caller.Visitor(street);
        return new Caller(
            Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), CallerKind.Staff, user.FindFirstValue(AccountClaims.Street)!,
            user.FindFirstValue(AccountClaims.Office)!, [.. user.FindAll(ClaimTypes.Role).Select(role => role.Value)]);
    }

    /// <summary>The id of the outside system whose token this is; null for anyone else.</summary>
    public static string? ClientOf(ClaimsPrincipal user) => user.FindFirstValue(ClientKey);

    /// <summary>Who the portal greets.</summary>
    public static PortalUser UserOf(HttpContext http) =>
        http.User.FindFirstValue(AccountClaims.DisplayName) is { } name
            ? new PortalUser(
                name, http.User.FindFirstValue(AccountClaims.Office) ?? "", [.. http.User.FindAll(ClaimTypes.Role).Select(role => role.Value)],
                IsSignedIn: true)
            {
                StepLeft = AccountClaims.StepLeft(http.User),
            }
            : PortalUser.Public;

    /// <summary>The claims of an outside system's token.</summary>
    public static ClaimsIdentity Identity(Clients.ApiClient client, IEnumerable<string> scopes, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, client.ClientId);
        identity.SetClaim(ClientKey, client.Id.ToString());
        identity.SetScopes(scopes);
        identity.SetResources(TokenEndpoint.Audience);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
        return identity;
    }
}
