using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace Platform.Hosting.Limits;

/// <summary>Counts in Redis, with all processes that share it; alone in this process while Redis is away.</summary>
internal sealed class RedisWindowCounter(RedisConnection redis, TimeProvider clock) : IWindowCounter
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(2);
    private readonly MemoryWindowCounter _alone = new(clock);
    private long _awayUntil;

    public async ValueTask<WindowCount> AddAsync(string key, TimeSpan window)
    {
        if (redis.Current is not { IsConnected: true } connection || clock.GetUtcNow().UtcTicks < Volatile.Read(ref _awayUntil))
            return await _alone.AddAsync(key, window);
        var (number, left) = MemoryWindowCounter.WindowOf(clock.GetUtcNow(), window);
        RedisKey name = string.Create(CultureInfo.InvariantCulture, $"limit:{HashOf(key)}:{window.Ticks}:{number}");
        try
        {
            var batch = connection.GetDatabase().CreateBatch();
            var count = batch.StringIncrementAsync(name);
            var expiry = batch.KeyExpireAsync(name, window + window);
            batch.Execute();
            await Task.WhenAll(count, expiry).WaitAsync(s_patience);
            return new WindowCount(await count, left);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            Volatile.Write(ref _awayUntil, (clock.GetUtcNow() + s_rest).UtcTicks);
            return await _alone.AddAsync(key, window);
        }
    }

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
