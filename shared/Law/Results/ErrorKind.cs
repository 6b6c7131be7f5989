namespace Platform.Law.Results;

/// <summary>How a refusal is to be taken; hosting maps each kind to one HTTP and one gRPC status.</summary>
public enum ErrorKind
{
    /// <summary>The request is malformed or incomplete (400, INVALID_ARGUMENT).</summary>
    Validation,

    /// <summary>The record does not exist for this caller (404, NOT_FOUND).</summary>
    NotFound,

    /// <summary>The law or the record's state does not allow the act now (409, FAILED_PRECONDITION).</summary>
    State,

    /// <summary>Another change came first; read again and retry (409, ABORTED).</summary>
    Concurrency,

    /// <summary>The same thing exists already (409, ALREADY_EXISTS).</summary>
    Duplicate,

    /// <summary>The caller has no right to the act (403, PERMISSION_DENIED).</summary>
    Forbidden,

    /// <summary>A needed part cannot answer now; retry later (503, UNAVAILABLE).</summary>
    Busy,

    /// <summary>This installation lacks what the act needs; retrying changes nothing (501, UNIMPLEMENTED).</summary>
    Unsupported,
}
