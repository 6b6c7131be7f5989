using System.Net.Http.Headers;
using System.Text.Json;

namespace Platform.Load;

/// <summary>A running platform as an outside system sees it: through the gateway, with a token of the sample's client.</summary>
internal sealed class RunningPlatform : IDisposable
{
    private readonly HttpClient _http;
    private readonly AuthenticationHeaderValue _token;

    private RunningPlatform(HttpClient http, string token)
    {
        _http = http;
        _token = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Asks for a token; throws when the platform does not give one.</summary>
    public static async Task<RunningPlatform> OpenAsync(LoadOptions options)
    {
        using var accounts = JsonDocument.Parse(await File.ReadAllTextAsync(options.Accounts));
        var client = accounts.RootElement.GetProperty("clients")[0];
        var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = Timeout.InfiniteTimeSpan }) { BaseAddress = options.Url };
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", client.GetProperty("clientId").GetString()),
            new("client_secret", client.GetProperty("clientSecret").GetString()),
            new("scope", string.Join(' ', client.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()))),
        ]);
        using var answered = await http.PostAsync(new Uri("connect/token", UriKind.Relative), form);
        answered.EnsureSuccessStatusCode();
        using var token = JsonDocument.Parse(await answered.Content.ReadAsStringAsync());
        return new RunningPlatform(http, token.RootElement.GetProperty("access_token").GetString()!);
    }

    /// <summary>Sends one request as the sample's client and reads the whole answer; throws when it is no success.</summary>
    public Task<string> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Authorization = _token;
        return AskAsync(request);
    }

    /// <summary>Reads what is public, as anybody does; throws when it is not given.</summary>
    public Task<string> ReadAsync(string path) => AskAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)));

    public void Dispose() => _http.Dispose();

    private async Task<string> AskAsync(HttpRequestMessage request)
    {
        using var answered = await _http.SendAsync(request);
        var body = await answered.Content.ReadAsStringAsync();
        return answered.IsSuccessStatusCode
            ? body
            : throw new InvalidOperationException($"{request.Method} {request.RequestUri}: {(int)answered.StatusCode} {body}");
    }
}
