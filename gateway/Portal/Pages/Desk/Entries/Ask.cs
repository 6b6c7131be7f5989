namespace Portal.Pages.Desk.Entries;

/// <summary>Says of a field what the contract alone does not: where its values come from, how long it is, that it is left out.</summary>
/// <param name="Path">Path from the request or the row, in the contract's names.</param>
internal sealed record Ask(string Path)
{
    public EntryKind? Kind { get; init; }

    public bool IsOptional { get; init; }

    public bool StartsToday { get; init; }

    public bool IsLeftOut { get; init; }

    public int RowCount { get; init; }

    public int OpenRows { get; init; } = 1;

    public ReadChoices? Choices { get; init; }

    /// <summary>Several lines of text.</summary>
    public static Ask Long(string path, bool optional = false) => new(path) { Kind = EntryKind.Text, IsOptional = optional };

    /// <summary>May be left empty.</summary>
    public static Ask Optional(string path) => new(path) { IsOptional = true };

    /// <summary>A day that is mostly today, or an instant that is mostly now and must be given.</summary>
    public static Ask Today(string path) => new(path) { StartsToday = true };

    /// <summary>An instant that is mostly now; it must be said.</summary>
    public static Ask Now(string path) => new(path) { StartsToday = true };

    /// <summary>One value of a source.</summary>
    public static Ask From(string path, ReadChoices choices, bool optional = false) => new(path) { Kind = EntryKind.Choice, Choices = choices, IsOptional = optional };

    /// <summary>Any values of a source.</summary>
    public static Ask Many(string path, ReadChoices choices) => new(path) { Kind = EntryKind.Choices, Choices = choices };

    /// <summary>A case by its number.</summary>
    public static Ask Case(string path, bool optional = false) => new(path) { Kind = EntryKind.CaseNumber, IsOptional = optional };

    /// <summary>A case by its number, of which some are offered; every other may be typed.</summary>
    public static Ask CaseOf(string path, ReadChoices choices) => new(path) { Kind = EntryKind.CaseNumber, Choices = choices };

    /// <summary>Cases by their numbers.</summary>
    public static Ask Cases(string path) => new(path) { Kind = EntryKind.CaseNumbers };

    /// <summary>How many rows are offered, and how many of them must be filled in.</summary>
    public static Ask Rows(string path, int rows, int least = 1) => new(path) { RowCount = rows, OpenRows = least };

    /// <summary>One row for each value of the enumeration in the row.</summary>
    public static Ask Each(string path) => new(path) { Kind = EntryKind.Each };

    /// <summary>Not asked for.</summary>
    public static Ask Not(string path) => new(path) { IsLeftOut = true };
}
