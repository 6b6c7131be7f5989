using Enforcement.Clues;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Powers;
using Enforcement.Violations;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Files a penalty case (立案) for the ordinary procedure.</summary>
internal sealed record FilePenaltyCase(
    CaseTrack Track, CaseSource Source, Guid? WorkOrderId, string ViolationCode, DateOnly ActDate, string Place, CaseParty Party, Guid LeadOfficerId,
    Guid AssistingOfficerId, string Facts, bool IsSynthetic)
{
    /// <summary>The clue that the case concludes.</summary>
    public Guid? ClueId { get; init; }
}

/// <summary>The filed case.</summary>
internal sealed record PenaltyCaseNumbered(Guid Id, string Number);

internal sealed class FilePenaltyCaseHandler(EnforcementDbContext db)
{
    public async Task<Result<PenaltyCaseNumbered>> HandleAsync(FilePenaltyCase command, Act act, CancellationToken cancellation)
    {
        var day = act.Day;
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var clue = command.ClueId is { } id ? await db.Clues.FirstOrDefaultAsync(known => known.Street == act.Street && known.Id == id, cancellation) : null;
        if (command.ClueId is not null && clue is null) return ClueErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var power = await db.PowerItems.InForce(act.Street, command.ViolationCode, day, cancellation);
        var violation = await db.Violations.OfCodeAsync(act.Street, command.ViolationCode, cancellation);
        var certified = await db.Certificates.HoldersOn(day, [command.LeadOfficerId, command.AssistingOfficerId], cancellation);
        var prefix = command.Track == CaseTrack.Minor ? DocumentPrefix.Minor(profile, setting.Local, day) : profile.CaseFilingPrefix;
        var series = NumberSeries.OfCases(command.Track, day.Year, prefix);

        return await db.NumberedAsync(act.Street, series, FileAsync, cancellation);

        async Task<Result<PenaltyCaseNumbered>> FileAsync(Numbering numbering)
        {
            var filed = PenaltyCase.File(command, power, certified.Contains, numbering, setting, act, violation);
            if (filed.IsRefused) return filed.Refusal;
            if (clue?.File(filed.Value.Id, setting.Calendar, act) is { IsRefused: true } concluded) return concluded.Refusal;
            db.Cases.Add(filed.Value);
            return await db.CommitAsync(new PenaltyCaseNumbered(filed.Value.Id, filed.Value.Number), cancellation);
        }
    }
}
