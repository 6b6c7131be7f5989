using Platform.Journal;
using Platform.Persistence;

namespace Platform.Crash.Mirror;

/// <summary>One line of what the consumer applied; a second line for one number would be a second effect.</summary>
public sealed class Sighting : ITechnicalRecord
{
    /// <summary>Counts up in the order of the effects.</summary>
    public long Id { get; init; }

    /// <summary>The parcel.</summary>
    public required Guid Parcel { get; init; }

    /// <summary>The step it was told.</summary>
    public required int Step { get; init; }

    /// <summary>The event's number in its journal.</summary>
    public required long Number { get; init; }
}

/// <summary>A record of the consumer's own that events change.</summary>
public sealed class Copy : Aggregate
{
    private Copy()
    {
    }

    /// <summary>A copy of a parcel that has not been seen yet.</summary>
    public Copy(Guid id, string street)
        : base(id, street)
    {
    }

    /// <summary>The last step.</summary>
    public int Step { get; private set; }

    /// <summary>How often it followed.</summary>
    public int Changes { get; private set; }

    /// <summary>Takes over a step.</summary>
    public void Follow(Act act, int step)
    {
        Step = step;
        Changes++;
        Record("CopyFollowed", act);
    }
}
