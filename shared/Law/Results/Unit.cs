namespace Platform.Law.Results;

/// <summary>The value of an act that yields nothing: <c>Result&lt;Unit&gt;</c>.</summary>
public readonly record struct Unit
{
    /// <summary>The only value.</summary>
    public static Unit Value => default;
}
