namespace Portal.Data;

/// <summary>Which pages of a long list are offered: the first, the last and those around the current one.</summary>
internal static class PageWindow
{
    /// <summary>Page numbers in order; null stands for a gap.</summary>
    public static IReadOnlyList<int?> Of(int page, int pages)
    {
        var shown = new List<int?>();
        for (var number = 1; number <= pages; number++)
        {
            if (number == 1 || number == pages || Math.Abs(number - page) <= 1)
            {
                shown.Add(number);
            }
            else if (shown[^1] is not null)
            {
                shown.Add(null);
            }
        }

        return shown;
    }
}
