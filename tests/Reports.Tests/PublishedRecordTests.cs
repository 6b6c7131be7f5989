using Grpc.Core;
using Reports.Contracts.V1;

namespace Reports.Tests;

public sealed class PublishedRecordTests
{
    [Fact]
    public async Task A_record_behind_a_published_claim_is_found_by_its_address_in_one_call()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        var draft = await app.DraftAsync();
        var order = (await app.Clerk.ListClaimRecordsAsync(new ListClaimRecordsRequest { Year = Year.Reported, ClaimId = "F17", Page = 1, Size = 1 })).Items[0];
        var asked = new GetPublishedRecordRequest { Service = "enforcement", Kind = "work-order", Id = order.Id };
        Assert.Equal(StatusCode.NotFound, await StatusOf(app, asked));

        await PublishAsync(app, draft);
        var found = await app.Visitor.GetPublishedRecordAsync(asked);

        Assert.Equal((Year.Reported, "F17", order.Id), (found.Year, found.Claim.Id, found.Record.Id));
        Assert.Equal((order.Title, 64), (found.Record.Title, found.Record.Leaf.Length));
        Assert.Equal(StatusCode.NotFound, await StatusOf(app, new(asked) { Kind = "penalty-case" }));
        Assert.Equal(StatusCode.NotFound, await StatusOf(app, new(asked) { Year = Year.Reported + 1 }));
        Assert.Equal(StatusCode.NotFound, await StatusOf(app, new(asked) { Id = "no-id" }));
    }

    [Fact]
    public async Task A_record_behind_several_claims_is_shown_with_the_claim_that_the_reader_comes_from()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        await PublishAsync(app, await app.DraftAsync());
        var @case = (await app.Visitor.ListClaimRecordsAsync(new ListClaimRecordsRequest { Year = Year.Reported, ClaimId = "F22-ordinary", Page = 1, Size = 1 })).Items[0];
        var asked = new GetPublishedRecordRequest { Service = "enforcement", Kind = "penalty-case", Id = @case.Id };

        Assert.Equal("F22-ordinary", (await app.Visitor.GetPublishedRecordAsync(asked)).Claim.Id);
        Assert.Equal("F14", (await app.Visitor.GetPublishedRecordAsync(new(asked) { ClaimId = "F14" })).Claim.Id);
        Assert.Equal("F22-ordinary", (await app.Visitor.GetPublishedRecordAsync(new(asked) { ClaimId = "F05" })).Claim.Id);
    }

    [Fact]
    public async Task Every_figure_of_the_leaders_opens_its_records_also_in_a_year_without_a_report()
    {
        await using var app = await ReportsApp.StartAsync(Year.Events());
        var figures = await app.Leader.GetYearFiguresAsync(new GetYearFiguresRequest { Year = Year.Reported });
        foreach (var figure in figures.Items)
        {
            var asked = new ListClaimRecordsRequest { Year = Year.Reported, ClaimId = figure.ClaimId, Page = 1, Size = 200 };
            var records = await app.Leader.ListClaimRecordsAsync(asked);
            Assert.Equal((figure.ClaimId, figure.Count), (figure.ClaimId, records.Total));
            Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(async () => await app.Visitor.ListClaimRecordsAsync(asked))).StatusCode);
        }
    }

    private static async Task PublishAsync(ReportsApp app, ReportView draft)
    {
        foreach (var claim in draft.Claims.Where(claim => claim.Verdict != Verdict.Supported))
            await app.Clerk.TakeProposedWordingAsync(new TakeProposedWordingRequest { Year = Year.Reported, ClaimId = claim.Id });
        await app.Leader.FreezeReportAsync(new FreezeReportRequest { Year = Year.Reported });
        await app.Leader.PublishReportAsync(new PublishReportRequest { Year = Year.Reported, SubmittedOn = "2024-02-26" });
    }

    private static async Task<StatusCode> StatusOf(ReportsApp app, GetPublishedRecordRequest asked) =>
        (await Assert.ThrowsAsync<RpcException>(async () => await app.Visitor.GetPublishedRecordAsync(asked))).StatusCode;
}
