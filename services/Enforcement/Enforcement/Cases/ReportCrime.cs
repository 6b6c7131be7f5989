using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Two officers report a suspected crime to the main head in writing (移送涉嫌犯罪案件书面报告).</summary>
internal sealed record ReportCrime(
    Guid CaseId, DateOnly ReportedOn, Guid FirstOfficerId, Guid SecondOfficerId, string SuspectedCrime, CasePaper Paper)
{
    /// <summary>What the report lacks (移送规定 art. 5).</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (FirstOfficerId == SecondOfficerId && FirstOfficerId != Guid.Empty) yield return CaseErrors.TransferGroupNotTwo;
        if (string.IsNullOrWhiteSpace(Paper.Text)) yield return CaseErrors.TransferReportMissing;
    }
}

internal sealed class ReportCrimeHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ReportCrime command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(command.ReportedOn, [command.FirstOfficerId, command.SecondOfficerId], cancellation);
        var done = found.ReportCrime(command, certified.Contains, setting.Calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(CaseChanged.Of(found), cancellation);
    }
}
