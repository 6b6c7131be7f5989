using Microsoft.Extensions.Diagnostics.HealthChecks;
using StackExchange.Redis;

namespace Platform.Hosting.Limits;

/// <summary>The connection to Redis, opened without anyone waiting for it; a process starts and works while Redis is away.</summary>
internal sealed class RedisConnection : IHealthCheck, IAsyncDisposable
{
    private readonly Task<ConnectionMultiplexer> _opening;

    public RedisConnection(ConfigurationOptions options)
    {
        options.AbortOnConnectFail = false;
        _opening = ConnectionMultiplexer.ConnectAsync(options);
    }

    /// <summary>The connection, whether or not it stands; null until the first attempt has ended.</summary>
    public ConnectionMultiplexer? Current => _opening.IsCompletedSuccessfully ? _opening.Result : null;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Current is { IsConnected: true } ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("the cache does not answer"));

    public async ValueTask DisposeAsync()
    {
        if (Current is { } connection) await connection.DisposeAsync();
    }
}
