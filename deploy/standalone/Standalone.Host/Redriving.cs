using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Journal.V1;

namespace Standalone;

/// <summary>Asks the running services, in one process or in six, to try again the events that they have set aside.</summary>
internal static class Redriving
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Lists what each service set aside and redrives it; the exit code is 1 when something still waits.</summary>
    public static async Task<int> RunAsync(StandaloneOptions options, string? only)
    {
        var services = Composition.Modules().Select(module => module.Name).Where(name => only is null || name == only).ToList();
        if (!Directory.Exists(options.Data) || services.Count == 0)
        {
            await Console.Error.WriteLineAsync(services.Count == 0 ? $"没有名为 {only} 的服务。" : $"数据目录 {options.Data} 不存在。");
            return ExitCodes.Usage;
        }

        using var data = DataFolder.Read(options.Data);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Composition.Settings(data, publicUrl: null, sample: false, services))
            .AddInMemoryCollection(options.Overrides())
            .Build();
        using var channels = new ServiceChannels(configuration, new ServiceTokens(new PlatformKeys(configuration), TimeProvider.System));
        var code = ExitCodes.Done;
        foreach (var service in services)
        {
            try
            {
                if (await RedriveAsync(service, new Journal.JournalClient(channels.ForSelf(service)))) code = Math.Max(code, ExitCodes.Damaged);
            }
            catch (RpcException fault)
            {
                await Console.Error.WriteLineAsync(
                    fault.StatusCode == StatusCode.Unavailable ? $"{service}：服务没有运行，请先启动平台。" : $"{service}：{fault.Status.Detail}");
                code = ExitCodes.Refused;
            }
        }

        return code;
    }

    private static async Task<bool> RedriveAsync(string service, Journal.JournalClient client)
    {
        var parked = await client.ListParkedAsync(new ListParkedRequest(), deadline: Deadline());
        if (parked.Queues.All(queue => queue.Waiting.Count == 0))
        {
            Console.WriteLine($"{service}：没有搁置的事件");
            return false;
        }

        Write(parked, "搁置");
        var left = await client.RedriveParkedAsync(new RedriveParkedRequest(), deadline: Deadline());
        foreach (var queue in left.Queues) Console.WriteLine($"{queue.Queue}：重新处理成功 {queue.Applied} 件，仍搁置 {queue.Waiting.Count} 件");
        Write(left, "仍搁置");
        return left.Queues.Any(queue => queue.Waiting.Count > 0);
    }

    private static void Write(ListParkedReply reply, string word)
    {
        foreach (var queue in reply.Queues)
        {
            foreach (var parked in queue.Waiting)
                Console.WriteLine($"{queue.Queue}：{word}第 {parked.Number} 号 {parked.Name}（{parked.Stream}），原因 {parked.Fault}");
        }
    }

    private static DateTime Deadline() => (TimeProvider.System.GetUtcNow() + s_patience).UtcDateTime;
}
