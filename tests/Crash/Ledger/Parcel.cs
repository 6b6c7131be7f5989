using Platform.Journal;

namespace Platform.Crash.Ledger;

/// <summary>Where a parcel has been.</summary>
/// <param name="Place">The place.</param>
/// <param name="Fen">What the way there cost.</param>
/// <param name="Marks">Marks put on it there.</param>
public sealed record Stop(string Place, long Fen, IReadOnlyList<string> Marks);

/// <summary>How a parcel stands.</summary>
public enum ParcelState
{
    /// <summary>On its way.</summary>
    Moving,

    /// <summary>Waiting somewhere.</summary>
    Held,
}

/// <summary>A record with a column of every kind and a document.</summary>
public sealed class Parcel : Aggregate
{
    private Parcel()
    {
    }

    private Parcel(Guid id, string street)
        : base(id, street)
    {
    }

    /// <summary>How often it went on.</summary>
    public int Step { get; private set; }

    /// <summary>A label, if any.</summary>
    public string? Label { get; private set; }

    /// <summary>Moving or held.</summary>
    public ParcelState State { get; private set; }

    /// <summary>The day it is due, if any.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>When it last moved.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>Who has it.</summary>
    public Guid Holder { get; private set; }

    /// <summary>Whether it is insured.</summary>
    public bool Insured { get; private set; }

    /// <summary>Where it has been, oldest first.</summary>
    public IReadOnlyList<Stop> Stops { get; private set; } = [];

    /// <summary>Posts a parcel: its first step.</summary>
    public static Parcel Post(Guid id, Act act)
    {
        var parcel = new Parcel(id, act.Street) { Step = 1, MovedAt = act.At, Holder = act.ActorId };
        parcel.Record("ParcelPosted", act, new ParcelChanged(id, 1, Poisoned: false), "LED-1");
        return parcel;
    }

    /// <summary>Moves it one step on, and tells others.</summary>
    public void Move(Act act, Stop stop, bool poisoned = false)
    {
        Step++;
        Stops = [.. Stops, stop];
        State = ParcelState.Moving;
        MovedAt = act.At;
        Record("ParcelMoved", act, new ParcelChanged(Id, Step, poisoned), "LED-2", "LED-3");
    }

    /// <summary>Holds it, with a label and a day; nobody else needs to know.</summary>
    public void Hold(Act act, string? label, DateOnly? due)
    {
        (State, Label, Due, Insured, Holder) = (ParcelState.Held, label, due, !Insured, act.ActorId);
        Record("ParcelHeld", act);
    }

    /// <summary>Strikes a stop out; nobody else needs to know.</summary>
    public void Strike(Act act, int stop)
    {
        Stops = [.. Stops.Where((_, index) => index != stop)];
        Record("StopStruck", act);
    }

    /// <summary>Changes without a record: what the save must refuse.</summary>
    public void Relabel(string label) => Label = label;
}
