using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A penalty case was closed (结案).</summary>
/// <param name="Subject">The case's id.</param>
/// <param name="Number">The filing number, or the form's number of a minor case.</param>
/// <param name="Track"><c>Ordinary</c> or <c>Minor</c>.</param>
/// <param name="Ground"><c>Performed</c>, <c>ExecutionEnded</c>, <c>InquiryEnded</c>, <c>NoPenalty</c> or <c>Other</c>.</param>
/// <param name="ClosedOn">The day of closing.</param>
/// <param name="InTime">Whether it was closed within 15 working days of its ground.</param>
[EventName("urn:platform:enforcement:penalty-case-closed:v1", 1)]
public sealed record PenaltyCaseClosed(Guid Subject, string Number, string Track, string Ground, DateOnly ClosedOn, bool InTime) : IIntegrationEvent;
