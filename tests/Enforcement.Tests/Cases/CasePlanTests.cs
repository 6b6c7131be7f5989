using System.Data.Common;
using Enforcement.Cases;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

/// <summary>
/// How SQLite finds cases in a database as the migrations leave it: by the index made for the question, not by one that happens to give the order.
/// With a million cases the difference is 1 ms or 1 s on every page of the desk.
/// </summary>
public sealed class CasePlanTests
{
    private static readonly CaseStatus[] s_before = [CaseStatus.Filed, CaseStatus.Noticed];

    [Fact]
    public async Task Open_cases_are_read_by_their_own_index_whatever_the_order()
    {
        await using var enforcement = await EnforcementApp.StartAsync();
        await using var scope = enforcement.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var open = db.Cases.AsNoTracking().OpenIn(ServiceApp.Street);
        IQueryable[] queries =
        [
            open.OrderBy(filed => filed.DueOn == null).ThenBy(filed => filed.DueOn).ThenBy(filed => filed.Id).Take(20),
            open.Where(filed => filed.Status == CaseStatus.ReturnedByReview).OrderBy(filed => filed.FiledOn).ThenBy(filed => filed.Id).Select(filed => filed.Id),
            open.Where(filed => s_before.Contains(filed.Status)).OrderBy(filed => filed.FiledOn).ThenBy(filed => filed.Id),
            open.Where(filed => filed.Status == CaseStatus.Decided).OrderByDescending(filed => filed.FiledOn).Take(20),
        ];
        foreach (var query in queries) Assert.Contains("IX_penalty_cases_Street_Status_DueOn", await PlanAsync(query));
        // What makes the difference: asked without leaving the closed ones out, another index is taken.
        var whole = db.Cases.AsNoTracking().Where(filed => filed.Street == ServiceApp.Street).OrderByDescending(filed => filed.FiledOn).Take(20);
        Assert.DoesNotContain("IX_penalty_cases_Street_Status_DueOn", await PlanAsync(whole));
    }

    [Fact]
    public async Task Cases_of_work_orders_are_read_by_the_order()
    {
        await using var enforcement = await EnforcementApp.StartAsync();
        await using var scope = enforcement.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        Guid?[] orders = [.. Enumerable.Range(0, 40).Select(_ => (Guid?)Guid.CreateVersion7(DateTimeOffset.UnixEpoch))];
        var filed = db.Cases.AsNoTracking()
            .Where(known => known.Street == ServiceApp.Street && known.WorkOrderId != null && orders.Contains(known.WorkOrderId))
            .OrderBy(known => known.FiledOn);
        Assert.Contains("IX_penalty_cases_Street_WorkOrderId", await PlanAsync(filed));
    }

    [Fact]
    public async Task Public_decisions_are_counted_and_paged_by_their_own_index()
    {
        await using var enforcement = await EnforcementApp.StartAsync();
        await using var scope = enforcement.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var shown = db.Cases.AsNoTracking().Where(filed => filed.Street == ServiceApp.Street && filed.Track == CaseTrack.Minor && filed.IsPublic);
        Assert.Contains("INDEX IX_penalty_cases_Public", await PlanAsync(shown.Select(filed => filed.Outcome)));
        Assert.Contains(
            "INDEX IX_penalty_cases_Public", await PlanAsync(shown.OrderByDescending(filed => filed.DecidedOn).ThenByDescending(filed => filed.Id).Take(20)));
    }

    [Fact]
    public async Task Every_index_of_the_cases_has_its_figures()
    {
        await using var enforcement = await EnforcementApp.StartAsync();
        await using var scope = enforcement.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var indexes = await db.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM pragma_index_list('penalty_cases')").ToListAsync();
        var known = await db.Database.SqlQuery<string>($"SELECT idx AS \"Value\" FROM sqlite_stat1 WHERE tbl = 'penalty_cases'").ToListAsync();
        Assert.NotEmpty(indexes);
        Assert.Equal(indexes.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    private static async Task<string> PlanAsync(IQueryable query)
    {
        await using var command = query.CreateDbCommand();
#pragma warning disable CA2100 // The text is the one that the query itself would send.
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        await command.Connection!.OpenAsync();
        try
        {
            await using DbDataReader rows = await command.ExecuteReaderAsync();
            List<string> steps = [];
            while (await rows.ReadAsync()) steps.Add(rows.GetString(3));
            return string.Join('\n', steps);
        }
        finally
        {
            await command.Connection.CloseAsync();
        }
    }
}
