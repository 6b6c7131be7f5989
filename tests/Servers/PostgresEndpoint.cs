using Npgsql;

namespace Platform.Servers;

/// <summary>A running PostgreSQL, whoever started it.</summary>
/// <param name="Address">Connection string without a database, of an account that may create databases.</param>
public sealed record PostgresEndpoint(string Address)
{
    /// <summary>The connection string of one database of this server.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(Address) { Database = database }.ConnectionString;

    /// <summary>Creates an empty database and returns its connection string.</summary>
    /// <exception cref="PostgresException">The database exists already (42P04).</exception>
    public async Task<string> CreateDatabaseAsync(string name)
    {
        await ExecuteAsync($"CREATE DATABASE {Quoted(name)}");
        return ConnectionString(name);
    }

    /// <summary>Deletes a database, connected clients or not; nothing happens when it does not exist.</summary>
    public Task DropDatabaseAsync(string name) => ExecuteAsync($"DROP DATABASE IF EXISTS {Quoted(name)} WITH (FORCE)");

    internal async Task ExecuteAsync(string sql)
    {
        var address = new NpgsqlConnectionStringBuilder(Address) { Database = "postgres", Pooling = false, Timeout = 5 };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Database names cannot be parameters; they are quoted.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
