namespace Portal.Preferences;

/// <summary>Language of the portal's own words. Records keep the language they were written in.</summary>
public enum PortalLanguage
{
    /// <summary>简体中文, the language of the portal.</summary>
    Simplified,

    /// <summary>繁體中文.</summary>
    Traditional,

    /// <summary>English.</summary>
    English,
}
