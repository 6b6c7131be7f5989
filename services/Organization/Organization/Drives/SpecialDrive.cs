using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Drives;

/// <summary>A special drive (专项行动): its measures, and whether bodies and staffing match the duties they carry.</summary>
internal sealed class SpecialDrive : Aggregate
{
    private SpecialDrive()
    {
    }

    private SpecialDrive(Guid id, string street)
        : base(id, street)
    {
    }

    public string Title { get; private set; } = "";

    public string Aim { get; private set; } = "";

    public DateOnly StartedOn { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public string Outcome { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public IReadOnlyList<DriveMeasure> Measures { get; private set; } = [];

    /// <summary>The latest count of each unit and duty.</summary>
    public IReadOnlyList<DriveStaffing> Staffing { get; private set; } = [];

    public static SpecialDrive Start(StartDrive command, Act act)
    {
        var drive = new SpecialDrive(act.NewId(), act.Street)
        {
            Title = command.Title,
            Aim = command.Aim,
            StartedOn = command.StartedOn,
            IsSynthetic = command.IsSynthetic,
        };
        drive.Record(nameof(SpecialDriveStarted), act, new SpecialDriveStarted(drive.Id, drive.Title, drive.Aim, drive.StartedOn, drive.IsSynthetic));
        return drive;
    }

    /// <summary>Records a measure; returns its id.</summary>
    public Result<Guid> Record(RecordMeasure command, Act act)
    {
        if (ConcludedOn is not null) return DriveErrors.Concluded;
        if (command.TakenOn < StartedOn || command.TakenOn > act.Day) return DriveErrors.OutsideTime("takenOn", StartedOn);
        var measure = new DriveMeasure(act.NewId(), command.Text, command.Office, command.TakenOn, command.IsSynthetic);
        Measures = [.. Measures, measure];
        Record(
            nameof(DriveMeasureRecorded), act,
            new DriveMeasureRecorded(Id, measure.Id, Title, measure.Text, measure.Office, measure.TakenOn, measure.IsSynthetic));
        return measure.Id;
    }

    /// <summary>Counts posts against a duty; a later count replaces the earlier one and keeps its id.</summary>
    public Result<Guid> Record(RecordStaffing command, Act act)
    {
        if (ConcludedOn is not null) return DriveErrors.Concluded;
        if (command.AsOf < StartedOn || command.AsOf > act.Day) return DriveErrors.OutsideTime("asOf", StartedOn);
        if (command.PostsFilled > command.PostsNeeded) return DriveErrors.MoreFilledThanNeeded;
        var before = Staffing.FirstOrDefault(known => known.Unit == command.Unit && known.Duty == command.Duty);
        if (before is not null && command.AsOf < before.AsOf) return DriveErrors.CountedLater(before.AsOf);
        var count = new DriveStaffing(
            before?.Id ?? act.NewId(), command.Unit, command.Duty, command.PostsNeeded, command.PostsFilled, command.AsOf, command.IsSynthetic);
        Staffing = before is null ? [.. Staffing, count] : [.. Staffing.Select(known => known.Id == count.Id ? count : known)];
        Record(
            nameof(DriveStaffingRecorded), act,
            new DriveStaffingRecorded(
                Id, count.Id, Title, count.Unit, count.Duty, count.PostsNeeded, count.PostsFilled, count.AsOf, count.IsSynthetic));
        return count.Id;
    }

    public Result<Unit> Conclude(ConcludeDrive command, Act act)
    {
        if (ConcludedOn is not null) return DriveErrors.Concluded;
        var last = Measures.Select(measure => measure.TakenOn).Concat(Staffing.Select(count => count.AsOf)).Append(StartedOn).Max();
        if (command.ConcludedOn < last || command.ConcludedOn > act.Day) return DriveErrors.OutsideTime("concludedOn", last);
        ConcludedOn = command.ConcludedOn;
        Outcome = command.Outcome;
        Record(
            nameof(SpecialDriveConcluded), act,
            new SpecialDriveConcluded(Id, Title, command.ConcludedOn, Outcome, Measures.Count, IsSynthetic));
        return Unit.Value;
    }
}
