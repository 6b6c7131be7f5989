using Enforcement.Contracts.V1;
using Organization.Contracts;
using Organization.Contracts.V1;

namespace PublishedYear.Tests;

/// <summary>Counting everything gives other figures: the sample has records on both sides of every definition.</summary>
[Collection(typeof(PublishedSample))]
public sealed class DefinitionTests(SampleTown town)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private WorkOrders.WorkOrdersClient Orders => new(town.As(Roles.EnforcementHead, "enforcement"));

    private Cases.CasesClient Cases => new(town.As(Roles.EnforcementHead, "enforcement"));

    [Fact]
    public async Task Neither_all_orders_of_the_year_nor_all_resolved_ones_nor_all_of_the_platform_are_976()
    {
        var ofYear = new ListWorkOrdersRequest { ReportedFrom = "2023-01-01", ReportedTo = "2023-12-31", Page = 1, Size = 1 };
        var all = await Orders.ListWorkOrdersAsync(ofYear, cancellationToken: Stop);
        var resolved = await Orders.ListWorkOrdersAsync(new(ofYear) { Status = WorkOrderStatus.Resolved }, cancellationToken: Stop);
        var ofPlatform = await Orders.ListWorkOrdersAsync(new(ofYear) { Channel = WorkOrderChannel.LinkagePlatform }, cancellationToken: Stop);
        var resolvedOfPlatform = await Orders.ListWorkOrdersAsync(
            new(ofYear) { Channel = WorkOrderChannel.LinkagePlatform, Status = WorkOrderStatus.Resolved }, cancellationToken: Stop);

        Assert.All(
            new[] { all.Total, resolved.Total, ofPlatform.Total, resolvedOfPlatform.Total }, total => Assert.InRange(total, Expected.WorkOrders + 1, int.MaxValue));
        Assert.Equal(4, new[] { all.Total, resolved.Total, ofPlatform.Total, resolvedOfPlatform.Total }.Distinct().Count());
    }

    [Theory]
    [InlineData(CaseTrack.Ordinary, Expected.OrdinaryCases)]
    [InlineData(CaseTrack.Minor, Expected.MinorCases)]
    public async Task Cases_count_by_their_decision_and_not_by_their_filing_or_their_presence(CaseTrack track, int published)
    {
        var decided = await Cases.ListPenaltyCasesAsync(
            new ListPenaltyCasesRequest { Track = track, DecidedFrom = "2023-01-01", DecidedTo = "2023-12-31", Page = 1, Size = 1 }, cancellationToken: Stop);
        var all = await Cases.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = track, Page = 1, Size = 1 }, cancellationToken: Stop);

        Assert.Equal(published, decided.Total);
        Assert.NotEqual(published, all.Total);
        if (track != CaseTrack.Ordinary) return;
        var filed = await Cases.ListPenaltyCasesAsync(
            new ListPenaltyCasesRequest { Track = track, FiledFrom = "2023-01-01", FiledTo = "2023-12-31", Page = 1, Size = 1 }, cancellationToken: Stop);
        Assert.NotEqual(published, filed.Total);
    }

    [Fact]
    public async Task A_withdrawn_session_and_a_cancelled_meeting_stand_on_record_and_count_nowhere()
    {
        var sessions = await new StudySessions.StudySessionsClient(town.As(Roles.JudicialClerk, "organization")).ListStudySessionsAsync(
            new ListStudySessionsRequest { From = "2023-01-01", To = "2023-12-31", WithWithdrawn = true, Page = 1, Size = 50 }, cancellationToken: Stop);
        var meetings = await new Organization.Contracts.V1.Meetings.MeetingsClient(town.As(Roles.JudicialClerk, "organization")).ListMeetingsAsync(
            new Organization.Contracts.V1.ListMeetingsRequest { From = "2023-01-01", To = "2023-12-31", Kind = MeetingKind.CommitteeSpecial, Page = 1, Size = 50 },
            cancellationToken: Stop);

        Assert.Equal(5, sessions.Total);
        Assert.Equal(2, meetings.Total);
        var report = await PublicReport.ReadAsync(town.Visitor);
        Assert.Equal((4, 1), (report.Claim("F05").RecordCount, report.Claim("F01").RecordCount));
    }
}
