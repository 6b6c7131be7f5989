namespace Platform.Messaging;

/// <summary>The source's journal cannot be read now; reading it later may succeed.</summary>
public sealed class SourceUnavailableException : Exception
{
    /// <summary>Without details.</summary>
    public SourceUnavailableException()
    {
    }

    /// <summary>With what happened.</summary>
    public SourceUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With the cause.</summary>
    public SourceUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>
/// The source's journal ends before what this service has applied, or it is another journal: the source was restored from an older
/// state. Applying on would mix two histories, so the consumer stops and an operator decides (DESIGN section 4, item 6).
/// </summary>
public sealed class JournalReplacedException : Exception
{
    /// <summary>Without details.</summary>
    public JournalReplacedException()
    {
    }

    /// <summary>With what happened.</summary>
    public JournalReplacedException(string message)
        : base(message)
    {
    }

    /// <summary>With the cause.</summary>
    public JournalReplacedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal JournalReplacedException(string source, string consumer, long applied, long last)
        : base($"{consumer} has applied {source} up to {applied}, but {source} now ends at {last} or began anew.")
    {
    }
}
