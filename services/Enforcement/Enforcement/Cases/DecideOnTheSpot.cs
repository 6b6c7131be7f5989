using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Powers;
using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Files, decides and hands over a minor case (小微案件) on the spot by the simple procedure (简易程序).</summary>
internal sealed record DecideOnTheSpot(
    CaseSource Source, Guid? WorkOrderId, string ViolationCode, DateOnly ActDate, string Place, CaseParty Party, Guid LeadOfficerId,
    Guid AssistingOfficerId, string Facts, Penalty Penalty, string CorrectionOrder, string Defence, string DefenceCheck, string Performance,
    DateOnly DecidedOn, bool HandedOver, bool CertificateShown, bool IsSynthetic)
{
    public const string PlaceField = "place";

    /// <summary>Why a fine is no second one for the same act (行政处罚法 art. 29).</summary>
    public string SeparateActReason { get; init; } = "";

    public bool RefusedToCorrect { get; init; }

    /// <summary>What the form lacks of the order to correct, the defence, its own entries and its handing over (行政处罚法 arts. 28 and 52, 住房和城乡建设行政处罚程序规定 art. 13).</summary>
    public IEnumerable<Refusal> Lacking()
    {
        if (string.IsNullOrWhiteSpace(CorrectionOrder)) yield return CaseErrors.CorrectionOrderMissing;
        if (string.IsNullOrWhiteSpace(Defence)) yield return CaseErrors.DefenceNotHeardOnTheSpot;
        if (string.IsNullOrWhiteSpace(DefenceCheck)) yield return CaseErrors.DefenceNotHeardOnTheSpot with { Field = "defenceCheck" };
        if (string.IsNullOrWhiteSpace(Place)) yield return CaseErrors.FormIncomplete with { Field = PlaceField };
        if (Penalty.FineFen > 0 && string.IsNullOrWhiteSpace(Performance)) yield return CaseErrors.FormIncomplete;
        if (!HandedOver) yield return CaseErrors.FormNotHandedOver;
        if (!CertificateShown) yield return CaseErrors.FormNotHandedOver with { Field = "certificateShown" };
    }
}

internal sealed class DecideOnTheSpotHandler(EnforcementDbContext db)
{
    public async Task<Result<PenaltyCaseNumbered>> HandleAsync(DecideOnTheSpot command, Act act, CancellationToken cancellation)
    {
        var day = command.DecidedOn;
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var power = await db.PowerItems.InForce(act.Street, command.ViolationCode, day, cancellation);
        var violation = await db.Violations.OfCodeAsync(act.Street, command.ViolationCode, cancellation);
        var certified = await db.Certificates.HoldersOn(day, [command.LeadOfficerId, command.AssistingOfficerId], cancellation);
        var prefix = DocumentPrefix.Minor(profile, setting.Local, day);
        var series = NumberSeries.OfCases(CaseTrack.Minor, day.Year, prefix);

        return await db.NumberedAsync(act.Street, series, DecideAsync, cancellation);

        async Task<Result<PenaltyCaseNumbered>> DecideAsync(Numbering numbering)
        {
            // Behind the counter's row, so that two fines for one act cannot pass each other.
            var earlier = await db.Cases.Earlier(act.Street, command.Party, command.ViolationCode, command.ActDate, act.Day, except: null, cancellation);
            var decided = PenaltyCase.DecideOnTheSpot(command, power, certified.Contains, numbering, profile, setting, earlier, act, violation);
            if (decided.IsRefused) return decided.Refusal;
            db.Cases.Add(decided.Value);
            return await db.CommitAsync(new PenaltyCaseNumbered(decided.Value.Id, decided.Value.Number), cancellation);
        }
    }
}
