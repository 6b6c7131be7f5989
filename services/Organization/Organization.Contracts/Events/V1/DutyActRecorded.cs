using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A main head acted as first responsible person (党政主要负责人履行推进法治建设第一责任人职责规定 art. 4).</summary>
/// <param name="Subject">The act's id.</param>
/// <param name="Head"><c>PartyCommittee</c> or <c>Office</c>; never a name.</param>
/// <param name="Duty"><c>Deploy</c> (亲自部署), <c>Inquire</c> (亲自过问), <c>Coordinate</c> (亲自协调) or <c>Supervise</c> (亲自督办).</param>
/// <param name="Title">What was done, without names of persons.</param>
/// <param name="Paper">The paper that proves it.</param>
/// <param name="DoneOn">Day.</param>
/// <param name="MeetingId">The meeting at which it was done; null when at none.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:duty-act-recorded:v1", 1)]
public sealed record DutyActRecorded(
    Guid Subject, string Head, string Duty, string Title, string Paper, DateOnly DoneOn, Guid? MeetingId, bool IsSynthetic) : IIntegrationEvent;
