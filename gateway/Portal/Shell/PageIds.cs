namespace Portal.Shell;

/// <summary>Hands out identifiers that occur once on a page, for headings and fields that point at each other.</summary>
public sealed class PageIds
{
    private int _last;

    /// <summary>The next identifier with this beginning.</summary>
    public string Next(string prefix) => $"{prefix}-{++_last}";
}
