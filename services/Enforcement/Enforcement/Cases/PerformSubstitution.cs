using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records what was done in the party's place (实施代履行).</summary>
internal sealed record PerformSubstitution(Guid CaseId, int Number, SubstitutionScene Scene)
{
    /// <summary>What the law asks of the scene and the record does not say (行政强制法 art. 51).</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (!Scene.WithoutForce) yield return CaseErrors.ForceNotRuledOut;
        if (!Scene.PerformerSigned) yield return CaseErrors.PerformerUnsigned;
        if (Scene.Presence == MeasurePresence.Witness && string.IsNullOrWhiteSpace(Scene.Witness)) yield return CaseErrors.SubstitutionWitnessMissing;
        if (!Scene.IsSigned && string.IsNullOrWhiteSpace(Scene.RefusalNote)) yield return CaseErrors.SubstitutionUnsigned;
        if (string.IsNullOrWhiteSpace(Scene.Paper.Text)) yield return CaseErrors.SubstitutionRecordMissing;
    }
}

internal sealed class PerformSubstitutionHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(PerformSubstitution command, Act act, CancellationToken cancellation)
    {
        var certified = await db.Certificates.HoldersOn(command.Scene.DoneOn, [command.Scene.FirstOfficerId, command.Scene.SecondOfficerId], cancellation);
        return await db.ChangeCaseAsync(
            command.CaseId, act, (found, setting) => found.PerformSubstitution(command, certified.Contains, setting.Calendar, act), cancellation);
    }
}
