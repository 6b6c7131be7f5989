using System.Text.Json;
using Enforcement.Cases;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Errors;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>
/// A bureau whose people do what chance tells them, day by day, over the real service. After each act the case it was about is read again: what was
/// accepted must have left a lawful case with one more entry, what was refused must have left everything as it was.
/// </summary>
internal sealed class SimulatedBureau(EnforcementApp app, Chance chance)
{
    private readonly Dictionary<Guid, PenaltyCase> _cases = [];
    private readonly Moves _moves = new(chance, () => app.Clock.Today);

    public IReadOnlyCollection<PenaltyCase> Cases => _cases.Values;

    /// <summary>How often each act was accepted.</summary>
    public SortedDictionary<string, int> Accepted { get; } = new(StringComparer.Ordinal);

    /// <summary>How often each rule refused, by its id; a person without the right stands under <c>rights</c>, an unfit form under its code.</summary>
    public SortedDictionary<string, int> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>What went against the law or the record, each with its day and its act.</summary>
    public List<string> Found { get; } = [];

    public async Task LiveThroughAsync(DateOnly day)
    {
        app.Clock.MoveTo(day);
        if (chance.Is(32)) await DoAsync(_moves.FilePenaltyCase());
        if (chance.Is(16)) await DoAsync(_moves.DecideOnTheSpot());
        foreach (var subject in _cases.Values.Where(known => chance.Is(known.Status == CaseStatus.Closed ? 2 : 25)).ToList()) await DoAsync(_moves.Next(subject));
    }

    private async Task DoAsync(Move move)
    {
        var subject = move.Case is { } about ? _cases[about] : null;
        var sender = _moves.Sender(move, subject);
        string? refusal = null;
        try
        {
            await move.SendAsync(app.App.Calls("enforcement", sender));
        }
        catch (RpcException fault)
        {
            refusal = Name(fault);
        }

        var what = $"{app.Clock.Today:yyyy-MM-dd} {move.Name} by {sender.Id:D}{(refusal is null ? "" : $" refused by {refusal}")}";
        if (refusal is not null) Count(Refused, refusal);
        else Count(Accepted, move.Name);
        foreach (var (before, after) in await ChangedAsync(move.Case))
        {
            if (refusal is not null) Found.Add($"{what}: a refused act left a trace in {after.Number}");
            else if (before is not null && after.Version != before.Version + 1) Found.Add($"{what}: {after.Version - before.Version} entries instead of one");
            Found.AddRange(LawfulState.Breaches(after, before).Select(breach => $"{what}: {after.Number} {breach}"));
            _cases[after.Id] = after;
        }
    }

    /// <summary>The case an act was about if it is another than before; for an act about none, every case that is new.</summary>
    private async Task<IReadOnlyList<(PenaltyCase? Before, PenaltyCase After)>> ChangedAsync(Guid? about)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        var stored = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().Cases.AsNoTracking();
        if (about is not { } id)
        {
            var known = _cases.Keys.ToList();
            return [.. (await stored.Where(filed => !known.Contains(filed.Id)).ToListAsync()).Select(filed => ((PenaltyCase?)null, filed))];
        }

        var after = await stored.SingleAsync(filed => filed.Id == id);
        return Text(after) == Text(_cases[id]) ? [] : [(_cases[id], after)];
    }

    private static string Text(PenaltyCase subject) => JsonSerializer.Serialize(subject);

    private static string Name(RpcException fault) => fault.StatusCode switch
    {
        StatusCode.PermissionDenied or StatusCode.Unauthenticated when fault.ToRefusal() is null => "rights",
        _ when fault.ToRefusal() is { } refusal => refusal.RuleId is { Length: > 0 } rule ? rule : refusal.Code,
        _ => throw new InvalidOperationException($"The service failed: {fault.Status.Detail}", fault),
    };

    private static void Count(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
