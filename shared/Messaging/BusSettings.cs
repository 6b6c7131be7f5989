namespace Platform.Messaging;

/// <summary>How events travel: section <c>Bus</c> of the configuration.</summary>
public sealed class BusSettings
{
    /// <summary>The transport; in memory when nothing is configured.</summary>
    public BusTransport Transport { get; set; } = BusTransport.InMemory;

    /// <summary>The broker's address, such as <c>amqp://user:password@host:5672/vhost</c>; required for RabbitMQ.</summary>
    public string Uri { get; set; } = "";
}

/// <summary>The transports of the two modes.</summary>
public enum BusTransport
{
    /// <summary>Within the process; loses what it holds when the process dies, which the journal makes up for.</summary>
    InMemory,

    /// <summary>RabbitMQ with quorum queues and publisher confirms.</summary>
    RabbitMq,
}
