using Google.Protobuf;
using Grpc.Core;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Portal.Pages.Report;
using Reports.Contracts.V1;

namespace Portal.Tests.Pages;

public sealed class RecordFinderTests
{
    private static readonly Guid _id = Guid.Parse("018f0000-0000-7000-8000-000000000001");

    [Fact]
    public async Task A_record_of_a_published_report_is_found_in_one_call_with_or_without_a_clue()
    {
        var service = new AnsweringService { Published = _id };
        var (found, isAway) = await new RecordFinder(new(service)).FindAsync(new RecordClue("enforcement", "penalty-case", _id, 0, "", "", Page: 0));
        Assert.Equal((2023, "F22-minor", "小微98"), (found?.Year, found?.Claim.Id, found?.Record.Number));
        Assert.False(isAway);
        Assert.Equal(["GetPublishedRecord"], service.Calls);
    }

    [Fact]
    public async Task A_record_behind_a_draft_is_found_among_the_records_of_the_claim_that_led_to_it()
    {
        var service = new AnsweringService();
        var (found, _) = await new RecordFinder(new(service)).FindAsync(new RecordClue("enforcement", "penalty-case", _id, 2026, "F22-minor", "", Page: 2));
        Assert.Equal((2026, "小微98"), (found?.Year, found?.Record.Number));
        Assert.Equal(["GetPublishedRecord", "ListClaimRecords F22-minor 2"], service.Calls);
    }

    [Fact]
    public async Task A_record_that_no_report_rests_on_and_that_nothing_leads_to_is_not_looked_for_any_further()
    {
        var service = new AnsweringService();
        var (found, isAway) = await new RecordFinder(new(service)).FindAsync(new RecordClue("enforcement", "penalty-case", _id, 0, "", "", Page: 0));
        Assert.Null(found);
        Assert.False(isAway);
        Assert.Equal(["GetPublishedRecord"], service.Calls);
    }

    [Fact]
    public async Task A_record_of_another_kind_with_the_same_id_is_not_taken_for_it()
    {
        var (found, _) = await new RecordFinder(new(new AnsweringService())).FindAsync(new RecordClue("enforcement", "work-order", _id, 2026, "F22-minor", "", Page: 2));
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

        public Guid Published { get; init; }

        public List<string> Calls { get; } = [];

        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
        {
            Calls.Add(request is ListClaimRecordsRequest asked ? $"{method.Name} {asked.ClaimId} {asked.Page}" : method.Name);
            var reply = IsAway ? Failed<TResponse>(new RpcException(new Status(StatusCode.Unavailable, ""))) : Answer((IMessage)request) is { } answer ? Task.FromResult((TResponse)answer) : Failed<TResponse>(new Refusal("reports.record_not_found", ErrorKind.NotFound, "没有这条记录。").ToRpcException());
            return new AsyncUnaryCall<TResponse>(reply, Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });
        }

        public override TResponse BlockingUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotSupportedException();

        public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotSupportedException();

        public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options) => throw new NotSupportedException();

        public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options) => throw new NotSupportedException();

        private static Task<TResponse> Failed<TResponse>(RpcException fault) => Task.FromException<TResponse>(fault);

        private object? Answer(IMessage request) => request switch
        {
            GetPublishedRecordRequest asked when Guid.Parse(asked.Id) == Published => new PublishedRecordReply
            {
                Year = 2023,
                Claim = new Claim { Id = "F22-minor" },
                Record = new ClaimRecord { Id = asked.Id, Service = asked.Service, Kind = asked.Kind, Number = "小微98" },
            },
            GetPublishedRecordRequest => null,
            ListClaimRecordsRequest { Page: 2 } => new ListClaimRecordsReply
            {
                Claim = new Claim { Id = "F22-minor" },
                Items = { new ClaimRecord { Id = _id.ToString(), Service = "enforcement", Kind = "penalty-case", Number = "小微98" } },
                Total = 300,
            },
            _ => throw new NotSupportedException(),
        };
    }
}
