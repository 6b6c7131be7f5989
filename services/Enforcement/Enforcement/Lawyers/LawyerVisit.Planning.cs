using Enforcement.Bureau;
using Enforcement.FileReviews;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <content>A visit that is planned with drawn files, and then held.</content>
internal sealed partial class LawyerVisit
{
    /// <summary>How the files were drawn; null where they were named.</summary>
    public VisitDraw? Draw { get; private set; }

    public static Result<LawyerVisit> Plan(PlanLawyerVisit command, IReadOnlyList<Guid> open, string seed, bool isKnown, Act act)
    {
        if (command.PlannedOn < act.Day) return LawyerVisitErrors.PlannedInPast;
        if (isKnown) return LawyerVisitErrors.Known(command.PlannedOn);
        if (open.Count == 0) return LawyerVisitErrors.NothingToRead;
        var visit = new LawyerVisit(act.NewId(), act.Street)
        {
            Status = LawyerVisitStatus.Planned,
            VisitedOn = command.PlannedOn,
            LawyerUnit = command.LawyerUnit,
            LawyerId = command.LawyerId,
            CaseIds = FileDraw.Draw(open, command.Count, seed),
            Draw = new VisitDraw(act.Day, seed, open),
        };
        visit.Record("LawyerVisitPlanned", act, happened: null, "LAW-20");
        return visit;
    }

    public Result<Unit> Hold(HoldLawyerVisit command, bool casesExist, bool isKnown, Act act)
    {
        if (Status != LawyerVisitStatus.Planned) return LawyerVisitErrors.NotPlanned;
        if (!casesExist) return BureauErrors.CasesUnknown;
        if (isKnown) return LawyerVisitErrors.Known(command.VisitedOn);
        IReadOnlyList<Guid> read = [.. CaseIds.Concat(command.FurtherCaseIds).Distinct()];
        if (command.Doubts.Any(doubt => !read.Contains(doubt.CaseId))) return LawyerVisitErrors.DoubtOfOtherCase;
        Status = LawyerVisitStatus.Recorded;
        VisitedOn = command.VisitedOn;
        CaseIds = read;
        Doubts = [.. command.Doubts.Select((doubt, index) => doubt with { Number = index + 1 })];
        RecordVisit(act);
        return Unit.Value;
    }
}
