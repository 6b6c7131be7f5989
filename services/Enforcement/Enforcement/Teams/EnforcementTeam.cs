using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Teams;

/// <summary>A team of the bureau (执法中队) and the base from which it sets out.</summary>
internal sealed class EnforcementTeam : Aggregate
{
    private EnforcementTeam()
    {
    }

    private EnforcementTeam(Guid id, string street)
        : base(id, street)
    {
    }

    public string Name { get; private set; } = "";

    public string BaseAddress { get; private set; } = "";

    /// <summary>Micro-degrees.</summary>
    public long BaseLongitude { get; private set; }

    /// <summary>Micro-degrees.</summary>
    public long BaseLatitude { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Its last day; null while it has none.</summary>
    public DateOnly? ValidTo { get; private set; }

    public string EndReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary><paramref name="isKnown"/> says whether a team of that name still exists on the first day.</summary>
    public static Result<EnforcementTeam> Define(DefineTeam command, bool isKnown, Act act)
    {
        if (isKnown) return TeamErrors.NameKnown(command.Name);
        var team = new EnforcementTeam(act.NewId(), act.Street)
        {
            Name = command.Name,
            BaseAddress = command.BaseAddress,
            BaseLongitude = command.Base.Longitude,
            BaseLatitude = command.Base.Latitude,
            ValidFrom = command.ValidFrom,
            IsSynthetic = command.IsSynthetic,
        };
        team.Record("TeamDefined", act);
        return team;
    }

    public Result<Unit> End(EndTeam command, Act act)
    {
        if (ValidTo is not null) return TeamErrors.Ended;
        if (command.ValidTo < ValidFrom) return TeamErrors.EndsBeforeItBegins(ValidFrom);
        (ValidTo, EndReason) = (command.ValidTo, command.Reason);
        Record("TeamEnded", act);
        return Unit.Value;
    }

    public Place Base() => new(BaseLongitude, BaseLatitude);
}
