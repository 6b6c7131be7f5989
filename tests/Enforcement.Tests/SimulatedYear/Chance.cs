using System.Globalization;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>What the simulated people get wrong, and when; the same seed gets the same things wrong.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Whether something of this likelihood, in hundredths, happens.</summary>
    public bool Is(int hundredths) => _random.Next(100) < hundredths;

    public int Below(int bound) => _random.Next(bound);

    public T Of<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>What is right, or once in a while something else.</summary>
    public T Mostly<T>(T right, params IReadOnlyList<T> wrong) => wrong.Count > 0 && Is(7) ? Of(wrong) : right;

    /// <summary>A day as the forms write it: mostly the right one, once in a while some days off.</summary>
    public string Day(DateOnly right) => Text(Is(7) ? right.AddDays(_random.Next(-40, 15)) : right);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
