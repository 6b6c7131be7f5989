namespace Platform.Hosting.Access;

/// <summary>The policies of the journal's own methods, the same in every service.</summary>
public static class JournalAccess
{
    /// <summary>Reading events: services only.</summary>
    public const string Events = "journal.events";

    /// <summary>Reading a record's history and proofs: every member of staff.</summary>
    public const string History = "journal.history";

    /// <summary>The rules behind the names.</summary>
    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(Events) { Services = true },
        new(History) { Services = true, Staff = true },
    ];
}
