using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromOrganization;

/// <summary>Memberships of the committee and of its office, by post, never by name.</summary>
internal sealed class CommitteeRecords :
    IEventHandler<ReportsDbContext, CommitteeMemberAppointed>, IEventHandler<ReportsDbContext, CommitteeMembershipEnded>
{
    public Task HandleAsync(ReportsDbContext context, CommitteeMemberAppointed happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Membership, happened.MembershipId, record =>
        {
            Describe(record, happened.Subject, happened.Role, happened.PostTitle, happened.Unit, happened.IsJoint, happened.From);
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, CommitteeMembershipEnded happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Membership, happened.MembershipId, record =>
        {
            Describe(record, happened.Subject, happened.Role, happened.PostTitle, happened.Unit, happened.IsJoint, happened.From);
            record.EndedOn = happened.To;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    private static void Describe(ReportRecord record, Guid committee, string role, string post, string unit, bool isJoint, DateOnly from)
    {
        record.ParentId = committee;
        record.Class = role;
        record.Title = post;
        record.Partner = unit;
        record.Level = isJoint ? RecordLevels.Joint : "";
        record.Date = from;
        record.BegunOn = from;
    }
}
