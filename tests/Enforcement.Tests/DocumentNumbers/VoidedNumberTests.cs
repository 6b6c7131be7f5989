using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;

namespace Enforcement.Tests.DocumentNumbers;

public sealed class VoidedNumberTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_voided_number_stays_in_the_register_and_is_never_given_again()
    {
        await using var app = await EnforcementApp.StartAsync();
        var officer = app.CasesAs(EnforcementApp.Officer);
        var numbers = Numbers(app);
        await officer.FilePenaltyCaseAsync(EnforcementApp.Filing(), cancellationToken: Stop);

        var voided = await numbers.VoidDocumentNumberAsync(
            new VoidDocumentNumberRequest { Kind = NumberedKind.OrdinaryCase, Sequence = 2, Reason = "立案审批表印制错误。" }, cancellationToken: Stop);

        Assert.Equal("某街立字〔2023〕3号", (await officer.FilePenaltyCaseAsync(EnforcementApp.Filing(), cancellationToken: Stop)).Number);
        var register = await numbers.ListVoidedNumbersAsync(new BureauListRequest(), cancellationToken: Stop);
        var kept = Assert.Single(register.Items);
        Assert.Equal(
            (voided.Id, NumberedKind.OrdinaryCase, "某街立字〔2023〕2号", "立案审批表印制错误。", "2023-03-01", EnforcementApp.Head.Id.ToString()),
            (kept.Id, kept.Kind, kept.Number, kept.Reason, kept.VoidedOn, kept.VoidedBy));
    }

    [Theory]
    [InlineData(NumberedKind.OrdinaryCase, "某街立字〔2023〕1号")]
    [InlineData(NumberedKind.MinorCase, "某街简罚决字〔2023〕1号")]
    [InlineData(NumberedKind.PenaltyDecision, "某街罚决字〔2023〕1号")]
    [InlineData(NumberedKind.NoPenaltyDecision, "某街不罚决字〔2023〕1号")]
    [InlineData(NumberedKind.PenaltyNotice, "某街罚告字〔2023〕1号")]
    [InlineData(NumberedKind.HearingNotice, "某街罚听字〔2023〕1号")]
    [InlineData(NumberedKind.ServiceReceipt, "某街罚送字〔2023〕1号")]
    public async Task Without_a_number_the_next_of_its_kind_is_voided(NumberedKind kind, string number)
    {
        await using var app = await EnforcementApp.StartAsync();
        var numbers = Numbers(app);

        await numbers.VoidDocumentNumberAsync(new VoidDocumentNumberRequest { Kind = kind, Reason = "空白文书损坏。" }, cancellationToken: Stop);

        Assert.Equal(number, Assert.Single((await numbers.ListVoidedNumbersAsync(new BureauListRequest(), cancellationToken: Stop)).Items).Number);
    }

    [Fact]
    public async Task A_number_that_a_document_carries_is_not_voided_and_none_is_lost_by_the_attempt()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        await journey.DecideAsync(await journey.FileAsync());
        var numbers = Numbers(app);

        var used = await CaseJourney.RefusalOf(numbers.VoidDocumentNumberAsync(Of(1)));
        var ahead = await CaseJourney.RefusalOf(numbers.VoidDocumentNumberAsync(Of(3)));

        Assert.Equal(("enforcement.number_in_use", "enforcement.number_leaves_gap"), (used.Code, ahead.Code));
        Assert.Equal(("IDN-10", "IDN-10"), (used.RuleId, ahead.RuleId));
        Assert.Equal("某街罚决字〔2023〕2号", await journey.DecideAsync(await journey.FileAsync()));

        static VoidDocumentNumberRequest Of(int sequence) => new() { Kind = NumberedKind.PenaltyDecision, Sequence = sequence, Reason = "印错。" };
    }

    [Fact]
    public async Task The_form_says_all_its_faults_at_once()
    {
        await using var app = await EnforcementApp.StartAsync();

        var refused = await CaseJourney.RefusalOf(Numbers(app).VoidDocumentNumberAsync(new VoidDocumentNumberRequest { Sequence = -1 }));

        Assert.Equal(["kind", "sequence", "reason"], refused.Faults.Select(fault => fault.Field));
    }

    private static Contracts.V1.DocumentNumbers.DocumentNumbersClient Numbers(EnforcementApp app) => new(app.App.Calls("enforcement", EnforcementApp.Head));
}
