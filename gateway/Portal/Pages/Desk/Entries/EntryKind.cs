namespace Portal.Pages.Desk.Entries;

/// <summary>How a field of a request is asked for.</summary>
public enum EntryKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>An amount in yuan, held in fen.</summary>
    Yuan,

    /// <summary>A coordinate in degrees, held in millionths.</summary>
    Degrees,

    /// <summary>Day and time in Beijing; empty for now.</summary>
    Instant,

    /// <summary>Yes when ticked.</summary>
    Check,

    /// <summary>One of several values.</summary>
    Choice,

    /// <summary>Any of several values.</summary>
    Choices,

    /// <summary>One value a line.</summary>
    Lines,

    /// <summary>A case by its number.</summary>
    CaseNumber,

    /// <summary>Cases by their numbers, one a line.</summary>
    CaseNumbers,

    /// <summary>Several rows of fields; rows left empty are not sent.</summary>
    Rows,

    /// <summary>One row for each value of an enumeration.</summary>
    Each,
}
