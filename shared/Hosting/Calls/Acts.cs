using System.Collections.Frozen;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Platform.Hosting.Access;
using Platform.Journal;

namespace Platform.Hosting.Calls;

/// <summary>Reads from a call who acts, for which office, with which rights, and under which idempotency key.</summary>
public sealed class Acts(TimeProvider clock, ActIds ids)
{
    /// <summary>The header and gRPC metadata key of the caller's idempotency key.</summary>
    public const string RequestIdHeader = "idempotency-key";

    private const int LongestRequestId = 200;

    /// <summary>The act of a gRPC call.</summary>
    public Act Of(ServerCallContext call) => Of(call.GetHttpContext());

    /// <summary>The act of a request. Throws when the endpoint let an unauthenticated caller through, which is a bug.</summary>
    public Act Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var caller = Caller.From(http.User) ?? throw new InvalidOperationException("The endpoint admits callers without a token.");
        var now = clock.GetUtcNow();
        now = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var requestId = http.Request.Headers[RequestIdHeader].ToString();
        if (requestId.Length > LongestRequestId) requestId = requestId[..LongestRequestId];
        return new Act(caller.Street, caller.Id, caller.Office, now, now, requestId.Length == 0 ? null : requestId)
        {
            Roles = caller.Roles.ToFrozenSet(StringComparer.Ordinal),
            Ids = ids.For(requestId),
        };
    }
}

/// <summary>Chooses where the ids of an act come from: random in a running platform, derived from the request in a simulation.</summary>
public class ActIds
{
    /// <summary>The source of ids for the act of a request; the key is empty when the caller gave none.</summary>
    public virtual IdSource For(string requestId) => IdSource.Random;
}
