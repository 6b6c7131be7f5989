using Outreach.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Bodies;

/// <summary>A body of the three-level outreach organization (三级组织), valid from a day to a day.</summary>
internal sealed class OutreachBody : Aggregate
{
    private OutreachBody()
    {
    }

    private OutreachBody(Guid id, string street)
        : base(id, street)
    {
    }

    public BodyLevel Level { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The body above; null for the sub-district committee.</summary>
    public Guid? ParentId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public string EndReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public bool IsInForce(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>Adds a body below <paramref name="parent"/>, which must be one level up and in force on the first day.</summary>
    public static Result<OutreachBody> Add(AddBody command, OutreachBody? parent, Act act)
    {
        if (parent?.Level != Above(command.Level)) return BodyErrors.ParentLevelWrong(command.Level);
        if (parent is not null && !parent.IsInForce(command.ValidFrom)) return BodyErrors.ParentNotInForce;
        var body = new OutreachBody(act.NewId(), act.Street)
        {
            Level = command.Level,
            Name = command.Name,
            ParentId = parent?.Id,
            ValidFrom = command.ValidFrom,
            IsSynthetic = command.IsSynthetic,
        };
        body.Record(
            nameof(OutreachBodyAdded), act,
            new OutreachBodyAdded(body.Id, body.Level.ToString(), body.Name, body.ParentId, body.ValidFrom, body.IsSynthetic));
        return body;
    }

    /// <summary>Ends the body; <paramref name="hasChildren"/> says whether bodies below it go on after the day.</summary>
    public Result<Unit> End(EndBody command, bool hasChildren, Act act)
    {
        if (ValidTo is not null) return BodyErrors.Ended;
        if (command.ValidTo < ValidFrom) return BodyErrors.EndsBeforeItBegins(ValidFrom);
        if (hasChildren) return BodyErrors.ChildrenRemain;
        ValidTo = command.ValidTo;
        EndReason = command.Reason;
        Record(nameof(OutreachBodyEnded), act, new OutreachBodyEnded(Id, command.ValidTo, command.Reason));
        return Unit.Value;
    }

    private static BodyLevel? Above(BodyLevel level) => level switch
    {
        BodyLevel.SubdistrictCommittee => null,
        BodyLevel.VillageBranch => BodyLevel.SubdistrictCommittee,
        BodyLevel.VillageOrganization => BodyLevel.VillageBranch,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}

/// <summary>The three levels, from the top.</summary>
internal enum BodyLevel
{
    /// <summary>街道党工委.</summary>
    SubdistrictCommittee,

    /// <summary>村（社区）党组织.</summary>
    VillageBranch,

    /// <summary>村（社区）组织.</summary>
    VillageOrganization,
}
