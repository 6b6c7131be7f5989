using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Powers;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Files an ordinary penalty case (立案).</summary>
internal sealed record FilePenaltyCase(
    CaseSource Source, Guid? WorkOrderId, string ViolationCode, DateOnly ActDate, string Place, CaseParty Party, Guid LeadOfficerId,
    Guid AssistingOfficerId, string Facts);

/// <summary>The filed case.</summary>
internal sealed record PenaltyCaseNumbered(Guid Id, string Number);

internal sealed class FilePenaltyCaseHandler(EnforcementDbContext db)
{
    public async Task<Result<PenaltyCaseNumbered>> HandleAsync(FilePenaltyCase command, Act act, CancellationToken cancellation)
    {
        var day = act.Day;
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var power = await db.PowerItems.InForce(act.Street, command.ViolationCode, day, cancellation);
        var certified = await db.Certificates.HoldersOn(day, [command.LeadOfficerId, command.AssistingOfficerId], cancellation);
        var last = await db.Cases
            .Where(known => known.Street == act.Street && known.Year == day.Year && known.Track == CaseTrack.Ordinary)
            .MaxAsync(known => (int?)known.Sequence, cancellation) ?? 0;

        var filed = PenaltyCase.File(command, power, certified.Contains, new Numbering(profile.CaseFilingPrefix, last + 1), act);
        if (filed.IsRefused) return filed.Refusal;
        db.Cases.Add(filed.Value);
        return await db.CommitAsync(new PenaltyCaseNumbered(filed.Value.Id, filed.Value.Number), cancellation);
    }
}
