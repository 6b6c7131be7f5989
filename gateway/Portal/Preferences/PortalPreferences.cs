using Microsoft.AspNetCore.Http;

namespace Portal.Preferences;

/// <summary>Mode and language of the request, read once from its cookies.</summary>
public sealed class PortalPreferences
{
    internal const string ModeCookie = "portal-mode";
    internal const string LanguageCookie = "portal-lang";

    /// <summary>Reads the cookies of the current request; without a request everything is as at first.</summary>
    public PortalPreferences(IHttpContextAccessor accessor)
        : this(
            PreferenceCodes.Mode(accessor.HttpContext?.Request.Cookies[ModeCookie]),
            PreferenceCodes.Language(accessor.HttpContext?.Request.Cookies[LanguageCookie]))
    {
    }

    /// <summary>Fixed preferences, for rendering outside a request.</summary>
    public PortalPreferences(DisplayMode mode, PortalLanguage language)
    {
        Mode = mode;
        Language = language;
    }

    /// <summary>How the page is shown.</summary>
    public DisplayMode Mode { get; }

    /// <summary>Language of the portal's own words.</summary>
    public PortalLanguage Language { get; }
}
