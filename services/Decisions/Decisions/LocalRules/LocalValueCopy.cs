using Platform.Persistence;

namespace Decisions.LocalRules;

/// <summary>This service's own copy of a dated value of the local configuration, kept from Organization's events.</summary>
internal sealed class LocalValueCopy : ITechnicalRecord
{
    public required string Street { get; init; }

    public required string Key { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public required string Value { get; set; }

    public required string Source { get; set; }
}
