namespace Simulation;

/// <summary>How much of the work that comes in numbers is made, in percent of the sample year; cadences and single facts stay as they are.</summary>
/// <param name="Orders">Work orders.</param>
/// <param name="OrdinaryCases">Cases by ordinary procedure.</param>
/// <param name="MinorCases">Cases decided on the spot.</param>
public sealed record SampleScale(int Orders = 100, int OrdinaryCases = 100, int MinorCases = 100)
{
    private const int Whole = 100;

    /// <summary>The sample year as published.</summary>
    public static SampleScale AsPublished { get; } = new();

    internal static int Of(int count, int percent) => (int)((((long)count * percent) + (Whole / 2)) / Whole);
}
