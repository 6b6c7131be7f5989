namespace Platform.Journal;

/// <summary>Root of what changes as one: its every change is recorded, and the save refuses a change without a record.</summary>
public abstract class Aggregate
{
    private readonly List<PendingEntry> _pending = [];

    /// <summary>For mapping.</summary>
    protected Aggregate() => Street = "";

    /// <summary>A new aggregate of a street, not yet saved.</summary>
    protected Aggregate(Guid id, string street)
    {
        ArgumentException.ThrowIfNullOrEmpty(street);
        Id = id;
        Street = street;
    }

    /// <summary>Id of the aggregate and of its stream: a UUIDv7.</summary>
    public Guid Id { get; protected set; }

    /// <summary>Id of the street (街道) it belongs to.</summary>
    public string Street { get; protected set; }

    /// <summary>How many entries its stream has; the save counts up and refuses when someone else was faster.</summary>
    public long Version { get; internal set; }

    /// <summary>What was recorded since the last save.</summary>
    public IReadOnlyList<PendingEntry> Pending => _pending;

    /// <summary>Forgets what was recorded, once it is saved.</summary>
    public void ClearPending() => _pending.Clear();

    /// <summary>Records an act that changed the aggregate, once per save.</summary>
    /// <param name="type">What was done, a stable name.</param>
    /// <param name="act">Who, for which office, when.</param>
    /// <param name="happened">What others should know, if anything.</param>
    /// <param name="rules">Ids of the rules the act satisfied.</param>
    protected void Record(string type, Act act, IIntegrationEvent? happened = null, params string[] rules)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentNullException.ThrowIfNull(act);
        _pending.Add(new PendingEntry(type, act, happened, rules));
    }
}
