using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>An enforcement responsibility system (执法责任制): the document that says which post answers for what.</summary>
internal sealed class ResponsibilitySystem : Aggregate
{
    private ResponsibilitySystem()
    {
    }

    private ResponsibilitySystem(Guid id, string street)
        : base(id, street)
    {
    }

    public ResponsibilityStatus Status { get; private set; }

    public string Title { get; private set; } = "";

    public string DocumentNumber { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    public IReadOnlyList<ResponsiblePost> Posts { get; private set; } = [];

    public DateOnly? RepealedOn { get; private set; }

    public string RepealReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static ResponsibilitySystem Issue(RecordResponsibilitySystem command, Act act)
    {
        var system = new ResponsibilitySystem(act.NewId(), act.Street)
        {
            Status = ResponsibilityStatus.InForce,
            Title = command.Title,
            DocumentNumber = command.DocumentNumber,
            IssuedOn = command.IssuedOn,
            Posts = command.Posts,
            IsSynthetic = command.IsSynthetic,
        };
        system.Record(
            nameof(ResponsibilitySystemIssued), act,
            new ResponsibilitySystemIssued(
                system.Id, system.Title, system.DocumentNumber, system.IssuedOn, [.. system.Posts.Select(post => post.Post)], system.IsSynthetic));
        return system;
    }

    public Result<Unit> Repeal(RepealResponsibilitySystem command, Act act)
    {
        if (Status == ResponsibilityStatus.Repealed) return AppraisalErrors.NotInForce;
        if (command.RepealedOn < IssuedOn) return AppraisalErrors.RepealedBeforeIssue;
        Status = ResponsibilityStatus.Repealed;
        RepealedOn = command.RepealedOn;
        RepealReason = command.Reason;
        Record(nameof(ResponsibilitySystemRepealed), act, new ResponsibilitySystemRepealed(Id, command.RepealedOn));
        return Unit.Value;
    }
}

/// <summary>Whether a responsibility system holds.</summary>
internal enum ResponsibilityStatus
{
    /// <summary>It holds.</summary>
    InForce,

    /// <summary>废止.</summary>
    Repealed,
}

/// <summary>A post and what it answers for.</summary>
internal sealed record ResponsiblePost(string Post, string Duty);
