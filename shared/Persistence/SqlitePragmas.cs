using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Platform.Persistence;

/// <summary>
/// Sets what SQLite keeps per connection: FULL synchronous, so that an acknowledged commit survives a power cut, and
/// secure_delete, so that a lawful erasure leaves nothing in free pages.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Statement = "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statement;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
