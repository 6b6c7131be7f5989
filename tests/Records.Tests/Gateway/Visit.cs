using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Records.Tests.Gateway;

/// <summary>Somebody at a browser: keeps the cookies that the gateway sets, and calls what its pages call.</summary>
internal sealed class Visit(IServiceProvider services)
{
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public async Task<T> CallAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Headers.Cookie = string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        if ((await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal is { } signedIn) http.User = signedIn;
        var done = await act(scope.ServiceProvider.GetRequiredService<TService>());
        foreach (var cookie in http.Response.GetTypedHeaders().SetCookie) _cookies[cookie.Name.ToString()] = cookie.Value.ToString();
        return done;
    }
}
