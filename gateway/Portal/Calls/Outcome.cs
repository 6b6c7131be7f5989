using Platform.Law.Results;

namespace Portal.Calls;

/// <summary>What came of calling a service: exactly one of a value, a refusal, a service that is away, or a missing right.</summary>
public sealed class Outcome<T>
    where T : class
{
    /// <summary>The reply, when there is one.</summary>
    public T? Value { get; init; }

    /// <summary>Why the act was refused, with rule, article and cure.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The service does not answer now; nothing is known of the act.</summary>
    public bool IsAway { get; init; }

    /// <summary>The person may not do this.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>Whether what was asked for does not exist.</summary>
    public bool IsMissing => Refusal is { Kind: ErrorKind.NotFound };
}
