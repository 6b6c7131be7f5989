using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Records service of the decision (送达).</summary>
internal sealed record ServeDecision(
    Guid CaseId, ServiceMethod Method, DateOnly ServedOn, DateOnly? PostedOn, bool ElectronicAgreed, Guid FirstOfficerId, Guid SecondOfficerId,
    CasePaper Receipt)
{
    /// <summary>The day the officers acted: of posting for a public notice, else of service.</summary>
    public DateOnly HandedOn => Method == ServiceMethod.PublicNotice && PostedOn is { } posted ? posted : ServedOn;
}

internal sealed class ServeDecisionHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ServeDecision command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(command.HandedOn, [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        return await db.NumberedAsync(act.Street, [NumberSeries.OfReceipts(profile, setting.Local, command.ServedOn)], ServeAsync, cancellation);

        async Task<Result<CaseChanged>> ServeAsync(IReadOnlyList<string> numbers)
        {
            var numbered = command with { Receipt = command.Receipt with { Number = numbers[0] } };
            var done = found.Serve(numbered, certified.Contains, setting.Calendar, act);
            if (done.IsRefused) return done.Refusal;
            return await db.CommitAsync(CaseChanged.Of(found), cancellation);
        }
    }
}
