using System.Net;

namespace Gateway.Tests;

/// <summary>A browser without scripts: keeps cookies, fills in the forms that pages show, and follows redirects when told to.</summary>
internal sealed class Reader : IDisposable
{
    private readonly HttpClient _http;

    public Reader(Uri address)
    {
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }, disposeHandler: true) { BaseAddress = address };
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public CookieContainer Cookies { get; } = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async Task<Page> GetAsync(string path)
    {
        var answer = await _http.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return new Page(answer.StatusCode, path, await answer.Content.ReadAsStringAsync(Stop), answer);
    }

    /// <summary>Opens a page and the pages it leads on to.</summary>
    public async Task<Page> OpenAsync(string path) => await FollowAsync(await GetAsync(path));

    /// <summary>Fills in the form of a page and sends it.</summary>
    public async Task<Page> SendAsync(Page page, string form, params (string Name, string Value)[] typed)
    {
        var (action, fields) = page.Form(form);
        fields.RemoveAll(field => typed.Any(one => one.Name == field.Key));
        fields.AddRange(typed.Select(one => new KeyValuePair<string, string>(one.Name, one.Value)));
        return await PostAsync(action, fields);
    }

    public async Task<Page> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), form, Stop);
        return new Page(answer.StatusCode, path, await answer.Content.ReadAsStringAsync(Stop), answer);
    }

    public async Task<Page> FollowAsync(Page page)
    {
        for (var steps = 0; page.Location is { } location; steps++)
        {
            Assert.True(steps < 6, $"{page.Address} leads round in circles");
            page = await GetAsync(location);
        }

        return page;
    }

    /// <summary>Signs in by password and returns what the form answers.</summary>
    public async Task<Page> SignInAsync(string account, string password) =>
        await SendAsync(await GetAsync("/signin"), "sign-in", ("account", account), ("password", password));

    public void Dispose() => _http.Dispose();
}
