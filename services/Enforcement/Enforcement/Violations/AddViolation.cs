using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>Adds a violation to the catalogue with the law that is on it.</summary>
internal sealed record AddViolation(string Code, string Cause, string Category, string MappingCode, IReadOnlyList<string> Documents, LawTerms Terms);

internal sealed class AddViolationHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(AddViolation command, Act act, CancellationToken cancellation)
    {
        var mapped = command.MappingCode.Length > 0 ? command.MappingCode : command.Code;
        var known = await db.Violations
            .Where(one => one.Street == act.Street && (one.Code == command.Code || one.MappingCode == mapped))
            .Select(one => one.Code)
            .ToListAsync(cancellation);
        if (known.Contains(command.Code)) return ViolationErrors.CodeKnown;
        return known.Count > 0 ? ViolationErrors.MappingKnown : await db.KeepAsync(Violation.Add(command, act), cancellation);
    }
}
