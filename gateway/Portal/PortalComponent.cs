using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Portal.Shell;
using Portal.Text;

namespace Portal;

/// <summary>What every component and page of the portal has at hand.</summary>
public abstract class PortalComponent : ComponentBase
{
    /// <summary>Words of the portal in the language of the request.</summary>
    [Inject]
    protected IStringLocalizer<PortalText> L { get; set; } = default!;

    /// <summary>Identifiers that are unique on the page.</summary>
    [Inject]
    protected PageIds Ids { get; set; } = default!;

    /// <summary>Joins class names and leaves out the empty ones.</summary>
    protected static string? Classes(params ReadOnlySpan<string?> names)
    {
        var joined = string.Join(' ', names.ToArray().Where(name => !string.IsNullOrEmpty(name)));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>Value of an ARIA attribute that is true or false.</summary>
    protected static string Aria(bool value) => value ? "true" : "false";
}
