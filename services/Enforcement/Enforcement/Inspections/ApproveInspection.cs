using System.Security.Cryptography;
using Enforcement.Bureau;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Inspections;

/// <summary>The head approves an inspection, which gives it its code.</summary>
internal sealed record ApproveInspection(Guid Id);

internal sealed class ApproveInspectionHandler(EnforcementDbContext db)
{
    private const int Letters = 32;

    public Task<Result<RecordKept>> HandleAsync(ApproveInspection command, Act act, CancellationToken cancellation)
    {
        var code = ReceiptCode.Of(RandomNumberGenerator.GetHexString(Letters));
        return db.ChangeAsync<JointInspection>(command.Id, act, BureauErrors.NotFound, inspection => inspection.Approve(code, act), cancellation);
    }
}
