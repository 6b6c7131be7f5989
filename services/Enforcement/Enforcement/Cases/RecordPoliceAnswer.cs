using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records whether the police filed the case (公安机关立案、不予立案).</summary>
internal sealed record RecordPoliceAnswer(Guid CaseId, PoliceAnswer Answer, DateOnly AnsweredOn, string Reason);

internal sealed class RecordPoliceAnswerHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RecordPoliceAnswer command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.RecordPoliceAnswer(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
