namespace Portal.State;

/// <summary>Tone of a tag; the words carry the meaning.</summary>
public enum Tone
{
    /// <summary>Neutral.</summary>
    Plain,

    /// <summary>Under way.</summary>
    Blue,

    /// <summary>Done, adopted.</summary>
    Green,

    /// <summary>In part, returned.</summary>
    Amber,

    /// <summary>Refused, missing.</summary>
    Red,

    /// <summary>What kind of record it is.</summary>
    Solid,
}
