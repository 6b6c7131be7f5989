using Google.Protobuf;
using Grpc.Core;
using Portal.Pages.Report;
using Reports.Contracts.V1;

namespace Portal.Tests.Pages;

public sealed class RecordFinderTests
{
    private static readonly Guid _id = Guid.Parse("018f0000-0000-7000-8000-000000000001");

    [Fact]
    public async Task A_record_with_its_claim_and_page_is_found_in_one_call()
    {
        var service = new AnsweringService();
        var (found, isAway) = await new RecordFinder(new(service)).FindAsync(new RecordClue("enforcement", "penalty-case", _id, 2023, "F22-minor", "", Page: 2));
        Assert.Equal("小微98", found?.Record.Number);
        Assert.False(isAway);
        Assert.Equal(["ListClaimRecords F22-minor 2"], service.Calls);
    }

    [Fact]
    public async Task A_record_without_a_clue_is_looked_for_behind_the_claims_of_its_service_only()
    {
        var service = new AnsweringService();
        var (found, _) = await new RecordFinder(new(service)).FindAsync(new RecordClue("enforcement", "penalty-case", _id, 0, "", "", Page: 0));
        Assert.Equal("F22-minor", found?.Claim.Id);
        Assert.DoesNotContain(service.Calls, call => call.Contains("F05", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_of_another_kind_with_the_same_id_is_not_taken_for_it()
    {
        var (found, _) = await new RecordFinder(new(new AnsweringService())).FindAsync(new RecordClue("enforcement", "work-order", _id, 2023, "F22-minor", "", Page: 2));
        Assert.Null(found);
    }

    [Fact]
    public async Task A_service_that_is_away_is_not_taken_for_a_record_that_does_not_exist()
    {
        var (found, isAway) = await new RecordFinder(new(new AnsweringService { IsAway = true })).FindAsync(new RecordClue("enforcement", "penalty-case", _id, 0, "", "", 0));
        Assert.Null(found);
        Assert.True(isAway);
    }

    private sealed class AnsweringService : CallInvoker
    {
        public bool IsAway { get; init; }

        public List<string> Calls { get; } = [];

        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
        {
            Calls.Add(request is ListClaimRecordsRequest asked ? $"{method.Name} {asked.ClaimId} {asked.Page}" : method.Name);
            var reply = IsAway ? Task.FromException<TResponse>(new RpcException(new Status(StatusCode.Unavailable, ""))) : Task.FromResult((TResponse)Answer((IMessage)request));
            return new AsyncUnaryCall<TResponse>(reply, Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });
        }

        public override TResponse BlockingUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotSupportedException();

        public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotSupportedException();

        public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options) => throw new NotSupportedException();

        public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options) => throw new NotSupportedException();

        private static object Answer(IMessage request) => request switch
        {
            ListReportsRequest => new ListReportsReply { Items = { new ReportSummary { Year = 2023, Status = ReportStatus.Published } }, Total = 1 },
            GetReportRequest => new ReportView
            {
                Year = 2023,
                Claims =
                {
                    new Claim { Id = "F05", Sources = { "organization" }, RecordCount = 4 },
                    new Claim { Id = "F22-minor", Sources = { "enforcement" }, RecordCount = 300 },
                },
            },
            ListClaimRecordsRequest { Page: 2 } => new ListClaimRecordsReply
            {
                Claim = new Claim { Id = "F22-minor" },
                Items = { new ClaimRecord { Id = _id.ToString(), Kind = "penalty-case", Number = "小微98" } },
                Total = 300,
            },
            ListClaimRecordsRequest => new ListClaimRecordsReply
            {
                Claim = new Claim { Id = "F22-minor" },
                Items = { new ClaimRecord { Id = Guid.Empty.ToString(), Kind = "penalty-case", Number = "小微1" } },
                Total = 300,
            },
            _ => throw new NotSupportedException(),
        };
    }
}
