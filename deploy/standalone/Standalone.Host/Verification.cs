using Platform.Hosting;
using Platform.Persistence;

namespace Standalone;

/// <summary>Recomputes every service's journal from its database, in use or not, and names the first damaged entry of each.</summary>
internal static class Verification
{
    public static async Task<int> RunAsync(StandaloneOptions options)
    {
        if (!Directory.Exists(options.Data))
        {
            await Console.Error.WriteLineAsync($"数据目录 {options.Data} 不存在。");
            return ExitCodes.Refused;
        }

        using var data = DataFolder.Read(options.Data);
        var modules = Composition.Modules();
        var settings = Composition.Settings(data, publicUrl: null, sample: false, modules.Select(module => module.Name));
        await using var app = PlatformHost.Build("verify", [], modules, builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(settings).AddInMemoryCollection(options.Overrides());
            builder.Logging.ClearProviders();
        });
        var code = ExitCodes.Done;
        foreach (var schema in app.Services.GetServices<ServiceSchema>())
        {
            if (!await schema.ExistsAsync(CancellationToken.None) || await schema.CompareAsync(CancellationToken.None) != SchemaState.Current)
            {
                await Console.Error.WriteLineAsync($"{schema.Service}：数据库不存在，或版本与本程序不同。");
                code = ExitCodes.Refused;
                continue;
            }

            var report = await schema.VerifyJournalAsync(CancellationToken.None);
            Console.WriteLine(report.IsWhole
                ? $"{schema.Service}：{report.Intact} 条记录完整，根 {Convert.ToHexStringLower(report.Root)}"
                : $"{schema.Service}：前 {report.Intact} 条记录完整，{string.Concat(report.Findings.Select(finding => finding.Message))}");
            if (!report.IsWhole) code = ExitCodes.Damaged;
        }

        return code;
    }
}
