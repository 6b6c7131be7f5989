using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Adds a piece of evidence or a record to the inquiry (调查取证).</summary>
internal sealed record RecordInquiry(
    Guid CaseId, EvidenceKind Kind, DateOnly TakenOn, Guid FirstOfficerId, Guid SecondOfficerId, CasePaper Paper);

internal sealed class RecordInquiryHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(RecordInquiry command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(command.TakenOn, [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        var done = found.RecordInquiry(command, certified.Contains, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
