namespace Portal.Documents;

/// <summary>What the records say about one period of a cadence.</summary>
public enum CadenceState
{
    /// <summary>Enough records.</summary>
    Met,

    /// <summary>The period is over and records are missing.</summary>
    Missing,

    /// <summary>The period is not over yet.</summary>
    Later,
}

/// <summary>One week, month or quarter of a cadence.</summary>
/// <param name="Label">一季度, 3月, 第31周.</param>
/// <param name="Count">Records found.</param>
/// <param name="State">Whether they are enough.</param>
public sealed record CadencePeriod(string Label, int Count, CadenceState State);
