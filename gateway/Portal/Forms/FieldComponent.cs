using Microsoft.AspNetCore.Components;

namespace Portal.Forms;

/// <summary>What all fields have: a name, a label, a hint, an error, and how they are tied together.</summary>
public abstract class FieldComponent : PortalComponent
{
    /// <summary>Name in the form.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>Label; always visible.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Remark after the label: 选填，不公开.</summary>
    [Parameter]
    public string? Note { get; set; }

    /// <summary>How to fill it in; phrasing content.</summary>
    [Parameter]
    public RenderFragment? Hint { get; set; }

    /// <summary>What is wrong; by default taken from the errors of the surrounding <see cref="PostForm"/>.</summary>
    [Parameter]
    public FieldError? Error { get; set; }

    /// <summary>Takes the whole width of a form with two columns.</summary>
    [Parameter]
    public bool Span { get; set; }

    /// <summary>Must be filled in; the browser says so before sending.</summary>
    [Parameter]
    public bool Required { get; set; }

    /// <summary>Further attributes of the control, such as <c>autocomplete</c> or <c>inputmode</c>.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    /// <summary>Errors of the surrounding form.</summary>
    [CascadingParameter]
    public IReadOnlyList<FieldError>? FormErrors { get; set; }

    /// <summary>What the identifiers of the surrounding form begin with.</summary>
    [CascadingParameter(Name = FieldId.Cascade)]
    public string Prefix { get; set; } = FieldId.Default;

    /// <summary>Identifier of the control.</summary>
    protected string Id => FieldId.Of(Prefix, Name);

    /// <summary>The error to show.</summary>
    protected FieldError? Shown => Error ?? FormErrors?.FirstOrDefault(error => error.Name == Name);

    /// <summary>Class of the surrounding element.</summary>
    protected string? FieldClass => Classes("field", Shown is null ? null : "field--error", Span ? "span" : null);

    /// <summary>Value of <c>aria-invalid</c>.</summary>
    protected string? Invalid => Shown is null ? null : "true";

    /// <summary>Value of <c>aria-describedby</c>: the error first, then the hint.</summary>
    protected string? DescribedBy => Classes(Shown is null ? null : $"{Id}-e", Hint is null ? null : $"{Id}-h");
}
