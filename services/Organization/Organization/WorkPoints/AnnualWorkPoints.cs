using Organization.Contracts.Events.V1;
using Organization.Meetings;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.WorkPoints;

/// <summary>Work points (工作要点) or a work plan (年度工作计划) of a year, with their tasks.</summary>
internal sealed class AnnualWorkPoints : Aggregate
{
    private AnnualWorkPoints()
    {
    }

    private AnnualWorkPoints(Guid id, string street)
        : base(id, street)
    {
    }

    public WorkPointsKind Kind { get; private set; }

    public int Year { get; private set; }

    public string Title { get; private set; } = "";

    public string DocumentNumber { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    public Guid? MeetingId { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary>In the order of entry.</summary>
    public IReadOnlyList<WorkTask> Tasks { get; private set; } = [];

    /// <summary>
    /// Issues the document; work points rest on a special meeting of the committee that was held. <paramref name="meeting"/> is the one named.
    /// </summary>
    public static Result<AnnualWorkPoints> Issue(IssueWorkPoints command, Meeting? meeting, Act act)
    {
        if (command.Kind == WorkPointsKind.WorkPoints && meeting?.Kind != MeetingKind.CommitteeSpecial) return WorkPointsErrors.MeetingMissing;
        if (meeting is not null && meeting.HeldOn is null) return WorkPointsErrors.MeetingNotHeld;
        if (meeting?.HeldOn is { } held && command.IssuedOn < held) return WorkPointsErrors.IssuedBeforeMeeting(held);
        var issued = new AnnualWorkPoints(act.NewId(), act.Street)
        {
            Kind = command.Kind,
            Year = command.Year,
            Title = command.Title,
            DocumentNumber = command.DocumentNumber,
            IssuedOn = command.IssuedOn,
            MeetingId = command.MeetingId,
            IsSynthetic = command.IsSynthetic,
        };
        issued.Record(
            nameof(WorkPointsIssued), act,
            new WorkPointsIssued(
                issued.Id, issued.Kind.ToString(), issued.Year, issued.Title, issued.DocumentNumber, issued.IssuedOn, issued.MeetingId,
                issued.IsSynthetic),
            "TRN-11");
        return issued;
    }

    /// <summary>Sets a task; returns its id.</summary>
    public Result<Guid> Add(AddTask command, Act act)
    {
        if (command.Due.Year != Year || command.Due < IssuedOn) return WorkPointsErrors.DueOutsideYear(Year);
        if (Tasks.Any(known => known.Title == command.Title)) return WorkPointsErrors.TaskTitleTaken;
        var task = new WorkTask(
            act.NewId(), command.Title, command.OwnerOffice, command.Due, command.IsKeyTask, command.Aim, Progress: "", ProgressOn: null,
            CompletedOn: null, Result: "", command.IsSynthetic);
        Tasks = [.. Tasks, task];
        Record(
            nameof(WorkTaskAdded), act,
            new WorkTaskAdded(
                Id, task.Id, Kind.ToString(), Year, task.Title, task.OwnerOffice, task.Due, task.IsKeyTask, task.Aim, task.IsSynthetic));
        return task.Id;
    }

    public Result<Unit> Progress(RecordTaskProgress command, Act act)
    {
        var open = OpenTask(command.TaskId);
        if (open.IsRefused) return open.Refusal;
        Replace(open.Value with { Progress = command.Progress, ProgressOn = act.Day });
        Record(nameof(WorkTaskProgressed), act, new WorkTaskProgressed(Id, command.TaskId, Year, command.Progress, act.Day));
        return Unit.Value;
    }

    public Result<Unit> Complete(CompleteTask command, Act act)
    {
        var open = OpenTask(command.TaskId);
        if (open.IsRefused) return open.Refusal;
        if (command.CompletedOn > act.Day || command.CompletedOn < IssuedOn) return WorkPointsErrors.CompletedOutsideTime;
        var task = open.Value with { CompletedOn = command.CompletedOn, Result = command.Result };
        Replace(task);
        Record(
            nameof(WorkTaskCompleted), act,
            new WorkTaskCompleted(
                Id, task.Id, Kind.ToString(), Year, task.Title, task.OwnerOffice, task.Due, task.IsKeyTask, task.Aim, command.CompletedOn,
                task.Result, task.IsSynthetic));
        return Unit.Value;
    }

    private Result<WorkTask> OpenTask(Guid id)
    {
        var task = Tasks.FirstOrDefault(known => known.Id == id);
        if (task is null) return WorkPointsErrors.TaskNotFound;
        return task.CompletedOn is null ? task : WorkPointsErrors.TaskCompleted;
    }

    private void Replace(WorkTask task) => Tasks = [.. Tasks.Select(known => known.Id == task.Id ? task : known)];
}
