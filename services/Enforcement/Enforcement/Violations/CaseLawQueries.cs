using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Violations;

/// <summary>Shows which law applies to a case and why.</summary>
internal sealed class CaseLawQueries(EnforcementDbContext db)
{
    /// <summary>Null when there is no such case; an empty view where the catalogue has no entry for it.</summary>
    public async Task<CaseLawView?> OfCaseAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var caseId)) return null;
        if (await db.Cases.AsNoTracking().InStreet(reader.Street, caseId, cancellation) is not { } found) return null;
        var violation = await db.Violations.OfCodeAsync(reader.Street, found.ViolationCode, cancellation);
        var day = found.DecidedOn ?? reader.Day;
        if (found.LawOn(violation, day) is not { } law) return new CaseLawView();
        var view = new CaseLawView
        {
            ComparedOn = WireTime.Day(day),
            Condition = (Wire.LawCondition)((int)(found.Law ?? CaseLaw.Usual).Condition + 1),
            Verdict = (Wire.LawVerdict)((int)law.Verdict + 1),
            Reason = law.Reason,
            AppliedLaw = law.Applied?.Citation ?? "",
            AppliedRange = law.Applied is null ? "" : LawWords.Limit(law.Limit),
            Old = Side(law.Old, law.OldLimit),
            Current = law.Current is null ? null : Side(law.Current, law.CurrentLimit),
        };
        if (found.Law?.Choice is { } choice)
        {
            view.Choice = (Wire.LawSide)((int)choice.Side + 1);
            view.ChosenOn = WireTime.Day(choice.ChosenOn);
        }

        // What the decision applied stands, whatever the catalogue has learned since.
        if (found.Law?.Applied is not { } applied) return view;
        view.Verdict = (Wire.LawVerdict)((int)applied.Verdict + 1);
        view.Reason = applied.Reason;
        view.AppliedLaw = applied.Citation;
        return view;
    }

    private static LawSideView Side(LawVersion version, FineLimit limit) => new()
    {
        Law = version.Citation,
        ValidFrom = WireTime.Day(version.Terms.ValidFrom),
        ValidTo = WireTime.Day(version.ValidTo),
        Kinds = { version.Terms.Kinds.Select(kind => (Wire.PenaltyKind)((int)kind + 1)) },
        FineRange = LawWords.Limit(limit),
        IsVerified = version.Terms.IsVerified,
        Note = version.Terms.Note,
    };
}
