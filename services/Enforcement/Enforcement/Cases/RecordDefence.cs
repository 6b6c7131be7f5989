using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records what the party stated and its check, or that the right was clearly given up (陈述、申辩).</summary>
internal sealed record RecordDefence(
    Guid CaseId, bool Waived, DateOnly StatedOn, string Statement, string Check, bool Adopted);

internal sealed class RecordDefenceHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RecordDefence command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.RecordDefence(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
