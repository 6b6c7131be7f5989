using System.Collections.Frozen;

namespace Platform.Law.Deadlines;

/// <summary>The table of statutory deadlines, delivered as data.</summary>
public static class DeadlineRules
{
    private static readonly Lazy<FrozenDictionary<string, DeadlineRule>> Table = new(() =>
        EmbeddedJson.Read<IReadOnlyList<DeadlineRow>>(typeof(DeadlineRules).Assembly, "Platform.Law.Deadlines.deadline-rules.json")
            .Select(row => row.ToRule())
            .ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal));

    /// <summary>All rows, by code.</summary>
    public static IReadOnlyList<DeadlineRule> All => [.. Table.Value.Values.OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The row with the code; an unknown code is a bug.</summary>
    /// <exception cref="KeyNotFoundException">No such code.</exception>
    public static DeadlineRule Require(string code) =>
        Table.Value.TryGetValue(code, out var rule) ? rule : throw new KeyNotFoundException($"No deadline rule {code}.");

    private sealed record DeadlineRow(string Code, string Trigger, string Task, int Count, DayUnit Unit, string Source)
    {
        public CountDirection Direction { get; init; }

        public bool Rolls { get; init; }

        public int? Month { get; init; }

        public int? Day { get; init; }

        public string? RuleId { get; init; }

        public string? Extends { get; init; }

        public bool Minimum { get; init; }

        internal DeadlineRule ToRule() =>
            new(Code, Trigger, Task, new TimeLimit(Count, Unit, Direction, Rolls, Month, Day), Source)
            {
                RuleId = RuleId,
                Extends = Extends,
                IsMinimum = Minimum,
            };
    }
}
