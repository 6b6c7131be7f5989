using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Platform.Persistence;

/// <summary>Tells apart why a save failed.</summary>
public static class SaveConflict
{
    private const int SqliteConstraint = 19;

    /// <summary>Someone else was faster: a unique key is taken or the version has moved. Trying again from the start may succeed.</summary>
    public static bool IsLostRace(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: SqliteException { SqliteErrorCode: SqliteConstraint } } => true,
        DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } } => true,
        _ => false,
    };

    /// <summary>The database is away or busy: the same work may succeed later without a change.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.IsTransient || postgres.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow,
        NpgsqlException or TimeoutException or IOException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13,
        { InnerException: { } inner } => IsTransient(inner),
        _ => false,
    };
}
