namespace Platform.Servers;

/// <summary>
/// Servers that many tests share. A script that runs several suites starts them once and passes their addresses
/// (<c>PLATFORM_TEST_POSTGRES</c>, <c>PLATFORM_TEST_RABBITMQ</c>, <c>PLATFORM_TEST_REDIS</c>); without those, the first test of the
/// process that asks starts one, and it ends with the process. A test that kills or wipes a server starts its own.
/// </summary>
public static class TestServers
{
    /// <summary>The variable that carries <see cref="PostgresEndpoint.Address"/>.</summary>
    public const string PostgresVariable = "PLATFORM_TEST_POSTGRES";

    /// <summary>The variable that carries the AMQP address, virtual host included.</summary>
    public const string RabbitVariable = "PLATFORM_TEST_RABBITMQ";

    /// <summary>The variable that carries host and port of Redis.</summary>
    public const string RedisVariable = "PLATFORM_TEST_REDIS";

    private static readonly Lazy<TemporaryFolder> Folder = new(() => new TemporaryFolder());
    private static readonly Lazy<Task<PostgresEndpoint>> OfPostgres = new(async () =>
        Given(PostgresVariable) is { } address ? new PostgresEndpoint(address) : (await PostgresServer.StartAsync(Folder.Value.Path)).Endpoint);

    private static readonly Lazy<Task<Uri>> OfRabbit = new(async () =>
        Given(RabbitVariable) is { } address ? new Uri(address) : (await RabbitServer.StartAsync(Folder.Value.Path)).Uri);

    private static readonly Lazy<Task<string>> OfRedis = new(async () =>
        Given(RedisVariable) ?? (await RedisServer.StartAsync(Folder.Value.Path)).Address);

    /// <summary>The shared PostgreSQL. Each test creates databases of its own.</summary>
    public static Task<PostgresEndpoint> PostgresAsync() => OfPostgres.Value;

    /// <summary>The shared RabbitMQ, at the virtual host meant for this suite.</summary>
    public static Task<Uri> RabbitAsync() => OfRabbit.Value;

    /// <summary>The shared Redis, as host:port.</summary>
    public static Task<string> RedisAsync() => OfRedis.Value;

    private static string? Given(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
