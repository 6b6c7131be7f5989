namespace Platform.Law.Identifiers;

/// <summary>What a check of an identity number found.</summary>
public enum NumberVerdict
{
    /// <summary>Well formed, check character right.</summary>
    Valid,

    /// <summary>Unusual but possible: warn, do not block.</summary>
    Doubtful,

    /// <summary>Cannot be such a number.</summary>
    Invalid,
}
