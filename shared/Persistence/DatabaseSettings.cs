namespace Platform.Persistence;

/// <summary>The kind of database a service keeps its records in. Chosen by configuration only (ADR 0002).</summary>
public enum DatabaseProvider
{
    /// <summary>One SQLite file per service; the standalone mode.</summary>
    Sqlite,

    /// <summary>One PostgreSQL database per service; the distributed mode.</summary>
    Postgres,
}

/// <summary>Where one service keeps its records: section <c>Databases:&lt;service&gt;</c> of the configuration.</summary>
public sealed class DatabaseSettings
{
    /// <summary>The provider; SQLite when nothing is configured.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>The ADO.NET connection string of the provider. Required.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>
    /// Whether whoever writes can write it all again, as the load of the sample can. The database then does not wait for the disk at each
    /// commit. False for records that people make.
    /// </summary>
    public bool IsRepeatable { get; set; }
}
