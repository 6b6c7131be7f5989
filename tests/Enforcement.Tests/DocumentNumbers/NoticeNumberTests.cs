using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;

namespace Enforcement.Tests.DocumentNumbers;

/// <summary>Penalty notices, notices of a hearing and receipts of service take their own running numbers (IDN-10).</summary>
public sealed class NoticeNumberTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Notices_and_receipts_are_numbered_in_the_order_they_are_made_and_carry_it_in_their_documents()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var first = await journey.FileAsync();
        await journey.DecideAsync(first);
        await journey.ServeAsync(first);
        var second = await journey.FileAsync();
        await journey.DecideAsync(second);

        var (served, noticed) = (await GetAsync(journey, first), await GetAsync(journey, second));

        Assert.Equal(("某街罚告字〔2023〕1号", "某街罚送字〔2023〕1号"), (served.Notice.Paper.Number, served.Notice.ReceiptNumber));
        Assert.Equal("某街罚送字〔2023〕2号", served.Service.Receipt.Number);
        Assert.Equal(("某街罚告字〔2023〕2号", "某街罚送字〔2023〕3号"), (noticed.Notice.Paper.Number, noticed.Notice.ReceiptNumber));
        var documents = (await Documents(app).ListCaseDocumentsAsync(new ListCaseDocumentsRequest { CaseId = first }, cancellationToken: Stop)).Items;
        Assert.Equal(
            ["某街罚告字〔2023〕1号", "某街罚送字〔2023〕1号", "某街罚送字〔2023〕2号"],
            documents.Where(document => document.Key is "notice" or "receipt-notice" or "receipt-decision").Select(document => document.Number));
    }

    [Fact]
    public async Task A_refused_notice_gives_its_numbers_back_and_a_later_one_keeps_those_it_replaces()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var id = await journey.FileAsync();
        Assert.Equal("PEN-46", (await CaseJourney.RefusalOf(journey.Officer.IssuePenaltyNoticeAsync(Notice(journey, id)))).RuleId);
        await journey.ReportAsync(id);
        await journey.AgreeAsync(id);
        await journey.NotifyAsync(id);
        await journey.NotifyAsync(id);

        var notice = (await GetAsync(journey, id)).Notice;

        Assert.Equal(("某街罚告字〔2023〕2号", "某街罚送字〔2023〕2号"), (notice.Paper.Number, notice.ReceiptNumber));
        Assert.Equal(["某街罚告字〔2023〕1号", "某街罚送字〔2023〕1号"], notice.ReplacedNumbers);
    }

    [Fact]
    public async Task A_voided_number_is_skipped_and_an_entered_one_refused()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var numbers = new Contracts.V1.DocumentNumbers.DocumentNumbersClient(app.App.Calls("enforcement", EnforcementApp.Head));
        await numbers.VoidDocumentNumberAsync(new VoidDocumentNumberRequest { Kind = NumberedKind.PenaltyNotice, Reason = "印错。" }, cancellationToken: Stop);
        var id = await journey.FileAsync();
        await journey.ReportAsync(id);
        await journey.AgreeAsync(id);
        var entered = Notice(journey, id);
        entered.Paper = new Paper { Number = "某街罚告字〔2023〕99号" };

        var refused = await CaseJourney.RefusalOf(journey.Officer.IssuePenaltyNoticeAsync(entered));
        await journey.NotifyAsync(id);

        Assert.Equal(("paper.number", "number_is_given"), (Assert.Single(refused.Faults).Field, refused.Faults[0].Code));
        Assert.Equal("某街罚告字〔2023〕2号", (await GetAsync(journey, id)).Notice.Paper.Number);
    }

    private static IssuePenaltyNoticeRequest Notice(CaseJourney journey, string id) => new()
    {
        CaseId = id,
        Facts = "占用人行道",
        Reasons = "妨碍通行",
        Basis = "条例第四十二条",
        Proposed = CaseJourney.Fine(300_00),
        TellsRightToDefend = true,
        ServedOn = journey.Today,
        Method = ServiceMethod.Direct,
    };

    private static async Task<PenaltyCaseView> GetAsync(CaseJourney journey, string id) =>
        await journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id }, cancellationToken: Stop);

    private static Contracts.V1.CaseDocuments.CaseDocumentsClient Documents(EnforcementApp app) => new(app.App.Calls("enforcement", EnforcementApp.Officer));
}
