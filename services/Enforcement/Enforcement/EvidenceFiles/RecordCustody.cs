using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>A file was sealed, handed over or given back (封存、移交、交回).</summary>
internal sealed record RecordCustody(Guid Id, CustodyKind Change, string Counterpart, string Reason);

internal sealed class RecordCustodyHandler(EnforcementDbContext db)
{
    public Task<Result<RecordKept>> HandleAsync(RecordCustody command, Act act, CancellationToken cancellation) =>
        db.ChangeFileAsync(command.Id, act, (file, filed) => file.ChangeCustody(command, filed, act), cancellation);
}
