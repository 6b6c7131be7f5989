using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Portal.Errors;
using Portal.Identity;
using Portal.Shell;
using Portal.Tests.Components;

namespace Portal.Tests.Preferences;

/// <summary>The portal in a host: forms of the utility bar, error pages, the gallery.</summary>
public sealed class PortalHostTests
{
    private static async Task<WebApplication> HostAsync(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        // No service runs: what these pages ask for is away.
        var folder = Directory.CreateTempSubdirectory("platform-").FullName;
        var (privateFile, publicFile) = PlatformKeys.EnsurePair(folder, "portal");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Identity:Issuer"] = "portal",
            ["Identity:PrivateKeyFile"] = privateFile,
            ["Identity:RequestKeyFile"] = privateFile,
            ["Identity:Trusted:portal"] = publicFile,
            ["Services:organization:Address"] = $"unix:{Path.Combine(folder, "organization.sock")}",
        });
        builder.Services.AddSingleton(new ServiceChannels(builder.Configuration, new ServiceTokens(new PlatformKeys(builder.Configuration), TimeProvider.System)));
        builder.Services.AddAuthorization();
        builder.Services.AddPortal(options =>
        {
            options.ReadOffice = _ => Rendering.Office;
            options.ReadUser = http => http.Request.Query.ContainsKey("staff") ? new("沈一帆（示例）", "执法局", ["officer"], IsSignedIn: true) : PortalUser.Public;
            options.DeskChannels = [new("Desk_Todo", "/probe", "todo"), new("总览", "/overview", null, "leader")];
            options.ReadDeskCounts = (_, _, _) => new(new DeskCounts(new Dictionary<string, int> { ["todo"] = 14 }, 3));
        });
        var app = builder.Build();
        app.UsePortalErrors();
        app.UseRouting();
        app.UseAntiforgery();
        app.MapGet("/fails", string () => throw new InvalidOperationException("broken on purpose"));
        app.MapGet("/probe", () => PortalPage.Result<DeskPage>());
        app.MapPortal();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static HttpRequestMessage Page(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.ParseAdd("text/html");
        return request;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        var page = await client.SendAsync(Page(HttpMethod.Get, "/not-found"), TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var token = Markup.Tags(html, "input").First(tag => Markup.Attribute(tag, "name") == "__RequestVerificationToken");
        var request = Page(HttpMethod.Post, path);
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        request.Content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("__RequestVerificationToken", Markup.Attribute(token, "value")!)));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_chosen_mode_is_kept_in_a_cookie_and_leads_back_to_the_page()
    {
        await using var app = await HostAsync(Environments.Production);
        using var reply = await PostAsync(app.GetTestClient(), "/preferences/mode", ("mode", "elder"), ("returnUrl", "/decisions?page=2"));
        Assert.Equal(HttpStatusCode.Redirect, reply.StatusCode);
        Assert.Equal("/decisions?page=2", reply.Headers.Location?.OriginalString);
        var cookie = Assert.Single(reply.Headers.GetValues("Set-Cookie"), value => value.StartsWith("portal-mode=", StringComparison.Ordinal));
        Assert.Contains("portal-mode=elder", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_chosen_language_never_leads_to_another_site()
    {
        await using var app = await HostAsync(Environments.Production);
        using var reply = await PostAsync(app.GetTestClient(), "/preferences/language", ("lang", "en"), ("returnUrl", "//evil.example"));
        Assert.Equal("/", reply.Headers.Location?.OriginalString);
        Assert.Contains(reply.Headers.GetValues("Set-Cookie"), value => value.StartsWith("portal-lang=en", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused_with_a_page()
    {
        await using var app = await HostAsync(Environments.Production);
        var request = Page(HttpMethod.Post, "/preferences/mode");
        request.Content = new FormUrlEncodedContent([new("mode", "elder")]);
        using var reply = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Contains("没有保存", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/civic-reports")]
    [InlineData("/inspections")]
    public async Task A_post_that_a_page_refuses_without_a_word_is_answered_with_a_page(string path)
    {
        await using var app = await HostAsync(Environments.Production);
        var request = Page(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent([new("code", "2222-2222-2222-2222")]);
        using var reply = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Contains("没有保存", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "没有找到这一页")]
    [InlineData("/fails", HttpStatusCode.InternalServerError, "系统出了问题")]
    public async Task A_failed_page_is_answered_with_a_page_in_the_shell(string path, HttpStatusCode status, string title)
    {
        await using var app = await HostAsync(Environments.Production);
        using var reply = await app.GetTestClient().SendAsync(Page(HttpMethod.Get, path), TestContext.Current.CancellationToken);
        Assert.Equal(status, reply.StatusCode);
        var html = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("broken on purpose", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_shows_who_works_what_waits_and_only_the_channels_of_their_roles()
    {
        await using var app = await HostAsync(Environments.Production);
        using var reply = await app.GetTestClient().SendAsync(Page(HttpMethod.Get, "/probe?staff"), TestContext.Current.CancellationToken);
        var html = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var text = Markup.Text(html);
        Assert.All(["沈一帆（示例） · 执法局", "待办 14件", "消息 3", "退出"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain("总览", text, StringComparison.Ordinal);
        Assert.Equal("page", Markup.Attribute(Markup.Tags(html, "a").Single(tag => Markup.Attribute(tag, "href") == "/probe" && !tag.Contains("brand", StringComparison.Ordinal)), "aria-current"));
        Assert.Single(Markup.Tags(html, "h1"));
    }

    [Theory]
    [InlineData("Development", HttpStatusCode.OK)]
    [InlineData("Production", HttpStatusCode.NotFound)]
    public async Task The_gallery_is_there_in_development_only(string environment, HttpStatusCode status)
    {
        await using var app = await HostAsync(environment);
        using var reply = await app.GetTestClient().SendAsync(Page(HttpMethod.Get, "/design"), TestContext.Current.CancellationToken);
        Assert.Equal(status, reply.StatusCode);
    }

    [Layout(typeof(StaffLayout))]
    private sealed class DeskPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<PageHead>(0);
            builder.AddComponentParameter(1, nameof(PageHead.Title), "待办");
            builder.CloseComponent();
        }
    }
}
