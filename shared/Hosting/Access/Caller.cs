using System.Security.Claims;

namespace Platform.Hosting.Access;

/// <summary>Who a call is made for, as the token says it.</summary>
/// <param name="Id">The account, the outside system or the service; the nil id for the public.</param>
/// <param name="Kind">What kind of caller it is.</param>
/// <param name="Street">The street whose records it may touch.</param>
/// <param name="Office">The office code it acts for; empty for the public.</param>
/// <param name="Roles">Role codes; for an outside system its scopes as <c>scope:&lt;name&gt;</c>.</param>
public sealed record Caller(Guid Id, CallerKind Kind, string Street, string Office, IReadOnlyList<string> Roles)
{
    internal const string KindClaim = "kind";
    internal const string StreetClaim = "street";
    internal const string OfficeClaim = "office";
    internal const string RoleClaim = "roles";
    internal const string SubjectClaim = "sub";
    internal const string AudienceClaim = "aud";

    /// <summary>The caller of the public pages.</summary>
    public static Caller Visitor(string street) => new(Guid.Empty, CallerKind.Public, street, "", []);

    /// <summary>Reads the caller from a validated token; null when a claim is missing.</summary>
    public static Caller? From(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (!Guid.TryParse(principal.FindFirstValue(SubjectClaim), out var id)
            || !Enum.TryParse<CallerKind>(principal.FindFirstValue(KindClaim), out var kind)
            || principal.FindFirstValue(StreetClaim) is not { } street)
        {
            return null;
        }

        var roles = principal.FindAll(RoleClaim).Select(claim => claim.Value).ToList();
        return new Caller(id, kind, street, principal.FindFirstValue(OfficeClaim) ?? "", roles);
    }
}
