namespace Platform.Persistence;

/// <summary>What one service's process knows of its database beside the connection: the gate, and whom to wake after a commit.</summary>
public abstract class ServiceDatabase(string service, DatabaseProvider provider) : IDisposable
{
    /// <summary>The owning service's name in lower case, such as <c>enforcement</c>.</summary>
    public string Service { get; } = service;

    /// <summary>The provider; only code in this project looks at it.</summary>
    internal DatabaseProvider Provider { get; } = provider;

    /// <summary>The writer's gate of the database.</summary>
    public WriteGate Gate { get; } = provider == DatabaseProvider.Sqlite ? WriteGate.OneWriter() : WriteGate.Open();

    /// <summary>Raised after each commit that appended to the journal: wakes the sequencer.</summary>
    public WakeSignal Committed { get; } = new();

    /// <summary>Raised after entries were numbered: wakes the relay.</summary>
    public WakeSignal Numbered { get; } = new();

    /// <inheritdoc />
    public void Dispose()
    {
        Gate.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <inheritdoc />
/// <typeparam name="TContext">The service's own context: one database object per service in a shared container.</typeparam>
public sealed class ServiceDatabase<TContext>(string service, DatabaseProvider provider) : ServiceDatabase(service, provider)
    where TContext : ServiceDbContext;
