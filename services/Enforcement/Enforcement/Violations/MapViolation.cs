using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>Says by which code the office's power list names a violation (代码对应).</summary>
internal sealed record MapViolation(Guid ViolationId, string MappingCode);

internal sealed class MapViolationHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(MapViolation command, Act act, CancellationToken cancellation)
    {
        var known = await db.Violations.FirstOrDefaultAsync(one => one.Street == act.Street && one.Id == command.ViolationId, cancellation);
        var mapped = command.MappingCode.Length > 0 ? command.MappingCode : known?.Code ?? "";
        if (await db.Violations.AnyAsync(one => one.Street == act.Street && one.Id != command.ViolationId && one.MappingCode == mapped, cancellation))
            return ViolationErrors.MappingKnown;
        return await db.ChangeAsync<Violation>(
            command.ViolationId, act, ViolationErrors.NotFound, changed => changed.Map(command.MappingCode, act), cancellation);
    }
}
