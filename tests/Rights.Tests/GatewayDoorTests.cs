using System.Net;
using System.Net.Http.Headers;
using Platform.Hosting.Modules;

namespace Rights.Tests;

/// <summary>Every page, form and route of the gateway, asked with every session, every outside token, with bad ones and with none.</summary>
public sealed class GatewayDoorTests(Installation platform)
{
    /// <summary>Counts as the public, and reaches the pages of its own account besides: there it takes the step that is left.</summary>
    private const string Unchanged = "an administrator with a first password";
    private const string OwnAccount = "gateway.account.own";
    private readonly Matrix _matrix = Matrix.Declared();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IEnumerable<Door> Pages => platform.Doors.Where(door => door.Host == Matrix.Public && !door.Name.StartsWith("/api/", StringComparison.Ordinal));

    private IEnumerable<Door> Forwarded => platform.Doors.Where(door => !door.IsGrpc && door.Host != Matrix.Public && door.Path.StartsWith("/api/", StringComparison.Ordinal));

    [Fact]
    public async Task Every_page_and_form_admits_whom_the_matrix_names_and_nobody_else()
    {
        var before = platform.JournalSizes();
        // A page knows sessions only: an outside system's token, good or bad, changes nothing.
        List<Walker> walkers = [.. Sessions(), SessionWithBadBearer(new Who(Kind.Staff, "leader"))];
        List<Walker> bearers = [.. Bearers().Concat(BadBearers()).Select(walker => walker with { Who = Who.Visitor })];
        var open = Pages.Where(door => _matrix.Find(door)?.Who.Contains(Row.Anyone) ?? false).ToList();
        Assert.Empty(await WalkAsync(Pages.Except(open), [.. walkers, .. bearers]));
        Assert.Empty(await WalkAsync(open, [.. walkers, bearers[0], bearers[^1]]));
        Assert.Equal(before, platform.JournalSizes());
    }

    [Fact]
    public async Task Every_forwarded_route_admits_whom_its_service_admits_and_nobody_else()
    {
        var before = platform.JournalSizes();
        Assert.Empty(await Walk.ThroughAsync(
            Forwarded, [.. Sessions(), .. Bearers(), .. BadBearers(), SessionWithBadBearer(Who.Nobody)],
            // A browser's session reads only; what it writes is sent on as the public's.
            (door, walker) => _matrix.Find(door)?.Admits(walker.Who.Kind == Kind.Staff && door.Verb != HttpMethod.Get ? Who.Visitor : walker.Who) ?? false,
            _ => platform.Outside));
        Assert.Equal(before, platform.JournalSizes());
    }

    [Fact]
    public async Task A_token_is_given_only_for_a_registered_client_and_its_secret()
    {
        var (id, secret) = platform.Client;
        Assert.Equal(HttpStatusCode.OK, await TokenAsync(id, secret));
        Assert.Equal(HttpStatusCode.Unauthorized, await TokenAsync(id, secret + "x"));
        Assert.Equal(HttpStatusCode.Unauthorized, await TokenAsync("nobody", secret));
        Assert.Equal(HttpStatusCode.BadRequest, await TokenAsync(id, secret, scope: "work-orders.write"));
        Assert.Equal([Row.ClientSecret], _matrix.Rows.Single(row => row.Door == "POST /connect/token").Who);
    }

    [Fact]
    public async Task No_internal_method_is_reached_on_a_public_connection()
    {
        foreach (var door in platform.Doors.Where(door => door.Host != Matrix.Public))
        {
            using var forged = new HttpRequestMessage(door.Verb, door.Path) { Headers = { Host = InternalHosts.Of(door.Host) } };
            forged.Headers.Authorization = new AuthenticationHeaderValue("Bearer", platform.Tokens.Good(new Who(Kind.Service), door.Host));
            using var answer = await platform.Outside.SendAsync(forged, Stop);
            Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_token_crafted_like_the_bad_ones_but_good_is_believed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/enforcement/v1/work-orders");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", platform.Tokens.Outside(Good, isStranger: false, minutes: 20, audience: null));
        using var answer = await platform.Outside.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private Task<IReadOnlyList<string>> WalkAsync(IEnumerable<Door> doors, IReadOnlyList<Walker> walkers) => Walk.ThroughAsync(
        doors, walkers,
        (door, walker) => _matrix.Find(door) is { } row && (row.Admits(walker.Who) || (walker.Name == Unchanged && row.Policy == OwnAccount)),
        _ => platform.Outside);

    private string Good => platform.Bearers["work-orders.read"];

    private IEnumerable<Walker> Sessions()
    {
        yield return new Walker("a visitor", Who.Visitor, (_, _) => { });
        foreach (var (role, cookie) in platform.Sessions)
            yield return Session(role.Length == 0 ? "staff without a role" : role, role.Length == 0 ? new Who(Kind.Staff) : new Who(Kind.Staff, role), cookie);
        yield return Session(Unchanged, Who.Visitor, platform.UnchangedSession);
        yield return Session("a session that was tampered with", Who.Visitor, Tampered(platform.Sessions["leader"]));
        yield return Session("a session that has ended", Who.Visitor, EndedSession.Of(platform.Services, platform.Sessions["leader"]));
    }

    private IEnumerable<Walker> Bearers() =>
        platform.Bearers.Select(known => Walker.WithToken($"scope:{known.Key}", new Who(Kind.Client, $"scope:{known.Key}"), _ => known.Value));

    private IEnumerable<Walker> BadBearers() =>
    [
        Walker.WithToken("an expired outside token", Who.Nobody, _ => platform.Tokens.Outside(Good, isStranger: false, minutes: -2, audience: null)),
        Walker.WithToken("an outside token signed by a stranger", Who.Nobody, _ => platform.Tokens.Outside(Good, isStranger: true, minutes: 20, audience: null)),
        Walker.WithToken("an outside token for another audience", Who.Nobody, _ => platform.Tokens.Outside(Good, isStranger: false, minutes: 20, audience: "elsewhere")),
        Walker.WithToken("a token for a service", Who.Nobody, _ => platform.Tokens.Good(new Who(Kind.Client, "scope:work-orders.write"), "enforcement")),
    ];

    private Walker SessionWithBadBearer(Who who) => new("a leader's session with a bad token", who, (request, _) =>
    {
        request.Headers.Add("Cookie", platform.Sessions["leader"]);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "nonsense");
    });

    private static Walker Session(string name, Who who, string cookie) => new(name, who, (request, _) => request.Headers.Add("Cookie", cookie));

    private static string Tampered(string cookie) => cookie[..^6] + (cookie[^6] == 'A' ? 'B' : 'A') + cookie[^5..];

    private async Task<HttpStatusCode> TokenAsync(string client, string secret, string? scope = null)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = secret,
        };
        if (scope is not null) fields["scope"] = scope;
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await platform.Outside.PostAsync("/connect/token", form, Stop);
        return answer.StatusCode;
    }
}
