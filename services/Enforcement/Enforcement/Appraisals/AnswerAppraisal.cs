using Enforcement.Bureau;
using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>An officer answers the own line of an appraisal, once and in time.</summary>
internal sealed record AnswerAppraisal(Guid Id, string Answer);

internal sealed class AnswerAppraisalHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(AnswerAppraisal command, Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.ChangeAsync<Appraisal>(command.Id, act, BureauErrors.NotFound, appraisal => appraisal.Answer(command, setting, act), cancellation);
    }
}
