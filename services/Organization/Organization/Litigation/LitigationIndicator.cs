namespace Organization.Litigation;

/// <summary>The three indicators of 两降一升.</summary>
internal enum LitigationIndicator
{
    /// <summary>First-instance suits accepted in the year with the office as defendant; a count.</summary>
    Suits,

    /// <summary>败诉率: final judgments against the office in concluded suits, in basis points.</summary>
    LossRate,

    /// <summary>负责人出庭应诉率: cases in which a head appeared in cases with a session, in basis points.</summary>
    HeadAttendanceRate,
}

/// <summary>The direction that is wanted.</summary>
internal enum IndicatorDirection
{
    /// <summary>下降.</summary>
    Down,

    /// <summary>上升.</summary>
    Up,
}
