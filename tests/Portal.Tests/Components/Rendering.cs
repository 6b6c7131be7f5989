using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Identity;
using Portal.Preferences;

namespace Portal.Tests.Components;

/// <summary>Renders components to HTML as a page would hold them, without a server.</summary>
internal static class Rendering
{
    public static OfficeProfile Office { get; } = new()
    {
        Name = "示范市青溪街道",
        ShortName = "青溪",
        City = "示范市",
        OrganName = "示范市青溪街道办事处",
    };

    public static Task<string> RenderAsync<T>(object? parameters = null, PortalLanguage language = PortalLanguage.Simplified, DisplayMode mode = DisplayMode.Standard)
        where T : IComponent =>
        RenderAsync(
            typeof(T),
            parameters?.GetType().GetProperties().ToDictionary(one => one.Name, one => one.GetValue(parameters)) ?? [],
            language,
            mode);

    public static RenderFragment Words(string words) => builder => builder.AddContent(0, words);

    private static async Task<string> RenderAsync(Type component, Dictionary<string, object?> parameters, PortalLanguage language, DisplayMode mode)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var services = builder.Services;
        services.AddPortal(options => options.ReadOffice = _ => Office);
        services.AddScoped(_ => new PortalPreferences(mode, language));
        services.AddScoped<AntiforgeryStateProvider, FixedAntiforgery>();
        services.AddScoped<NavigationManager, FixedNavigation>();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    private sealed class FixedAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new("token", "__RequestVerificationToken");
    }

    private sealed class FixedNavigation : NavigationManager
    {
        public FixedNavigation() => Initialize("https://portal.example/", "https://portal.example/cases/72?page=3&kw=a");
    }
}
