using System.Net;
using System.Net.Sockets;
using Gateway.Accounts;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Organization.Contracts;
using Platform.Hosting;
using Platform.Messaging;
using Platform.Persistence;

namespace Standalone;

/// <summary>Starts the one-process host: checks first, then migrates, loads the sample where it is due, and serves.</summary>
internal static class Start
{
    public static async Task<int> RunAsync(StandaloneOptions options)
    {
        if (options.BackupTo is { } target) return Backup.Run(options.Data, target) is { } unfit ? Refuse(unfit) : ExitCodes.Done;
        if (options.Verify) return await Verification.RunAsync(options);
        if (options.Redrive) return await Redriving.RunAsync(options, options.RedriveOnly);
        if (options.Renew is { } service) return await Restoration.RenewOneAsync(options, service);
        if (PortFault(options.Urls) is { } occupied) return Refuse(occupied);
        using var data = DataFolder.Open(options.Data, out var fault);
        if (data is null) return Refuse(fault!);
        using var stop = new CancellationTokenSource();
        using var onInterrupt = System.Runtime.InteropServices.PosixSignalRegistration.Create(
            System.Runtime.InteropServices.PosixSignal.SIGINT, context => { context.Cancel = true; stop.Cancel(); });
        using var onTerminate = System.Runtime.InteropServices.PosixSignalRegistration.Create(
            System.Runtime.InteropServices.PosixSignal.SIGTERM, context => { context.Cancel = true; stop.Cancel(); });
        try
        {
            return await RunAsync(options, data, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCodes.Done;
        }
    }

    private static async Task<int> RunAsync(StandaloneOptions options, DataFolder data, CancellationToken stop)
    {
        var isSample = SampleLoad.IsSample(data, options.Sample);
        if (isSample && !options.Urls.IsLoopback) return Refuse("样例数据和样例账号只能在本机地址使用；正式使用请加 --sample none 并换一个数据目录。");
        if (SampleLoad.IsDue(data, options.Sample))
        {
            var site = new LoadingSite();
            await using var waiting = await site.StartAsync(options.Urls, stop);
            await SampleLoad.RunAsync(data, options.Overrides(), site, stop);
            Console.WriteLine();
            await waiting.StopAsync(stop);
        }

        if (options.LoadOnly && isSample && !Restoration.IsDue(data)) return ExitCodes.Done;
        await using var app = Build(options, data, isSample);
        if (await MigrateAsync(app.Services, data, stop) is { } newer) return Refuse(newer);
        if (Restoration.IsDue(data)) await Restoration.CompleteAsync(app.Services, data, stop);
        var password = isSample ? null : await app.Services.GetRequiredService<FirstStart>().EnsureAdministratorAsync(Roles.Administrator, stop);
        if (options.LoadOnly)
        {
            SampleLoad.Decline(data);
            AnnounceAdministrator(password);
            return ExitCodes.Done;
        }

        await app.StartAsync(stop);
        await app.Services.GetRequiredService<EventFlow>().SettleAsync(stop);
        Announce(options, data, isSample, password);
        await app.WaitForShutdownAsync(stop);
        return ExitCodes.Done;
    }

    private static WebApplication Build(StandaloneOptions options, DataFolder data, bool isSample)
    {
        var modules = Composition.Modules();
        var settings = Composition.Settings(data, options.Urls, isSample, modules.Select(module => module.Name));
        return PlatformHost.Build("standalone", [], modules, builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings).AddInMemoryCollection(options.Overrides());
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            // Assets of the portal's library are served from where they were built until the host is published.
            StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        });
    }

    private static async Task<string?> MigrateAsync(IServiceProvider services, DataFolder data, CancellationToken stop)
    {
        var schemas = services.GetServices<ServiceSchema>().ToList();
        var hadData = data.HasDatabases;
        // Each schema has a database and a model of its own, and building the models is most of a start: side by side.
        var states = await Task.WhenAll(schemas.Select(schema => Task.Run(() => StateAsync(schema, stop), stop)));
        if (states.Contains(SchemaState.Newer)) return $"数据目录 {data.Root} 由更新版本的程序写入，本程序不能使用，未作任何改动。请换用新版本程序。";
        if (hadData && states.Contains(SchemaState.Older)) Backup.Take(data, Backup.BeforeMigration(data));
        foreach (var schema in schemas) await schema.MigrateAsync(stop);
        return null;
    }

    private static async Task<SchemaState> StateAsync(ServiceSchema schema, CancellationToken stop) =>
        await schema.ExistsAsync(stop) ? await schema.CompareAsync(stop) : SchemaState.Older;

    private static void Announce(StandaloneOptions options, DataFolder data, bool isSample, string? password)
    {
        Console.WriteLine($"平台已就绪：{options.Urls}");
        if (isSample) Console.WriteLine($"样例账号：{data.AccountsFile}");
        AnnounceAdministrator(password);
        Console.WriteLine("按 Ctrl+C 停止。");
    }

    private static void AnnounceAdministrator(string? password)
    {
        if (password is not null) Console.WriteLine($"一次性管理员账号 admin，密码 {password}（登录后须立即修改，此处只显示一次）");
    }

    private static string? PortFault(Uri url)
    {
        try
        {
            using var probe = new TcpListener(url.Host == "0.0.0.0" ? IPAddress.Any : Dns.GetHostAddresses(url.Host)[0], url.Port);
            probe.Start();
            return null;
        }
        catch (SocketException)
        {
            return $"地址 {url} 已被占用或不可用，请停止占用它的程序，或用 --urls 指定另一个地址。";
        }
    }

    private static int Refuse(string line)
    {
        Console.Error.WriteLine(line);
        return ExitCodes.Refused;
    }
}
