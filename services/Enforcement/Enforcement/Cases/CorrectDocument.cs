using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Makes good an omission or corrects a slip in a document (补正、更正).</summary>
internal sealed record CorrectDocument(
    Guid CaseId, CorrectionKind Kind, string Document, string Before, string After, string Reason, DateOnly CorrectedOn, CasePaper Paper);

internal sealed class CorrectDocumentHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(CorrectDocument command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var done = found.CorrectDocument(command, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
