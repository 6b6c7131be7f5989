using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Platform.Crash.Storage;

/// <summary>Recognizes from the statements of a context how far sequencer and relay are.</summary>
internal sealed class StatementPoints : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Plain(command).Contains("SET published", StringComparison.Ordinal)) FailPoint.Reach(FailPoint.Published);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (Plain(command).Contains("UPDATE journal_entries SET number", StringComparison.Ordinal))
        {
            CommitPoints.Announce(eventData.Context!, FailPoint.Numbered);
            FailPoint.Reach(FailPoint.Numbering);
        }

        return ValueTask.FromResult(result);
    }

    private static string Plain(DbCommand command) => command.CommandText.Replace("\"", "", StringComparison.Ordinal);
}

/// <summary>Reaches a point when the transaction in which it was announced is committed.</summary>
internal sealed class CommitPoints : DbTransactionInterceptor
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<DbContext, string> s_announced = [];

    public static void Announce(DbContext context, string point) => s_announced.AddOrUpdate(context, point);

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (s_announced.TryGetValue(eventData.Context!, out var point) && s_announced.Remove(eventData.Context!)) FailPoint.Reach(point);
        return Task.CompletedTask;
    }
}
