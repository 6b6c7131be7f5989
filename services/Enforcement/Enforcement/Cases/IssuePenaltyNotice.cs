using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Tells the party what is intended and why (行政处罚告知).</summary>
internal sealed record IssuePenaltyNotice(
    Guid CaseId, string Facts, string Reasons, string Basis, Penalty Proposed, bool TellsRightToDefend, bool InBusiness, DateOnly ServedOn,
    ServiceMethod Method, CasePaper Paper)
{
    public bool TellsRightToHearing { get; init; }

    /// <summary>Number of the receipt of service (送达回证).</summary>
    public string ReceiptNumber { get; init; } = "";

    /// <summary>What the notice does not tell (行政处罚法 art. 44).</summary>
    public IEnumerable<Refusal> Lacking() => CaseErrors.Lacks(
        CaseErrors.NoticeIncomplete, ("facts", "违法事实", Facts), ("reasons", "处罚理由", Reasons), ("basis", "处罚依据", Basis),
        ("proposed.kinds", "拟作出的处罚", string.Concat(Proposed.Kinds)),
        ("tellsRightToDefend", "陈述、申辩的权利", TellsRightToDefend ? "已告知" : ""));
}

internal sealed class IssuePenaltyNoticeHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(IssuePenaltyNotice command, Act act, CancellationToken cancellation)
    {
        if (await db.Cases.InStreet(act.Street, command.CaseId, cancellation) is not { } found) return CaseErrors.NotFound;
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(command.ServedOn, [found.LeadOfficerId, found.AssistingOfficerId], cancellation);
        var violation = await db.Violations.OfCodeAsync(act.Street, found.ViolationCode, cancellation);
        return await db.NumberedAsync(
            act.Street, [NumberSeries.OfNotices(profile, setting.Local, command.ServedOn), NumberSeries.OfReceipts(profile, setting.Local, command.ServedOn)],
            IssueAsync, cancellation);

        async Task<Result<CaseChanged>> IssueAsync(IReadOnlyList<string> numbers)
        {
            var numbered = command with { Paper = command.Paper with { Number = numbers[0] }, ReceiptNumber = numbers[1] };
            var done = found.IssueNotice(numbered, certified.Contains, setting, act, violation);
            if (done.IsRefused) return done.Refusal;
            return await db.CommitAsync(CaseChanged.Of(found), cancellation);
        }
    }
}
