using Platform.Persistence;

namespace Standalone;

/// <summary>
/// What makes a copy of data an installation of its own: its journals get new ids, and an entry in each says which journal it continues (DESIGN
/// section 4, item 6). The new ids are written down first, so that one broken off is completed with the same.
/// </summary>
internal static class Restoration
{
    /// <summary>Whether the folder is a backup that is used as a data folder for the first time.</summary>
    public static bool IsDue(DataFolder data) => File.Exists(data.BackupMark);

    /// <summary>Gives every journal its new id.</summary>
    public static async Task CompleteAsync(IServiceProvider services, DataFolder data, CancellationToken cancellation)
    {
        var schemas = services.GetServices<ServiceSchema>().ToList();
        var lines = await File.ReadAllLinesAsync(data.BackupMark, cancellation);
        if (lines.Length < schemas.Count)
        {
            lines = [.. schemas.Select(schema => $"{schema.Service} {NewId()}")];
            var written = data.BackupMark + ".new";
            await File.WriteAllLinesAsync(written, lines, cancellation);
            File.Move(written, data.BackupMark, overwrite: true);
        }

        var ids = lines.Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => Guid.Parse(parts[1]), StringComparer.Ordinal);
        foreach (var schema in schemas) await RenewAsync(schema, ids[schema.Service], cancellation);
        File.Delete(data.BackupMark);
    }

    /// <summary>Gives one service's journal a new id, after its database alone was put back.</summary>
    public static async Task<int> RenewOneAsync(StandaloneOptions options, string service)
    {
        using var data = DataFolder.Open(options.Data, out var fault);
        if (data is null)
        {
            await Console.Error.WriteLineAsync(fault);
            return ExitCodes.Refused;
        }

        await using var app = Composition.Idle("renew", data, options);
        if (app.Services.GetServices<ServiceSchema>().FirstOrDefault(schema => schema.Service == service) is not { } found)
        {
            await Console.Error.WriteLineAsync($"没有名为 {service} 的服务。");
            return ExitCodes.Usage;
        }

        await RenewAsync(found, NewId(), CancellationToken.None);
        return ExitCodes.Done;
    }

    private static async Task RenewAsync(ServiceSchema schema, Guid journal, CancellationToken cancellation)
    {
        if (await schema.RenewJournalAsync(journal, cancellation) is { } predecessor)
            Console.WriteLine($"{schema.Service}：由备份恢复，新日志 {journal} 接续日志 {predecessor.JournalId} 的前 {predecessor.Size} 条记录");
    }

    private static Guid NewId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
}
