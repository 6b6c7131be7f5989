namespace Portal.State;

/// <summary>What a message is about.</summary>
public enum NoticeKind
{
    /// <summary>An explanation.</summary>
    Info,

    /// <summary>Something succeeded; announced.</summary>
    Ok,

    /// <summary>Something will go wrong.</summary>
    Warn,

    /// <summary>Something did not happen; announced at once.</summary>
    Stop,
}
