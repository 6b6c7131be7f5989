namespace Organization.Findings;

/// <summary>How a shortcoming came to light.</summary>
internal enum FindingSource
{
    /// <summary>法治督察.</summary>
    Supervision,

    /// <summary>案卷评查.</summary>
    FileReview,

    /// <summary>行政复议和行政诉讼.</summary>
    Litigation,

    /// <summary>信访投诉.</summary>
    Complaint,

    /// <summary>自查.</summary>
    SelfCheck,
}

/// <summary>How far a finding is.</summary>
internal enum FindingStatus
{
    /// <summary>Found; cause or cure not yet stated.</summary>
    Found,

    /// <summary>Cause and cure stated, being put right.</summary>
    InCure,

    /// <summary>Put right and struck off (销号).</summary>
    Cured,

    /// <summary>Taken back as erroneous.</summary>
    Withdrawn,
}
