using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Platform.Load;

/// <summary>A member of staff of the sample, signed in as in a browser.</summary>
internal sealed partial class StaffSession : IDisposable
{
    private readonly HttpClient _http;

    private StaffSession(HttpClient http) => _http = http;

    /// <summary>Signs in the first account of a role; throws when the platform does not let it in.</summary>
    public static async Task<StaffSession> OpenAsync(LoadOptions options, string role)
    {
        using var accounts = JsonDocument.Parse(await File.ReadAllTextAsync(options.Accounts));
        var account = accounts.RootElement.GetProperty("accounts").EnumerateArray()
            .First(known => known.GetProperty("roles").EnumerateArray().Any(held => held.GetString() == role));
        var session = new StaffSession(new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = Timeout.InfiniteTimeSpan, CookieContainer = new CookieContainer() })
        {
            BaseAddress = options.Url,
        });
        var form = await session.ReadAsync("signin");
        // Every form of the page carries the same token.
        var fields = Hidden().Matches(form).DistinctBy(input => input.Groups["name"].Value).ToDictionary(input => input.Groups["name"].Value, input => WebUtility.HtmlDecode(input.Groups["value"].Value), StringComparer.Ordinal);
        fields["account"] = account.GetProperty("user").GetString()!;
        fields["password"] = account.GetProperty("password").GetString()!;
        using var posted = new FormUrlEncodedContent(fields);
        using var answered = await session._http.PostAsync(new Uri("signin", UriKind.Relative), posted);
        return answered.IsSuccessStatusCode && answered.RequestMessage?.RequestUri?.AbsolutePath.StartsWith("/desk", StringComparison.Ordinal) == true
            ? session
            : throw new InvalidOperationException($"Not signed in: {(int)answered.StatusCode} {answered.RequestMessage?.RequestUri}");
    }

    /// <summary>Reads a page of the desk whole; throws when it is not given.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var answered = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return answered.IsSuccessStatusCode
            ? await answered.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{path}: {(int)answered.StatusCode}");
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"(?<name>[^\"]*)\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Hidden();
}
