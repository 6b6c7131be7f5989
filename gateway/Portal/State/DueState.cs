namespace Portal.State;

/// <summary>How a deadline stands. Each has a shape of its own.</summary>
public enum DueState
{
    /// <summary>Square: the last day is over.</summary>
    Late,

    /// <summary>Diamond: today is the last day.</summary>
    Today,

    /// <summary>Triangle: near.</summary>
    Soon,

    /// <summary>Dot: in order or done.</summary>
    Ok,

    /// <summary>Ring: far off, or the clock stands still.</summary>
    Paused,
}
