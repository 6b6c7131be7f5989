namespace Portal.Preferences;

/// <summary>The words by which modes and languages go in cookies, forms and markup.</summary>
public static class PreferenceCodes
{
    /// <summary>Value of <c>data-mode</c>.</summary>
    public static string Code(this DisplayMode mode) => mode switch
    {
        DisplayMode.Elder => "elder",
        DisplayMode.Contrast => "contrast",
        _ => "standard",
    };

    /// <summary>Language tag (BCP 47) for <c>lang</c>.</summary>
    public static string Tag(this PortalLanguage language) => language switch
    {
        PortalLanguage.Traditional => "zh-Hant",
        PortalLanguage.English => "en",
        _ => "zh-Hans",
    };

    /// <summary>The mode of a code; anything unknown is the standard mode.</summary>
    public static DisplayMode Mode(string? code) => code switch
    {
        "elder" => DisplayMode.Elder,
        "contrast" => DisplayMode.Contrast,
        _ => DisplayMode.Standard,
    };

    /// <summary>The language of a tag; anything unknown is simplified Chinese.</summary>
    public static PortalLanguage Language(string? tag) => tag switch
    {
        "zh-Hant" => PortalLanguage.Traditional,
        "en" => PortalLanguage.English,
        _ => PortalLanguage.Simplified,
    };
}
