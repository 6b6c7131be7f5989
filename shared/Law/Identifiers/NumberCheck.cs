namespace Platform.Law.Identifiers;

/// <summary>Result of checking an identity number. Never holds the number.</summary>
/// <param name="Verdict">Valid, doubtful or invalid.</param>
/// <param name="Code">Stable code of the finding; null when valid.</param>
/// <param name="Message">The finding in zh-Hans; null when valid.</param>
public sealed record NumberCheck(NumberVerdict Verdict, string? Code = null, string? Message = null)
{
    internal static readonly NumberCheck Valid = new(NumberVerdict.Valid);

    /// <summary>True unless the number must be refused.</summary>
    public bool IsAcceptable => Verdict != NumberVerdict.Invalid;

    internal static NumberCheck Doubtful(string code, string message) => new(NumberVerdict.Doubtful, code, message);

    internal static NumberCheck Invalid(string code, string message) => new(NumberVerdict.Invalid, code, message);
}
