using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Platform.Persistence.Journaling;

/// <summary>Reads a database as it is at one moment, without the write lock that an immediate transaction would take.</summary>
internal static class Snapshot
{
    public static async Task<T> ReadAsync<T>(ServiceDbContext context, Func<Task<T>> read, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            var connection = context.Database.GetDbConnection();
            await using var snapshot = connection is SqliteConnection file
                ? file.BeginTransaction(deferred: true)
                : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            await using var _ = await context.Database.UseTransactionAsync(snapshot, cancellation);
            return await read();
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
