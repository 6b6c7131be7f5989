using System.Net;
using System.Text.RegularExpressions;
using Platform.Testing;

namespace Records.Tests;

/// <summary>A browser without scripts: keeps cookies and sends the forms it was shown.</summary>
internal sealed partial class PortalSession : IDisposable
{
    private readonly HttpClient _http;

    private PortalSession(HttpClient http) => _http = http;

    public static async Task<PortalSession> SignInAsync(StandaloneHost host, SampleInstallation sample, string user)
    {
        var session = new PortalSession(new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = host.Address });
        await session.SendAsync(("step", "Password"), ("account", user), ("password", sample.PasswordOf(user)));
        return session;
    }

    /// <summary>Changes the password of who is signed in.</summary>
    public Task ChangePasswordAsync(string password, string newPassword) =>
        SendAsync(("step", "ChangePassword"), ("password", password), ("newPassword", newPassword), ("repeat", newPassword));

    public Task<string> PageAsync(string path) => _http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task SendAsync(params (string Name, string Value)[] fields)
    {
        var page = await PageAsync("/signin");
        var hidden = HiddenField().Matches(page).Select(match => (Name: match.Groups["name"].Value, Value: WebUtility.HtmlDecode(match.Groups["value"].Value)));
        var form = hidden.Where(field => field.Name is "_handler" or "__RequestVerificationToken").DistinctBy(field => field.Name).Concat(fields);
        using var content = new FormUrlEncodedContent(form.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        using var answer = await _http.PostAsync(new Uri("/signin", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        Assert.Equal("/desk", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex HiddenField();
}
