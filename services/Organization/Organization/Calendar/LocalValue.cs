using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Organization.Calendar;

/// <summary>One key of the local configuration with its dated values.</summary>
internal sealed class LocalValue : Aggregate
{
    private LocalValue()
    {
    }

    private LocalValue(Guid id, string street)
        : base(id, street)
    {
    }

    public string Key { get; private set; } = "";

    /// <summary>By first day; no two hold on the same day.</summary>
    public IReadOnlyList<ConfiguredValue> Values { get; private set; } = [];

    /// <summary>A key before its first value.</summary>
    public static LocalValue Begin(string key, Act act) => new(act.NewId(), act.Street) { Key = key };

    /// <summary>Sets a value from a day on; an earlier one without an end ends on the day before.</summary>
    public Result<Unit> Set(ConfiguredValue value, Act act)
    {
        var with = new LocalConfiguration(Values).With(value);
        if (with.IsRefused) return with.Refusal;
        Values = with.Value.Values;
        Record(nameof(LocalValueSet), act, new LocalValueSet(Id, Key, value.Value, value.ValidFrom, value.ValidTo, value.Note ?? ""));
        return Unit.Value;
    }

    /// <summary>The value that holds on the day, or null.</summary>
    public ConfiguredValue? On(DateOnly day) => Values.FirstOrDefault(value => value.HoldsOn(day));
}
