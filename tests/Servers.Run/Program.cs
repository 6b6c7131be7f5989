using System.Runtime.InteropServices;
using Platform.Servers;

// Starts every installed server, prints one NAME=value line each and then "ready", and stops them when standard input closes or on SIGTERM or SIGINT.
// Arguments are virtual hosts of the broker, one per suite that shares it.
using var folder = new TemporaryFolder();
using var stop = new CancellationTokenSource();
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);

var starting = new List<Task<(string Line, IAsyncDisposable Server)>>();
if (NativeServers.Available.HasFlag(ServerKind.Postgres))
    starting.Add(PostgresAsync());
if (NativeServers.Available.HasFlag(ServerKind.Rabbit))
    starting.Add(RabbitAsync());
if (NativeServers.Available.HasFlag(ServerKind.Redis))
    starting.Add(RedisAsync());
if (NativeServers.Reason(ServerKind.All) is { Length: > 0 } missing)
    await Console.Error.WriteLineAsync(missing);

try
{
    var stopWanted = StopWantedAsync();
    var started = Task.WhenAll(starting);
    if (await Task.WhenAny(started, stopWanted) == started)
    {
        foreach (var (line, _) in await started)
            Console.WriteLine(line);
        Console.WriteLine("ready");
        await stopWanted;
    }
}
finally
{
    await Task.WhenAll(starting.Where(server => server.IsCompletedSuccessfully).Select(async server => await (await server).Server.DisposeAsync()));
}

async Task<(string, IAsyncDisposable)> PostgresAsync()
{
    var server = await PostgresServer.StartAsync(folder.Path);
    return ($"{TestServers.PostgresVariable}={server.Endpoint.Address}", server);
}

async Task<(string, IAsyncDisposable)> RabbitAsync()
{
    var server = await RabbitServer.StartAsync(folder.Path, args);
    return ($"{TestServers.RabbitVariable}={server.Uri}", server);
}

async Task<(string, IAsyncDisposable)> RedisAsync()
{
    var server = await RedisServer.StartAsync(folder.Path);
    return ($"{TestServers.RedisVariable}={server.Address}", server);
}

async Task StopWantedAsync()
{
    var signalled = new TaskCompletionSource();
    await using var registration = stop.Token.Register(signalled.SetResult);
    // Reading standard input blocks, so it gets a thread of its own and the signal does not wait for it.
    var closed = Task.Factory.StartNew(() => Console.In.ReadToEnd(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    await Task.WhenAny(signalled.Task, closed);
}

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}
