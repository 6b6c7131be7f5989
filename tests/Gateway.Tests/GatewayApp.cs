using Gateway.Accounts;
using Organization;
using Platform.Servers;
using Platform.Testing;

namespace Gateway.Tests;

/// <summary>The real gateway on a port of its own, with Organization beside it; the other services are away.</summary>
internal sealed class GatewayApp : IAsyncDisposable
{
    public const string Password = "correct-horse-battery";
    private static readonly string[] s_away = ["decisions", "enforcement", "outreach", "reports"];
    private readonly ServiceApp _app;

    private GatewayApp(ServiceApp app, Uri address)
    {
        _app = app;
        Address = address;
    }

    public Uri Address { get; }

    public ServiceApp Inside => _app;

    public static async Task<GatewayApp> StartAsync(TimeProvider? clock = null, params (string Key, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        var all = settings.ToDictionary(one => one.Key, one => (string?)one.Value, StringComparer.Ordinal);
        all["Kestrel:Endpoints:http:Url"] = address.ToString();
        all["Kestrel:Endpoints:http:Protocols"] = "Http1";
        all["Edge:AllowPlainHttp"] = "true";
        var app = await ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = [new OrganizationModule(), new GatewayModule()],
            Clock = clock,
            Settings = all,
            Elsewhere = s_away.ToDictionary(name => name, _ => "http://127.0.0.1:1", StringComparer.Ordinal),
        });
        return new GatewayApp(app, address);
    }

    /// <summary>Opens an account with a known password.</summary>
    public async Task<Guid> OpenAsync(string user, params string[] roles)
    {
        var id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await _app.Services.GetRequiredService<FirstStart>().OpenSampleAsync(
            [new InitialAccount(id, user, $"{user} 示例", "party-office", roles, Password)], TestContext.Current.CancellationToken);
        return id;
    }

    /// <summary>Opens an account and signs in with it.</summary>
    public async Task<Reader> StaffAsync(string user, params string[] roles)
    {
        await OpenAsync(user, roles);
        var reader = Visit();
        await reader.SignInAsync(user, Password);
        return reader;
    }

    /// <summary>A browser that has not been here before.</summary>
    public Reader Visit() => new(Address);

    /// <summary>Registers an outside system and returns its secret.</summary>
    public Task<string> RegisterAsync(string clientId, params string[] scopes) =>
        _app.Services.GetRequiredService<FirstStart>().RegisterClientAsync(clientId, "联动平台", scopes, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
