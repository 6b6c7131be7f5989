using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Platform.Persistence;

/// <summary>
/// Sets what SQLite keeps per connection: FULL synchronous, so that an acknowledged commit survives a power cut, and
/// secure_delete, so that a lawful erasure leaves nothing in free pages.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Erasing = "PRAGMA secure_delete=ON;";
    private readonly string _statement;

    private SqlitePragmas(string synchronous) => _statement = $"PRAGMA synchronous={synchronous}; {Erasing}";

    /// <summary>Every commit is on the disk when it is acknowledged.</summary>
    public static SqlitePragmas Durable { get; } = new("FULL");

    /// <summary>Commits reach the disk at the next checkpoint of the write-ahead log, in order: a power cut loses the newest, and damages nothing.</summary>
    public static SqlitePragmas Repeatable { get; } = new("NORMAL");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _statement;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
