namespace Platform.Persistence;

/// <summary>A save would have changed a record without a journal entry for it: always a bug of the caller.</summary>
public sealed class UnjournaledChangeException : InvalidOperationException
{
    /// <summary>Says which record and why.</summary>
    public UnjournaledChangeException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public UnjournaledChangeException()
    {
    }

    /// <summary>With the cause.</summary>
    public UnjournaledChangeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
