using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileExaminations;

/// <summary>Sets the street's standard by what it changes of the delivered one; without changes it is adopted as it is.</summary>
internal sealed record SetExaminationStandard(string Document, DateOnly ValidFrom, IReadOnlyList<ItemChange> Changes);

/// <summary>What a standard changes of one item; an empty text keeps the delivered one.</summary>
internal sealed record ItemChange(
    ExaminationCheck Check, string Text, int Points, bool IsFatal, bool IsOff, IReadOnlyList<CaseTrack> Tracks, IReadOnlyList<CaseOutcome> Outcomes)
{
    public ExaminationItem Applied(ExaminationItem delivered) => delivered with
    {
        Text = Text.Length > 0 ? Text : delivered.Text,
        Points = Points,
        IsFatal = IsFatal,
        Tracks = Tracks,
        Outcomes = Outcomes,
    };
}

internal sealed class SetExaminationStandardHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(SetExaminationStandard command, Act act, CancellationToken cancellation)
    {
        var overlaps = await db.ExaminationStandards.AnyAsync(
            known => known.Street == act.Street && (known.ValidTo == null || known.ValidTo >= command.ValidFrom), cancellation);
        if (overlaps) return ExaminationErrors.Overlaps;
        return await db.KeepAsync(ExaminationStandard.Set(command, act), cancellation);
    }
}
