using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Makes good an omission or corrects a slip in a document (补正、更正).</summary>
internal sealed record CorrectDocument(
    Guid CaseId, CorrectionKind Kind, string Document, string Before, string After, string Reason, DateOnly CorrectedOn, CasePaper Paper);

internal sealed class CorrectDocumentHandler(EnforcementDbContext db)
{
    public Task<Result<CaseChanged>> HandleAsync(CorrectDocument command, Act act, CancellationToken cancellation) =>
        db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.CorrectDocument(command, setting.Calendar, act), cancellation);
}
