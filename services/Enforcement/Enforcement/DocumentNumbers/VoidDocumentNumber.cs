using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.DocumentNumbers;

/// <summary>Voids the next number of a kind (文号作废); <c>Sequence</c> says which one is meant, null for whichever is next.</summary>
internal sealed record VoidDocumentNumber(NumberedKind Kind, int? Sequence, string Reason, bool IsSynthetic);

internal sealed class VoidDocumentNumberHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(VoidDocumentNumber command, Act act, CancellationToken cancellation)
    {
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return CaseErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        return await db.NumberedAsync(
            act.Street, Series(command.Kind, profile, setting, act.Day), numbering => db.KeepAsync(VoidedNumber.Void(command, numbering, act), cancellation),
            cancellation);
    }

    private static NumberSeries Series(NumberedKind kind, OfficeProfileCopy office, LegalSetting setting, DateOnly day) => kind switch
    {
        NumberedKind.OrdinaryCase => NumberSeries.OfCases(CaseTrack.Ordinary, day.Year, office.CaseFilingPrefix),
        NumberedKind.MinorCase => NumberSeries.OfCases(CaseTrack.Minor, day.Year, DocumentPrefix.Minor(office, setting.Local, day)),
        NumberedKind.PenaltyDecision => Decisions(CaseOutcome.Penalize, office, setting, day),
        NumberedKind.PenaltyNotice => NumberSeries.OfNotices(office, setting.Local, day),
        NumberedKind.HearingNotice => NumberSeries.OfHearingNotices(office, setting.Local, day),
        NumberedKind.ServiceReceipt => NumberSeries.OfReceipts(office, setting.Local, day),
        _ => Decisions(CaseOutcome.NoPenaltyMinor, office, setting, day),
    };

    private static NumberSeries Decisions(CaseOutcome outcome, OfficeProfileCopy office, LegalSetting setting, DateOnly day) =>
        NumberSeries.OfDecisions(PenaltyCase.Series(outcome), day.Year, DocumentPrefix.Decision(office, outcome, setting.Local, day));
}
