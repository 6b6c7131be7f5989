using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Platform.Hosting.Access;
using Portal.Calls;
using Portal.Errors;
using Portal.Identity;
using Portal.Pages.CivicReports;
using Portal.Pages.Desk.Proofs;
using Portal.Pages.EnforcementDesk;
using Portal.Preferences;
using Portal.Shell;
using Portal.Text;

namespace Portal;

/// <summary>How a host takes the portal in.</summary>
public static class PortalRegistration
{
    /// <summary>
    /// Registers components, words, antiforgery, and the cascading <see cref="OfficeProfile"/> and <see cref="PortalUser"/>.
    /// The host's <see cref="TimeProvider"/> decides which day the portal shows.
    /// </summary>
    public static IServiceCollection AddPortal(this IServiceCollection services, Action<PortalOptions> configure)
    {
        services.AddOptions<PortalOptions>()
            .Configure(configure)
            .Validate(options => options.ReadOffice is not null, "The portal needs the profile of its office.")
            .ValidateOnStart();
        services.AddRazorComponents();
        services.AddAuthorizationCore(DeskPolicies.AddTo);
        services.AddSingleton<IAuthorizationHandler, PortalAccessHandler>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "portal-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        // Chinese as it is and not as character references, which would more than double a page.
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<PortalPreferences>(provider => new(provider.GetRequiredService<IHttpContextAccessor>()));
        services.TryAddScoped<PageIds>();
        services.Replace(ServiceDescriptor.Scoped(typeof(IStringLocalizer<>), typeof(RequestLocalizer<>)));
        services.AddCascadingValue(provider => Options(provider).ReadOffice!(provider));
        services.TryAddScoped<PortalCalls>();
        services.TryAddSingleton<OfficeNames>();
        services.AddCascadingValue(provider =>
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http ? Options(provider).ReadUser(http) : PortalUser.Public);
        return services;
    }

    /// <summary>
    /// Maps the pages, the forms of the utility bar, the error pages and, in development, the gallery of components at <c>/design</c>.
    /// The host calls <c>UseAntiforgery</c> and <c>MapStaticAssets</c>, and <see cref="PortalErrorPages.UsePortalErrors"/> early in its pipeline.
    /// </summary>
    public static RazorComponentsEndpointConventionBuilder MapPortal(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPortalPreferences();
        endpoints.MapPortalErrors();
        endpoints.MapProofs();
        endpoints.MapOrderTemplate();
        endpoints.MapReportPhotos();
        if (endpoints.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            endpoints.MapGet("/design", () => PortalPage.Result<Design.Gallery>()).OpenToAnyone("in development only").ExcludeFromDescription();
        }

        return endpoints.MapRazorComponents<App>();
    }

    internal static PortalOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<PortalOptions>>().Value;
}
