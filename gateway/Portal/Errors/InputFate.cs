namespace Portal.Errors;

/// <summary>What happened to what the reader had typed when a page failed.</summary>
public enum InputFate
{
    /// <summary>Nothing was sent.</summary>
    NothingSent,

    /// <summary>It was sent and not stored.</summary>
    NotStored,

    /// <summary>It is kept as a draft.</summary>
    KeptAsDraft,
}
