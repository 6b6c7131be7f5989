using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A post became a member of the committee or of its office (成员调整).</summary>
/// <param name="Subject">The committee's id.</param>
/// <param name="MembershipId">The membership's id.</param>
/// <param name="Role"><c>Chair</c>, <c>DeputyChair</c>, <c>Member</c>, <c>OfficeDirector</c> or <c>OfficeDeputyDirector</c>.</param>
/// <param name="PostTitle">The post the member holds otherwise, such as 司法所工作人员; no name.</param>
/// <param name="Unit">The unit of that post, such as 司法所.</param>
/// <param name="IsJoint">Whether the role is held beside the main post (兼任).</param>
/// <param name="From">First day of membership.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:committee-member-appointed:v1", 1)]
public sealed record CommitteeMemberAppointed(
    Guid Subject, Guid MembershipId, string Role, string PostTitle, string Unit, bool IsJoint, DateOnly From, bool IsSynthetic) : IIntegrationEvent;
