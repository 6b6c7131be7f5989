namespace Platform.Hosting.Access;

/// <summary>The policies of the journal's own methods, the same in every service.</summary>
public static class JournalAccess
{
    /// <summary>Reading events: services only.</summary>
    public const string Events = "journal.events";

    /// <summary>Reading a record's history and proofs: whom the service's <see cref="Modules.ServiceModule.History"/> names.</summary>
    public const string History = "journal.history";

    /// <summary>Reading signed heads: anyone.</summary>
    public const string Checkpoints = "journal.checkpoints";

    /// <summary>Listing and redriving events that were set aside: operators, who hold a process's key.</summary>
    public const string Parked = "journal.parked";

    /// <summary>Signed heads are for everyone, in every journal.</summary>
    public static AccessRule CheckpointReaders { get; } = new(Checkpoints) { Services = true, Public = true };

    /// <summary>Events that were set aside are an operator's, in every service.</summary>
    public static AccessRule Operators { get; } = new(Parked) { Services = true };

    /// <summary>Events are read by services only, in every journal.</summary>
    public static AccessRule EventReaders { get; } = new(Events) { Services = true };

    /// <summary>A history that every member of staff may read.</summary>
    public static AccessRule StaffHistory { get; } = new(History) { Services = true, Staff = true };
}
