using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Discretion;
using Organization.Contracts;
using Platform.Law.Calendars;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.CaseDocuments;

public sealed class CaseDocumentTests
{
    [Fact]
    public void A_case_has_the_documents_of_the_steps_it_has_taken_and_no_others()
    {
        Assert.Equal(["filing-approval"], Keys(Filed()));
        Assert.Equal(["filing-approval", "end-report-1", "evidence-list", "inquiry-1"], Keys(Reported()));
        Assert.Equal(
            ["filing-approval", "end-report-1", "notice", "receipt-notice", "evidence-list", "inquiry-1", "legal-review-1"], Keys(Noticed()));
        Assert.Equal(
            ["filing-approval", "end-report-1", "notice", "receipt-notice", "decision", "receipt-decision", "evidence-list", "inquiry-1", "legal-review-1"],
            Keys(Served()));
        Assert.Equal(["decision", "defence"], Keys(DecideMinor(OnTheSpot()).Value));
    }

    [Fact]
    public void A_case_whose_fine_is_late_has_the_papers_of_its_execution()
    {
        var subject = Served();
        var calendar = WorkCalendar.StateCouncil;
        var day = new DateOnly(2023, 4, 4);
        Did(subject.ImposeSurcharge(new ImposeSurcharge(subject.Id, "逾期未缴"), calendar, By(Head, day, Roles.EnforcementHead)));
        Did(subject.RemindToPay(new RemindToPay(subject.Id, day, Lead, Assisting, Paper), Certified, calendar, By(Lead, day)));
        Did(subject.CorrectDocument(
            new CorrectDocument(subject.Id, CorrectionKind.Rectify, "行政处罚决定书", "中市路", "中市西路", "笔误", day, Paper), calendar, By(Lead, day)));
        Assert.Equal(["correction-1", "surcharge", "reminder"], Keys(subject).Except(Keys(Served())));
        Assert.Contains("原文：中市路", TextOf(Document(subject, "correction-1")), StringComparison.Ordinal);
        Assert.Contains("十日（工作日）内履行", TextOf(Document(subject, "reminder")), StringComparison.Ordinal);
        Assert.Contains("示例银行", TextOf(Document(subject, "reminder")), StringComparison.Ordinal);
        Assert.Contains("于2023年4月4日起实施加处罚款；加处罚款超过三十日", TextOf(Document(subject, "reminder")), StringComparison.Ordinal);
        var late = new DateOnly(2023, 5, 5);
        Did(subject.RemindToPay(new RemindToPay(subject.Id, late, Lead, Assisting, Paper), Certified, calendar, By(Lead, late)));
        Assert.Contains("实施的加处罚款已超过三十日", TextOf(Document(subject, "reminder")), StringComparison.Ordinal);
        Assert.Contains("本机关没有行政强制执行权", TextOf(Document(subject, "reminder")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_was_revoked_says_so()
    {
        var subject = Served();
        Did(subject.Revoke(
            new RevokeDecision(subject.Id, RevocationKind.Annulled, RevokedBy.Court, DecidedOn, "示例行终1号", "事实不清"), WorkCalendar.StateCouncil,
            By(Head, DecidedOn, Roles.EnforcementHead)));
        Assert.Contains("注：本决定于2023年3月17日被撤销（示例行终1号）。", TextOf(Document(subject, "decision")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_that_gives_a_right_to_a_hearing_tells_it_with_its_last_day()
    {
        var subject = Agreed(proposed: Fine(20_000_00));
        Did(subject.IssueNotice(Notice(subject, Fine(20_000_00)) with { TellsRightToHearing = true }, Certified, Usual, By(Lead, NoticedOn)));
        Assert.Contains("要求听证的，应当自收到本告知书之日起五个工作日内（至2023年3月16日）", TextOf(Document(subject, "notice")), StringComparison.Ordinal);
        Assert.DoesNotContain("听证", TextOf(Document(Noticed(), "notice")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_says_the_tier_of_its_fine_and_why_it_departs_from_it()
    {
        var subject = Noticed();
        var benchmark = DiscretionBenchmark.Set(
            new SetDiscretionBenchmark("CG-ROAD-01", "示例基准", FiledOn, [new BenchmarkTier("轻微", 0, 300_00, 0)], []), 0, 0, By(Head, FiledOn)).Value;
        Did(subject.AssessDiscretion(new AssessDiscretion(subject.Id, [], "面积小"), benchmark, WorkCalendar.StateCouncil, By(Lead, NoticedOn)));
        Did(subject.ApproveDeparture(new ApproveDeparture(subject.Id, 900_00, "屡教不改"), WorkCalendar.StateCouncil, By(Stranger, NoticedOn, Roles.Leader)));
        Did(Decide(subject, Decision(subject)));
        Assert.Contains("属于“轻微”档，罚款幅度为0.00元至300.00元。经批准偏离该档，理由：屡教不改", TextOf(Document(subject, "decision")), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_stand_in_the_order_of_the_eight_groups_of_the_bound_file()
    {
        var groups = Of(Closed()).Select(document => document.Group).ToList();

        Assert.Equal(groups.Order(), groups);
        Assert.Equal(
            [DocumentGroup.SourceAndFiling, DocumentGroup.ReportNoticeDecision, DocumentGroup.Evidence, DocumentGroup.Defence, DocumentGroup.ReviewAndDiscussion,
             DocumentGroup.Execution, DocumentGroup.Other],
            groups.Distinct());
        Assert.Equal(8, Enum.GetValues<DocumentGroup>().Length);
    }

    [Fact]
    public void A_decision_states_the_six_contents()
    {
        var decision = Document(Decided(), "decision");

        Assert.Null(decision.Lacking());
        Assert.Equal(("行政处罚决定书", "某街罚决字〔2023〕1号", "某某建材有限公司"), (decision.Title, decision.Number, decision.Addressee));
        var text = TextOf(decision);
        Assert.Contains("某市中市路1号", text, StringComparison.Ordinal);
        Assert.Contains("现场笔录、照片", text, StringComparison.Ordinal);
        Assert.Contains("条例第四十二条", text, StringComparison.Ordinal);
        Assert.Contains("罚款900.00元", text, StringComparison.Ordinal);
        Assert.Contains("责令改正：立即清除占道建材", text, StringComparison.Ordinal);
        Assert.Contains("自收到之日起十五日内到指定银行缴纳", text, StringComparison.Ordinal);
        Assert.Contains("六十日内向某市人民政府申请行政复议，也可以自收到本决定书之日起六个月内", text, StringComparison.Ordinal);
        Assert.True(decision.IsSealed);
        Assert.Equal(("某市某街道办事处", DecidedOn), (decision.Organ, decision.Date));
    }

    [Theory]
    [InlineData(StatedContents.Party)]
    [InlineData(StatedContents.FactsAndEvidence)]
    [InlineData(StatedContents.KindAndBasis)]
    [InlineData(StatedContents.Performance)]
    [InlineData(StatedContents.Remedies)]
    [InlineData(StatedContents.OrganAndDate)]
    public void A_decision_whose_record_lacks_one_of_the_six_is_refused(string content)
    {
        var filed = Decided();
        var whole = filed.Decision!;
        var bent = content switch
        {
            StatedContents.Party => whole with { PartyAddress = "" },
            StatedContents.FactsAndEvidence => whole with { FactsAndEvidence = "" },
            StatedContents.KindAndBasis => whole with { Basis = "" },
            StatedContents.Performance => whole with { Performance = "" },
            StatedContents.Remedies => whole with { Remedies = "" },
            _ => whole with { Organ = "" },
        };

        var refused = Decisions.Of(filed, bent, "某市").Lacking();

        Assert.Equal(("PEN-52", "enforcement.document_incomplete"), (refused?.RuleId, refused?.Code));
        Assert.Contains(content, refused!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_the_spot_states_the_eight_contents_and_reconsideration_first()
    {
        var filed = DecideMinor(OnTheSpot() with { DecidedOn = new DateOnly(2024, 3, 1), ActDate = new DateOnly(2024, 3, 1) }).Value;
        var decision = Document(filed, "decision");

        Assert.Null(decision.Lacking());
        Assert.Equal(8, decision.Stated[0].Names.Count);
        var text = TextOf(decision);
        Assert.Contains("占道经营。", text, StringComparison.Ordinal);
        Assert.Contains("城市道路管理条例第四十二条", text, StringComparison.Ordinal);
        Assert.Contains("50.00元", text, StringComparison.Ordinal);
        Assert.Contains("2024年3月1日", text, StringComparison.Ordinal);
        Assert.Contains("地点：中市路", text, StringComparison.Ordinal);
        Assert.Contains("应当自收到本决定书之日起六十日内先向某市人民政府申请行政复议", text, StringComparison.Ordinal);
        Assert.Contains("十五日内依法向人民法院提起行政诉讼", text, StringComparison.Ordinal);
        Assert.Equal(2, decision.Signatures.Count(line => line.StartsWith("执法人员（签名）", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_decision_that_fines_states_where_how_much_and_until_when_is_paid_and_what_being_late_costs()
    {
        foreach (var filed in new[] { Decided(), DecideMinor(OnTheSpot()).Value })
        {
            var decision = Document(filed, "decision");

            Assert.Null(decision.Lacking());
            var text = TextOf(decision);
            Assert.Contains("示例银行", text, StringComparison.Ordinal);
            Assert.Contains("示例大街1号", text, StringComparison.Ordinal);
            Assert.Contains("十五日内", text, StringComparison.Ordinal);
            Assert.Contains("每日按罚款数额的百分之三加处罚款", text, StringComparison.Ordinal);
            var refused = Decisions.Of(filed, filed.Decision! with { Collector = new FineCollector("示例银行", "") }, "某市").Lacking();
            Assert.Equal(("PEN-91", "enforcement.document_incomplete"), (refused?.RuleId, refused?.Code));
            Assert.Contains(StatedContents.Collector, refused!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_decision_made_before_the_institution_was_kept_still_opens()
    {
        var filed = Decided();
        var earlier = Decisions.Of(filed, filed.Decision! with { Collector = null }, "某市");

        Assert.Null(earlier.Lacking());
        Assert.Contains("百分之三", TextOf(earlier), StringComparison.Ordinal);
        Assert.DoesNotContain("代收机构", TextOf(earlier), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_law_asked_for_reconsideration_first_the_party_chose() =>
        Assert.Contains("也可以自收到本决定书之日起六个月内", TextOf(Document(DecideMinor(OnTheSpot()).Value, "decision")), StringComparison.Ordinal);

    [Theory]
    [InlineData(StatedContents.Violation)]
    [InlineData(StatedContents.KindAndBasis)]
    [InlineData(StatedContents.Remedies)]
    [InlineData(StatedContents.OrganAndDate)]
    public void A_decision_on_the_spot_whose_record_lacks_one_of_the_eight_is_refused(string content)
    {
        var filed = DecideMinor(OnTheSpot()).Value;
        var whole = filed.Decision!;
        var bent = content switch
        {
            StatedContents.Violation => whole with { FactsAndEvidence = "" },
            StatedContents.KindAndBasis => whole with { Basis = "" },
            StatedContents.Remedies => whole with { Remedies = "" },
            _ => whole with { Organ = "" },
        };

        var refused = Decisions.Of(filed, bent, "某市").Lacking();

        Assert.Equal("PEN-32", refused?.RuleId);
        Assert.Contains(content, refused!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_of_no_penalty_says_so_and_how_the_party_was_educated()
    {
        var filed = Agreed();
        Did(Decide(filed, Decision(filed) with { Outcome = CaseOutcome.NoPenaltyMinor, Penalty = Penalty.None, Education = "已当面教育。" }));

        var decision = Document(filed, "decision");

        Assert.Equal("不予行政处罚决定书", decision.Title);
        Assert.Null(decision.Lacking());
        Assert.Contains("已当面教育。", TextOf(decision), StringComparison.Ordinal);
        Assert.Contains("决定不予行政处罚。", TextOf(decision), StringComparison.Ordinal);
        Assert.Contains("六个月内依法向人民法院提起行政诉讼", TextOf(decision), StringComparison.Ordinal);
        Assert.DoesNotContain("罚款", TextOf(decision), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_tells_the_party_until_when_it_may_defend_itself()
    {
        var notice = Document(Noticed(), "notice");

        Assert.Equal("某某建材有限公司", notice.Addressee);
        Assert.Contains("五个工作日内（至2023年3月16日）", TextOf(notice), StringComparison.Ordinal);
        Assert.Contains("占用人行道", TextOf(notice), StringComparison.Ordinal);
        Assert.Contains("罚款900.00元", TextOf(notice), StringComparison.Ordinal);
    }

    [Fact]
    public void A_legal_review_opinion_answers_all_eight_contents() =>
        Assert.Equal(8, Document(Noticed(), "legal-review-1").Sections[1].Parts[0].Rows.Count);

    [Fact]
    public void Every_document_is_a_word_file_without_errors()
    {
        foreach (var document in Of(Closed()).Concat(Of(DecideMinor(OnTheSpot()).Value)))
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(document.ToOfficial().ToBytes()), isEditable: false);

            var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken);

            Assert.Empty(errors.Select(error => $"{document.Key} {error.Path?.XPath}: {error.Description}"));
            Assert.Contains(document.Title, file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_number_in_no_official_form_is_written_as_text()
    {
        var filed = Served();
        var receipt = Document(filed, "receipt-decision") with { Number = "回证2023-7" };

        using var file = WordprocessingDocument.Open(new MemoryStream(receipt.ToOfficial().ToBytes()), isEditable: false);

        Assert.Contains("编号：回证2023-7", file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_made_up_case_says_so_on_every_document() =>
        Assert.All(Of(Served()), document => Assert.Contains("示例数据", TextOf(document), StringComparison.Ordinal));

    /// <summary>A case with a defence, paid and closed.</summary>
    internal static PenaltyCase Closed()
    {
        var filed = Noticed();
        Did(filed.RecordDefence(new RecordDefence(filed.Id, Waived: false, NoticedOn, "请从轻。", "情节一般。", Adopted: false), WorkCalendar.StateCouncil, By(Lead, NoticedOn)));
        Did(Decide(filed, Decision(filed)));
        Did(filed.Serve(Service(filed), Certified, WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        Did(filed.RecordPayment(new RecordPayment(filed.Id, DecidedOn, 900_00, "票据1", CollectedOnTheSpot: false, ""), WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        Did(filed.Close(new CloseCase(filed.Id, ClosingGround.Performed, null, "已履行。"), WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        return filed;
    }

    internal static IReadOnlyList<CaseDocument> Of(PenaltyCase filed) => CaseFile.Of(filed, Office, Usual);

    private static IEnumerable<string> Keys(PenaltyCase filed) => Of(filed).Select(document => document.Key);

    private static CaseDocument Document(PenaltyCase filed, string key) => Of(filed).Single(document => document.Key == key);

    private static string TextOf(CaseDocument document) => string.Join('\n', document.Sections.SelectMany(section => section.Parts)
        .SelectMany(part => part.Rows.SelectMany(row => row).Append(part.Text)));
}
