namespace Platform.Persistence;

/// <summary>
/// Lets one save at a time into a database file. SQLite has one writer per file and its driver waits for a busy file by
/// polling on a blocked thread; the gate makes writers wait fairly and without a thread. It is open for PostgreSQL.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim? _semaphore;

    private WriteGate(SemaphoreSlim? semaphore) => _semaphore = semaphore;

    /// <summary>A gate that lets one writer through at a time.</summary>
    public static WriteGate OneWriter() => new(new SemaphoreSlim(1, 1));

    /// <summary>A gate that never holds anyone back.</summary>
    public static WriteGate Open() => new(null);

    /// <summary>Waits for the turn; the returned lease gives it back when disposed.</summary>
    public async ValueTask<Lease> EnterAsync(CancellationToken cancellation)
    {
        if (_semaphore is null) return default;
        await _semaphore.WaitAsync(cancellation);
        return new Lease(_semaphore);
    }

    /// <inheritdoc />
    public void Dispose() => _semaphore?.Dispose();

    /// <summary>The turn of one writer.</summary>
    public readonly struct Lease(SemaphoreSlim? semaphore) : IDisposable, IEquatable<Lease>
    {
        private readonly SemaphoreSlim? _semaphore = semaphore;

        /// <inheritdoc />
        public void Dispose() => _semaphore?.Release();

        /// <inheritdoc />
        public bool Equals(Lease other) => ReferenceEquals(_semaphore, other._semaphore);

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is Lease other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => _semaphore?.GetHashCode() ?? 0;

        /// <summary>Whether both are the same turn.</summary>
        public static bool operator ==(Lease left, Lease right) => left.Equals(right);

        /// <summary>Whether they are different turns.</summary>
        public static bool operator !=(Lease left, Lease right) => !left.Equals(right);
    }
}
