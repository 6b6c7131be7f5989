using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The head sets a hearing and has the party told of time and place (听证通知).</summary>
internal sealed record ArrangeHearing(
    Guid CaseId, DateOnly HeldOn, string StartTime, string Place, Guid HostId, HearingOpenness Openness, DateOnly ToldOn, CasePaper Paper);

internal sealed class ArrangeHearingHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ArrangeHearing command, Act act, CancellationToken cancellation)
    {
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var local = (await db.SettingOfAsync(act.Street, cancellation)).Local;
        return await db.NumberedAsync(act.Street, [NumberSeries.OfHearingNotices(profile, local, command.ToldOn)], ArrangeAsync, cancellation);

        Task<Result<CaseChanged>> ArrangeAsync(IReadOnlyList<string> numbers)
        {
            var numbered = command with { Paper = command.Paper with { Number = numbers[0] } };
            return db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ArrangeHearing(numbered, setting.Calendar, act), cancellation);
        }
    }
}
