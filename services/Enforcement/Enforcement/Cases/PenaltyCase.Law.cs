using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>What is said of the law on it; null where the catalogue had no entry when it was filed and nothing was said since.</summary>
    public CaseLaw? Law { get; private set; }

    /// <summary>
    /// The law of the day of the act against the law of <paramref name="day"/>; null where the catalogue has no entry or no law of the day of the act: the
    /// range of the power list holds then.
    /// </summary>
    public LawComparison? LawOn(Violation? violation, DateOnly day) => violation is null
        ? null
        : LawComparison.Of(violation, ActDate, day, Party.Kind, (Law ?? CaseLaw.Usual).Condition)?.With(Law?.Choice);

    /// <summary>Says the condition, and chooses where nothing can be computed; a later saying replaces it.</summary>
    public Result<Unit> ApplyLaw(ApplyLaw command, Violation? violation, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (violation is null || LawComparison.Of(violation, ActDate, act.Day, Party.Kind, command.Condition) is not { } law) return CaseErrors.NoLawRecorded;
        if (command.Choice is not null && law.Verdict != LawVerdict.Open) return CaseErrors.LawIsComputed(law);

        Law = new CaseLaw(command.Condition, command.Reason)
        {
            Choice = command.Choice is { } side ? new LawChoice(law.Old.Number, law.Current!.Number, side, command.Reason, act.Day, act.ActorId) : null,
        };
        Done("LawApplied", act, calendar, happened: null, "PEN-14");
        return Unit.Value;
    }

    /// <summary>Keeps what the decision applied.</summary>
    private void Apply(LawComparison? law, DateOnly day)
    {
        if (law is null) return;
        Law = (Law ?? CaseLaw.Usual) with
        {
            Applied = new AppliedLaw(law.Old.Number, law.Current?.Number ?? 0, law.Verdict, law.Applied?.Citation ?? "", law.Reason, day),
        };
    }

    private static string[] RulesOf(LawComparison? law) => law is null ? [] : ["PEN-02", "PEN-14"];

    /// <summary>What the law says against punishing at all: no law punishes the act any more, or nobody has said which of two applies.</summary>
    private static IEnumerable<Refusal> LawAgainst(CaseOutcome outcome, LawComparison? law)
    {
        if (outcome != CaseOutcome.Penalize || law is null) yield break;
        if (law.Verdict == LawVerdict.NoLongerViolation) yield return CaseErrors.NoLongerViolation(law);
        if (law.Verdict == LawVerdict.Open) yield return CaseErrors.LawNotChosen(law);
    }

    /// <summary>What refuses a penalty by itself: kinds and amounts that do not go together, or outside what the law allows that applies.</summary>
    private Refusal? WithinLaw(Penalty penalty, LawComparison? law) =>
        !penalty.IsConsistent ? CaseErrors.PenaltyInconsistent
        : law is { Verdict: LawVerdict.NoLongerViolation } && !penalty.IsNothing ? CaseErrors.NoLongerViolation(law)
        : law?.Applied is not { } applied ? Within(new FineLimit(HighestFineFen > 0, LowestFineFen, HighestFineFen), penalty)
        : WithinKinds(penalty, applied) ?? WithinFines(penalty, law);

    // Illegal gains are confiscated whatever the article says (行政处罚法 art. 28).
    private static Refusal? WithinKinds(Penalty penalty, LawVersion applied) =>
        applied.Terms.Kinds.Count > 0 && penalty.Kinds.Any(kind => kind != PenaltyKind.ConfiscateGains && !applied.Terms.Kinds.Contains(kind))
            ? CaseErrors.KindNotInLaw(applied)
            : null;

    private Refusal? WithinFines(Penalty penalty, LawComparison law)
    {
        var limit = law.Limit;
        if (!limit.IsNamed) return Within(new FineLimit(HighestFineFen > 0, LowestFineFen, HighestFineFen), penalty);
        if (penalty.FineFen <= limit.HighestFen) return Within(limit, penalty) is null ? null : CaseErrors.FineBelowApplied(law);
        // The other version would have allowed it, so it is the comparison that refuses.
        if (law.Verdict != LawVerdict.Unchanged && (!law.OtherLimit.IsNamed || penalty.FineFen <= law.OtherLimit.HighestFen)) return CaseErrors.FineAboveLighterLaw(law);
        return limit.AllowsNoFine ? CaseErrors.FineNotInLaw(law.Applied!) : CaseErrors.FineAboveApplied(law);
    }

    private static Refusal? Within(FineLimit limit, Penalty penalty) =>
        limit.IsNamed && penalty.FineFen > limit.HighestFen ? CaseErrors.FineAboveLaw
        : penalty.FineFen > 0 && penalty.FineFen < limit.LowestFen && penalty.Mitigation.Length == 0 ? CaseErrors.FineBelowLaw
        : null;
}
