using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Portal;

/// <summary>A page shown by an endpoint instead of a route of its own.</summary>
internal static class PortalPage
{
    /// <summary>The whole document with the page in it.</summary>
    public static RazorComponentResult<App> Result<TPage>(IReadOnlyDictionary<string, object?>? parameters = null, int status = 200)
        where TPage : IComponent =>
        new(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(App.Page)] = typeof(TPage),
            [nameof(App.PageParameters)] = parameters,
        })
        { StatusCode = status };
}
