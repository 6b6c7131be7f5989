namespace Platform.Persistence.Requests;

/// <summary>
/// One answered command: the same key with the same body replays the reply, with another body it is a conflict. Saved in the
/// transaction of the command itself, so that an effect and its reply exist together or not at all.
/// </summary>
public sealed class RequestRecord : ITechnicalRecord
{
    /// <summary>The street the command acted for.</summary>
    public required string Street { get; init; }

    /// <summary>The caller's idempotency key, at most 200 characters.</summary>
    public required string RequestId { get; init; }

    /// <summary>The use case, such as <c>FilePenaltyCase</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>HMAC-SHA-256 of the request, so that a small personal value cannot be found by trying all of them.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>The reply as JSON: ids and numbers only.</summary>
    public string Reply { get; set; } = "";

    /// <summary>When it was answered.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }
}
