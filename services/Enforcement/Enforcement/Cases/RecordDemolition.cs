using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records the forced demolition that was done (实施强制拆除).</summary>
internal sealed record RecordDemolition(Guid CaseId, DemolitionScene Scene)
{
    /// <summary>What the law asks of a demolition and the record does not say.</summary>
    public IEnumerable<Refusal> Lacking()
    {
        foreach (var lacking in CaseErrors.Lacks(
            CaseErrors.DemolitionUndirected, ("directedByOrgan", "责成强制拆除的人民政府", Scene.DirectedBy), ("direction", "责成文件的文号", Scene.Direction)))
            yield return lacking;
        if (string.IsNullOrWhiteSpace(Scene.Paper.Text)) yield return CaseErrors.DemolitionRecordMissing;
    }
}

internal sealed class RecordDemolitionHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RecordDemolition command, Act act, CancellationToken cancellation)
    {
        var certified = await db.Certificates.HoldersOn(command.Scene.DoneOn, [command.Scene.FirstOfficerId, command.Scene.SecondOfficerId], cancellation);
        return await db.ChangeCaseAsync(
            command.CaseId, act, (found, setting) => found.RecordDemolition(command, certified.Contains, setting.Calendar, act), cancellation);
    }
}
