using RabbitMQ.Client;

namespace Platform.Messaging;

/// <summary>Answers whether the bus's transport can be reached now.</summary>
public sealed class BusProbe(BusSettings settings) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private IConnection? _connection;

    /// <summary>True when the broker answers; always true in memory.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        if (settings.Transport == BusTransport.InMemory) return true;
        await _turn.WaitAsync(cancellation);
        try
        {
            _connection ??= await new ConnectionFactory { Uri = new Uri(settings.Uri) }.CreateConnectionAsync(cancellation);
            if (!_connection.IsOpen) return false;
            await using var channel = await _connection.CreateChannelAsync(cancellationToken: cancellation);
            return channel.IsOpen;
        }
        catch (Exception fault) when (fault is RabbitMQ.Client.Exceptions.RabbitMQClientException or IOException)
        {
            return false;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _turn.Dispose();
        if (_connection is not null) await _connection.DisposeAsync();
    }
}
