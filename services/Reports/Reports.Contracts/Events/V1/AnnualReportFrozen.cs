using Platform.Journal;

namespace Reports.Contracts.Events.V1;

/// <summary>The annual report of a year was frozen: its claims and records stand as of this moment.</summary>
/// <param name="Subject">The report's id.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Edition">How often the report was frozen so far, this time included.</param>
/// <param name="FrozenAt">When.</param>
/// <param name="ClaimCount">How many claims stand in its text.</param>
/// <param name="RecordCount">How many records stand behind them; a record behind two claims counts twice.</param>
/// <param name="Root">Merkle root (RFC 6962, SHA-256) over the claims' roots in the order of their ids, hexadecimal.</param>
[EventName("urn:platform:reports:annual-report-frozen:v1", 1)]
public sealed record AnnualReportFrozen(
    Guid Subject, int Year, int Edition, DateTimeOffset FrozenAt, int ClaimCount, int RecordCount, string Root) : IIntegrationEvent;
