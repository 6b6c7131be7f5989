using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Shell;

/// <summary>A heading whose level the place decides, so that a page has no gaps in its outline.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>2 to 6.</summary>
    [Parameter]
    public int Level { get; set; } = 2;

    /// <summary>Identifier others point at.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Class of the element.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>The words.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Math.Clamp(Level, 2, 6)}");
        builder.AddAttribute(1, "id", Id);
        builder.AddAttribute(2, "class", Class);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
