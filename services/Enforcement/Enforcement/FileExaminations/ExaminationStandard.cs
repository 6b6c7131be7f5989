using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileExaminations;

/// <summary>
/// A street's standard for examining case files (案卷评查标准), as dated data: which of the checks of the code are asked, of which cases, what each
/// costs and which disqualify a file. It cannot say how a check is done, and it takes nothing from what the acts of a case refuse by law.
/// </summary>
internal sealed class ExaminationStandard : Aggregate
{
    private ExaminationStandard()
    {
    }

    private ExaminationStandard(Guid id, string street)
        : base(id, street)
    {
    }

    /// <summary>Title and number of the document that sets it.</summary>
    public string Document { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>All items that are asked, in the order of the checks; as they were when the standard was set.</summary>
    public IReadOnlyList<ExaminationItem> Items { get; private set; } = [];

    public StandardInForce InForce => new(Document, Items);

    /// <summary>Sets a standard: the delivered one with the command's changes.</summary>
    public static Result<ExaminationStandard> Set(SetExaminationStandard command, Act act)
    {
        if (command.Changes.DistinctBy(change => change.Check).Count() != command.Changes.Count) return ExaminationErrors.CheckTwice;
        var changes = command.Changes.ToDictionary(change => change.Check);
        List<ExaminationItem> items = [.. FileChecks.All.Where(check => !(changes.TryGetValue(check.Check, out var change) && change.IsOff))
            .Select(check => changes.TryGetValue(check.Check, out var change) ? change.Applied(check.Delivered) : check.Delivered)];
        if (items.Count == 0) return ExaminationErrors.NothingAsked;

        var set = new ExaminationStandard(act.NewId(), act.Street) { Document = command.Document, ValidFrom = command.ValidFrom, Items = items };
        set.Record("ExaminationStandardSet", act, happened: null, "EXM-01");
        return set;
    }

    /// <summary>Sets the last day; files decided up to it are scored by it.</summary>
    public Result<Unit> End(DateOnly validTo, Act act)
    {
        if (validTo < ValidFrom) return ExaminationErrors.EndsBeforeItBegins;
        if (ValidTo is { } ended && validTo > ended) return ExaminationErrors.Overlaps;
        ValidTo = validTo;
        Record("ExaminationStandardEnded", act, happened: null, "EXM-01");
        return Unit.Value;
    }
}
