using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Serves the decision of substitute performance (送达代履行决定书).</summary>
internal sealed record ServeSubstitution(Guid CaseId, int Number, DateOnly ServedOn, ServiceMethod Method, Guid FirstOfficerId, Guid SecondOfficerId)
{
    /// <summary>Number of the receipt of service (送达回证).</summary>
    public string ReceiptNumber { get; init; } = "";
}

internal sealed class ServeSubstitutionHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ServeSubstitution command, Act act, CancellationToken cancellation)
    {
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var local = (await db.SettingOfAsync(act.Street, cancellation)).Local;
        var certified = await db.Certificates.HoldersOn(command.ServedOn, [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        return await db.NumberedAsync(act.Street, [NumberSeries.OfReceipts(profile, local, command.ServedOn)], ServeAsync, cancellation);

        Task<Result<CaseChanged>> ServeAsync(IReadOnlyList<string> numbers)
        {
            var numbered = command with { ReceiptNumber = numbers[0] };
            return db.ChangeCaseAsync(
                command.CaseId, act, (found, setting) => found.ServeSubstitution(numbered, certified.Contains, setting.Calendar, act), cancellation);
        }
    }
}
