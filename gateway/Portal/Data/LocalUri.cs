using Microsoft.AspNetCore.Components;

namespace Portal.Data;

/// <summary>Addresses of the same page with another query.</summary>
public static class LocalUri
{
    /// <summary>The current path and query with one parameter set, or removed when the value is null.</summary>
    public static string LocalUriWith(this NavigationManager navigation, string parameter, string? value) =>
        "/" + navigation.ToBaseRelativePath(navigation.GetUriWithQueryParameter(parameter, value));
}
