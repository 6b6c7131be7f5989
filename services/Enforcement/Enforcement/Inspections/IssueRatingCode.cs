using System.Security.Cryptography;
using Enforcement.Bureau;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>
/// The judicial office, which helps to supervise enforcement (行政执法监督条例 art. 6), makes the code the enterprise rates with and hands it
/// over itself: the other code is in the hands of those who inspect.
/// </summary>
internal sealed record IssueRatingCode(Guid Id);

internal sealed class IssueRatingCodeHandler(EnforcementDbContext db)
{
    private const int Letters = 32;

    public Task<Result<RecordKept>> HandleAsync(IssueRatingCode command, Act act, CancellationToken cancellation)
    {
        var code = ReceiptCode.Of(RandomNumberGenerator.GetHexString(Letters));
        return db.ChangeAsync<JointInspection>(command.Id, act, BureauErrors.NotFound, inspection => inspection.IssueRatingCode(code, act), cancellation);
    }
}
