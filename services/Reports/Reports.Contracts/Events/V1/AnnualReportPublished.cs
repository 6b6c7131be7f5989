using Platform.Journal;

namespace Reports.Contracts.Events.V1;

/// <summary>The annual report of a year was published (法治政府建设与责任落实督察工作规定 art. 24).</summary>
/// <param name="Subject">The report's id.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Edition">The frozen edition that was published.</param>
/// <param name="Title">Its title.</param>
/// <param name="DocumentNumber">发文字号.</param>
/// <param name="SignedOn">成文日期.</param>
/// <param name="SubmittedOn">Day of submission upward (art. 23); null when it was not submitted.</param>
/// <param name="PublishedOn">Day of publication.</param>
/// <param name="Root">The frozen edition's Merkle root, hexadecimal.</param>
[EventName("urn:platform:reports:annual-report-published:v1", 1)]
public sealed record AnnualReportPublished(
    Guid Subject, int Year, int Edition, string Title, string DocumentNumber, DateOnly SignedOn, DateOnly? SubmittedOn, DateOnly PublishedOn,
    string Root) : IIntegrationEvent;
