namespace Portal.Charts;

/// <summary>The vertical scale of a bar chart: round steps, always from zero.</summary>
internal static class BarScale
{
    /// <summary>Lines above zero.</summary>
    public const int Lines = 4;

    /// <summary>The smallest of 1, 2, 5, 10, 20, 25, 50, 100, 200, 250 and so on, four of which hold the largest value.</summary>
    public static long Step(long largest)
    {
        long[] small = [1, 2, 5];
        if (small.FirstOrDefault(step => step * Lines >= largest) is > 0 and var found)
        {
            return found;
        }

        long step = 10;
        while (true)
        {
            foreach (var tenths in (ReadOnlySpan<long>)[10, 20, 25, 50])
            {
                if (step * tenths / 10 * Lines >= largest)
                {
                    return step * tenths / 10;
                }
            }

            step *= 10;
        }
    }
}
