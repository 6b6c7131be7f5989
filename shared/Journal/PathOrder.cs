namespace Platform.Journal;

/// <summary>Orders paths by their UTF-8 bytes, which differs from the order of UTF-16 units above U+D7FF.</summary>
public sealed class PathOrder : IComparer<string>
{
    /// <summary>The only instance.</summary>
    public static PathOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var same = x.AsSpan().CommonPrefixLength(y);
        return same == x.Length || same == y.Length ? x.Length.CompareTo(y.Length) : Rank(x[same]).CompareTo(Rank(y[same]));
    }

    // Surrogates stand for code points above U+FFFF and so sort behind U+E000 to U+FFFF.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
