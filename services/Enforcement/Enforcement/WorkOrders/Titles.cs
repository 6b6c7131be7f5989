namespace Enforcement.WorkOrders;

/// <summary>How alike two titles are: by the pairs of neighbouring characters they share, which needs no words to be told apart.</summary>
internal static class Titles
{
    public static IReadOnlySet<(char, char)> Pairs(string title)
    {
        char[] letters = [.. title.Where(char.IsLetterOrDigit)];
        return letters.Zip(letters.Skip(1)).ToHashSet();
    }

    /// <summary>Shared pairs in hundredths of all, counted as in the coefficient of Dice; 0 for titles of a single character.</summary>
    public static int Percent(IReadOnlySet<(char, char)> one, IReadOnlySet<(char, char)> other)
    {
        var all = one.Count + other.Count;
        return all == 0 ? 0 : 200 * one.Count(other.Contains) / all;
    }
}
