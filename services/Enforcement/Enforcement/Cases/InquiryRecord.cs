namespace Enforcement.Cases;

/// <summary>One piece of evidence or one record of the inquiry, taken by two officers (行政处罚法 arts. 42, 46 and 55).</summary>
internal sealed record InquiryRecord(
    int Number, EvidenceKind Kind, DateOnly TakenOn, Guid FirstOfficerId, Guid SecondOfficerId, CasePaper Paper, DateTimeOffset RecordedAt);
