using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Decisions;
using Enforcement;
using Gateway;
using Gateway.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.IdentityModel.Tokens;
using Organization;
using Outreach;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Hosting.Modules;
using Platform.Servers;
using Platform.Testing;
using Reports;

[assembly: AssemblyFixture(typeof(Rights.Tests.Installation))]

namespace Rights.Tests;

/// <summary>The whole platform in one process as the standalone host composes it, with an account for every role and a client for every scope.</summary>
public sealed partial class Installation : IAsyncLifetime
{
    private const string Password = "一个足够长的口令2026";
    private static readonly ServiceModule[] s_modules =
    [
        new OrganizationModule(), new DecisionsModule(), new EnforcementModule(), new OutreachModule(), new ReportsModule(), new GatewayModule(),
    ];

    private readonly Dictionary<string, HttpClient> _inside = new(StringComparer.Ordinal);
    private readonly string _folder = Directory.CreateTempSubdirectory("rights-").FullName;
    private ECDsa _neighbour = null!;
    private ServiceApp _app = null!;

    internal IReadOnlyList<Door> Doors { get; private set; } = [];

    internal Tokens Tokens { get; private set; } = null!;

    internal HttpClient Outside { get; private set; } = null!;

    /// <summary>Session cookies by role; "" for an account without a role.</summary>
    internal Dictionary<string, string> Sessions { get; } = new(StringComparer.Ordinal);

    /// <summary>Bearer tokens of outside systems by scope.</summary>
    internal Dictionary<string, string> Bearers { get; } = new(StringComparer.Ordinal);

    /// <summary>The session of someone who still has to change the first password.</summary>
    internal string UnchangedSession { get; private set; } = "";

    internal IReadOnlyList<string> Warnings => _app.Logs.Lines;

    internal IServiceProvider Services => _app.Services;

    internal (string Id, string Secret) Client { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var url = $"http://127.0.0.1:{Ports.Free()}";
        var (neighbourKey, neighbourPublic) = PlatformKeys.EnsurePair(Path.Combine(_folder, "keys"), Tokens.Neighbour);
        _app = await ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = s_modules,
            Folder = _folder,
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Kestrel:Endpoints:http:Url"] = url,
                ["Kestrel:Endpoints:http:Protocols"] = "Http1",
                ["Edge:AllowPlainHttp"] = "true",
                ["Limits:SignInPerMinute"] = "100000",
                ["Limits:CivicReportsPerMinute"] = "100000",
                ["Limits:TokensPerMinute"] = "100000",
                [$"Identity:Trusted:{Tokens.Neighbour}"] = neighbourPublic,
            },
        });
        Doors = Door.Of(_app.Services.GetRequiredService<EndpointDataSource>().Endpoints);
        _neighbour = ECDsa.Create();
        _neighbour.ImportFromPem(await File.ReadAllTextAsync(neighbourKey));
        Tokens = new Tokens(
            _app.Services.GetRequiredService<PlatformKeys>(),
            new SigningCredentials(new ECDsaSecurityKey(_neighbour) { KeyId = Tokens.Neighbour }, SecurityAlgorithms.EcdsaSha256));
        Outside = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(url) };
        await OpenAccountsAsync(_app.Services.GetRequiredService<FirstStart>());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var http in _inside.Values) http.Dispose();
        Outside?.Dispose();
        Tokens?.Dispose();
        _neighbour?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A connection to a service as other services have it.</summary>
    internal HttpClient Inside(string service)
    {
        lock (_inside)
        {
            if (_inside.TryGetValue(service, out var known)) return known;
            return _inside[service] = new HttpClient(_app.Services.GetRequiredService<ServiceChannels>().HandlerFor(service))
            {
                BaseAddress = new Uri($"http://{InternalHosts.Of(service)}"),
                DefaultRequestVersion = HttpVersion.Version20,
                DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
            };
        }
    }

    /// <summary>How many entries each journal holds: what has changed anything.</summary>
    internal Dictionary<string, long> JournalSizes() => s_modules.ToDictionary(module => module.Name, module =>
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(_folder, $"{module.Name}.db")}");
        database.Open();
        using var count = database.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM journal_entries";
        return Convert.ToInt64(count.ExecuteScalar(), CultureInfo.InvariantCulture);
    }, StringComparer.Ordinal);

    private async Task OpenAccountsAsync(FirstStart start)
    {
        var first = await start.EnsureAdministratorAsync(Organization.Contracts.Roles.Administrator, default);
        UnchangedSession = await SignInAsync("admin", first!);
        string[] roles = ["", .. Matrix.AllRoles];
        await start.OpenSampleAsync(
            roles.Select(role => new InitialAccount(
                Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), $"walker{role}", "某某", "office", role.Length == 0 ? [] : [role], Password)),
            default);
        foreach (var role in roles) Sessions[role] = await SignInAsync($"walker{role}", Password);
        foreach (var scope in Matrix.Scopes)
        {
            var id = $"client-{scope.Replace('.', '-')}";
            Client = (id, await start.RegisterClientAsync(id, "外部系统", [scope], default));
            Bearers[scope] = await TokenAsync(Client.Id, Client.Secret);
        }
    }

    private async Task<string> SignInAsync(string user, string password)
    {
        using var page = await Outside.GetAsync("/signin");
        var html = (await page.Content.ReadAsStringAsync()).Split("<form").Single(form => form.Contains("name=\"step\"", StringComparison.Ordinal));
        var fields = Hidden().Matches(html).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);
        fields["account"] = user;
        fields["password"] = password;
        using var form = new HttpRequestMessage(HttpMethod.Post, "/signin") { Content = new FormUrlEncodedContent(fields) };
        form.Headers.Add("Cookie", Cookies(page, "portal-form"));
        using var answer = await Outside.SendAsync(form);
        var session = Cookies(answer, "portal-session");
        return session.Length > 0 ? session : throw new InvalidOperationException($"{user} cannot sign in: {(int)answer.StatusCode}.");
    }

    private async Task<string> TokenAsync(string client, string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = secret,
        });
        using var answer = await Outside.PostAsync("/connect/token", form);
        answer.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("access_token").GetString()!;
    }

    private static string Cookies(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues("Set-Cookie", out var cookies)
        ? string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0]).Where(cookie => cookie.StartsWith(name, StringComparison.Ordinal)))
        : "";

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"[^>]*>""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hidden();
}
