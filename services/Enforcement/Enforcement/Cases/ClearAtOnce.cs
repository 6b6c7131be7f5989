using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head has something cleared at once that cannot wait (立即代履行).</summary>
internal sealed record ClearAtOnce(
    Guid CaseId, ClearedPlace Place, ClearedThing Thing, string Account, string Reason, DateTimeOffset ClearedAt, Guid FirstOfficerId, Guid SecondOfficerId,
    bool PartyPresent, CasePaper Paper)
{
    /// <summary>What the record does not say (行政强制法 art. 52).</summary>
    public IEnumerable<Refusal> Lacking() => CaseErrors.Lacks(
        CaseErrors.ClearingUnexplained, ("account", "清除的地点和物品", Account), ("reason", "需要立即清除、当事人不能清除的情形", Reason),
        ("paper.text", "现场笔录", Paper.Text));
}

internal sealed class ClearAtOnceHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ClearAtOnce command, Act act, CancellationToken cancellation)
    {
        var certified = await db.Certificates.HoldersOn(LegalTime.DateOf(command.ClearedAt), [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        return await db.ChangeCaseAsync(
            command.CaseId, act, (found, setting) => found.ClearAtOnce(command, certified.Contains, setting.Calendar, act), cancellation);
    }
}
