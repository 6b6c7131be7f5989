using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;

namespace Portal.Calls;

/// <summary>
/// Calls the platform's services for the request at hand: as the person who sends it and until the request's one deadline. What a service
/// refuses and what a service that is away cannot answer comes back as an outcome, so that every page can say it.
/// </summary>
public sealed class PortalCalls(IHttpContextAccessor http, ServiceChannels channels, IOptions<PortalOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private readonly DateTime _deadline = (clock.GetUtcNow() + s_patience).UtcDateTime;

    /// <summary>An invoker for a service's generated client.</summary>
    public CallInvoker To(string service)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("There is no request to call for.");
        return channels.For(service, options.Value.ReadCaller(context), () => _deadline);
    }

    /// <summary>The account of the person who sends the request; the nil id for a visitor.</summary>
    public Guid CallerId => options.Value.ReadCaller(http.HttpContext ?? throw new InvalidOperationException("There is no request to call for.")).Id;

    /// <summary>Metadata with the form's own key, so that a form sent twice takes effect once.</summary>
    public static Metadata Key(string requestKey) => new() { { Acts.RequestIdHeader, requestKey } };

    /// <summary>Runs calls and turns what they throw into an outcome; a fault that is no refusal and no absence is thrown on.</summary>
    public static async Task<Outcome<T>> TryAsync<T>(Func<Task<T>> call)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(call);
        try
        {
            return new Outcome<T> { Value = await call() };
        }
        catch (RpcException fault) when (fault.ToRefusal() is { } refusal)
        {
            return new Outcome<T> { Refusal = refusal };
        }
        catch (RpcException fault) when (fault.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return new Outcome<T> { IsAway = true };
        }
        catch (RpcException fault) when (fault.StatusCode is StatusCode.PermissionDenied or StatusCode.Unauthenticated)
        {
            return new Outcome<T> { IsForbidden = true };
        }
    }
}
