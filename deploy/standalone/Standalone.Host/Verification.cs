using Platform.Persistence;

namespace Standalone;

/// <summary>Recomputes every service's journal from its database, in use or not, and names the first damaged entry of each.</summary>
internal static class Verification
{
    private const int MostNamed = 20;

    public static async Task<int> RunAsync(StandaloneOptions options)
    {
        if (!Directory.Exists(options.Data))
        {
            await Console.Error.WriteLineAsync($"数据目录 {options.Data} 不存在。");
            return ExitCodes.Refused;
        }

        using var data = DataFolder.Read(options.Data);
        await using var app = Composition.Idle("verify", data, options);
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
            var records = await schema.VerifyRecordsAsync(CancellationToken.None);
            Console.WriteLine(records.IsWhole
                ? $"{schema.Service}：{records.Records} 件当前数据与日志一致"
                : $"{schema.Service}：{string.Concat(records.Findings.Take(MostNamed).Select(finding => finding.Message))}（共 {records.Findings.Count} 处）");
            if (!report.IsWhole || !records.IsWhole) code = ExitCodes.Damaged;
        }

        return code;
    }
}
