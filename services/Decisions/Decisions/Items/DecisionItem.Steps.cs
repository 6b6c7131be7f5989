using Decisions.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>The order of the steps: none is reached before those before it are complete or lawfully left out.</summary>
internal sealed partial class DecisionItem
{
    /// <summary>The step under way or next; null before the start and after the sixth.</summary>
    public DecisionStep? CurrentStep =>
        Status == ItemStatus.Started ? Steps.Where(record => !record.IsFinished).Select(record => (DecisionStep?)record.Step).FirstOrDefault() : null;

    public StepRecord this[DecisionStep step] => Steps[(int)step];

    /// <summary>Leaves a step out on a recorded ground with a signature.</summary>
    public Result<Unit> Skip(SkipStep command, Act act)
    {
        var reached = Reach(command.Step, command.SkippedOn, "skippedOn");
        if (reached.IsRefused) return reached;
        if (!MayBeSkipped(command.Step)) return StepErrors.CannotBeSkipped(command.Step);
        if (command.Ground.Length == 0 || command.Signatory.Length == 0) return StepErrors.SkipUnsigned(command.Step);
        Replace(this[command.Step] with
        {
            State = StepState.Skipped,
            CompletedOn = command.SkippedOn,
            Ground = command.Ground,
            Signatory = command.Signatory,
        });
        Record(
            nameof(DecisionStepSkipped), act,
            new DecisionStepSkipped(Id, CatalogueId, Title, command.Step.ToString(), (int)command.Step + 1, command.SkippedOn, command.Ground),
            StepErrors.RuleOf(command.Step), "DEC-92");
        return Unit.Value;
    }

    // Public participation may be left out where the matter is lawfully secret (art. 14), the next two where their condition is not met.
    private bool MayBeSkipped(DecisionStep step) => step switch
    {
        DecisionStep.PublicParticipation => IsSecret,
        DecisionStep.ExpertArgument => !IsTechnical,
        DecisionStep.RiskAssessment => !HasRisk,
        _ => false,
    };

    /// <summary>Whether the step's turn has come on the day.</summary>
    private Result<Unit> Reach(DecisionStep step, DateOnly day, string field)
    {
        if (Status == ItemStatus.Proposed) return ItemErrors.NotStarted;
        if (this[step].IsFinished) return StepErrors.AlreadyFinished(step);
        if (Status != ItemStatus.Started) return ItemErrors.Ended;
        var missing = Steps.Take((int)step).FirstOrDefault(record => !record.IsFinished);
        if (missing is not null) return Missing(missing.Step);
        var earliest = Steps.Take((int)step).Select(record => record.CompletedOn).Append(StartedOn).Max()!.Value;
        return day < earliest ? ItemErrors.TooEarly(field, earliest) : Unit.Value;
    }

    private Refusal Missing(DecisionStep step) => step switch
    {
        DecisionStep.RiskAssessment when Risks is [.., { IsControllable: false }] => StepErrors.RiskNotControllable,
        DecisionStep.LegalityReview when LegalityRounds.Any(round => round.Opinion is not null) => StepErrors.FoundUnlawful,
        _ => StepErrors.Missing(step),
    };

    private void Replace(StepRecord record) => Steps = [.. Steps.Select(known => known.Step == record.Step ? record : known)];

    private void Complete(
        DecisionStep step, DateOnly openedOn, DateOnly completedOn, IReadOnlyList<Paper> papers, string outcome, int count, Act act,
        params string[] rules)
    {
        var done = this[step].Open(openedOn, papers) with { State = StepState.Completed, CompletedOn = completedOn };
        Replace(done);
        Record(
            $"{step}Completed", act,
            new DecisionStepCompleted(
                Id, CatalogueId, Title, step.ToString(), (int)step + 1, done.OpenedOn!.Value, completedOn, [.. done.Papers.Select(paper => paper.Title)],
                outcome, count),
            [.. rules, "DEC-92"]);
    }

    private void HoldBack(DecisionStep step, DateOnly openedOn, DateOnly on, IReadOnlyList<Paper> papers, string outcome, Act act)
    {
        Replace(this[step].Open(openedOn, papers));
        Record(
            $"{step}HeldBack", act, new DecisionStepHeldBack(Id, CatalogueId, step.ToString(), (int)step + 1, on, outcome));
    }
}
