namespace Enforcement.Cases;

/// <summary>How something was tested (行政处罚法 art. 60; 住建令55 art. 18).</summary>
public enum TestKind
{
    /// <summary>检测.</summary>
    Testing,

    /// <summary>检验.</summary>
    Inspection,

    /// <summary>鉴定.</summary>
    Appraisal,
}

/// <summary>The result of a test, and the telling of it to the party; <c>Told</c> is null until then. The conclusion is personal.</summary>
internal sealed record TestResult(int Number, TestKind Kind, string Institution, DateOnly ReceivedOn, string Conclusion, CasePaper Report)
{
    public EvidenceTold? Told { get; init; }
}

/// <summary>
/// A record of a fixed camera that was admitted as evidence (电子技术监控设备记录, 行政处罚法 art. 41): the reviews that let the device be set up, its
/// published and marked place, and who found the record sound. What it shows is personal; <c>Told</c> is null until the party was told.
/// </summary>
internal sealed record CameraRecord(
    int Number, string Device, string Place, string LegalityReview, string TechnicalReview, DateOnly PlacePublishedOn, DateOnly CapturedOn, DateOnly CheckedOn,
    Guid CheckedBy, string Shows)
{
    public EvidenceTold? Told { get; init; }
}

/// <summary>That the party was told of evidence against it, and how; the account is personal.</summary>
internal sealed record EvidenceTold(DateOnly On, Guid By, string Account);
