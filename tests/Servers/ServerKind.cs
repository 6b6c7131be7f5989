namespace Platform.Servers;

/// <summary>The native servers that tests of the distributed mode need; several may be combined.</summary>
[Flags]
public enum ServerKind
{
    /// <summary>No server.</summary>
    None = 0,

    /// <summary>PostgreSQL, any version from 13.</summary>
    Postgres = 1,

    /// <summary>RabbitMQ with quorum queues.</summary>
    Rabbit = 2,

    /// <summary>Redis.</summary>
    Redis = 4,

    /// <summary>All three.</summary>
    All = Postgres | Rabbit | Redis,
}
