namespace Portal.Forms;

/// <summary>Classes of buttons and of links that look like them.</summary>
internal static class ButtonClass
{
    public static string Of(ButtonKind kind, bool small, bool wide) =>
        "btn"
        + (kind == ButtonKind.Plain ? "" : $" btn--{kind.ToString().ToLowerInvariant()}")
        + (small ? " btn--small" : "")
        + (wide ? " btn--wide" : "");
}
