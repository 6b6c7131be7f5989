namespace Platform.Hosting.Access;

/// <summary>The policies of the journal's own methods, the same in every service.</summary>
public static class JournalAccess
{
    /// <summary>Reading events: services only.</summary>
    public const string Events = "journal.events";

    /// <summary>Reading a record's history and proofs: whom the service's <see cref="Modules.ServiceModule.History"/> names.</summary>
    public const string History = "journal.history";

    /// <summary>Events are read by services only, in every journal.</summary>
    public static AccessRule EventReaders { get; } = new(Events) { Services = true };

    /// <summary>A history that every member of staff may read.</summary>
    public static AccessRule StaffHistory { get; } = new(History) { Services = true, Staff = true };
}
