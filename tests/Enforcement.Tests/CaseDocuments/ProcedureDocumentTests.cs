using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Organization.Contracts;
using static Enforcement.Tests.Cases.CaseSteps;
using static Enforcement.Tests.Cases.MeasureSteps;

namespace Enforcement.Tests.CaseDocuments;

/// <summary>The documents of what happens beside the common course of a case say what its record says.</summary>
public sealed class ProcedureDocumentTests
{
    [Fact]
    public void Each_step_of_a_seizure_leaves_its_paper_and_no_paper_is_ahead_of_it()
    {
        var subject = Filed();
        Did(subject.ApproveMeasure(Approval(subject), Calendar, HeadOn(FiledOn)));
        Assert.Equal(["measure-approval-1"], New(subject));
        Did(Impose(subject, SceneAt(FiledOn)));
        Assert.Equal(["measure-approval-1", "measure-decision-1", "measure-list-1", "measure-record-1"], New(subject));
        Did(Exclude(subject, FiledOn.AddDays(2), FiledOn.AddDays(4), FiledOn.AddDays(1)));
        Did(Extend(subject, FiledOn.AddDays(20), 10));
        Did(Release(subject, FiledOn.AddDays(21), ReleaseGround.NotConnected));
        Assert.Equal(
            ["measure-approval-1", "measure-decision-1", "measure-list-1", "measure-record-1", "measure-testing-1-1", "measure-extension-1", "measure-release-1"],
            New(subject));

        var decision = TextOf(subject, "measure-decision-1");
        Assert.Contains("自2023年3月1日起30日，至2023年3月31日", decision, StringComparison.Ordinal);
        Assert.Contains("无证无照经营查处办法第十一条", decision, StringComparison.Ordinal);
        Assert.Contains("行政复议", decision, StringComparison.Ordinal);
        Assert.Contains("1|水泥|二十袋|完好", TextOf(subject, "measure-list-1"), StringComparison.Ordinal);
        Assert.Contains("2023年3月1日11时0分", TextOf(subject, "measure-record-1"), StringComparison.Ordinal);
        Assert.Contains("没有意见", TextOf(subject, "measure-record-1"), StringComparison.Ordinal);
        Assert.Contains("2023年3月3日至2023年3月5日", TextOf(subject, "measure-testing-1-1"), StringComparison.Ordinal);
        Assert.Contains("延长10日", TextOf(subject, "measure-extension-1"), StringComparison.Ordinal);
        Assert.Contains("因财物与违法行为无关", TextOf(subject, "measure-release-1"), StringComparison.Ordinal);
        Assert.All(Papers(subject).Where(paper => paper.Key.StartsWith("measure", StringComparison.Ordinal)), paper => Assert.Equal(DocumentGroup.Execution, paper.Group));
    }

    [Fact]
    public void An_urgent_seizure_says_that_its_approval_was_made_up_and_who_signed()
    {
        var subject = Filed();
        var scene = SceneAt(FiledOn) with { Presence = MeasurePresence.Witness, Witness = "王五", IsSigned = false, RefusalNote = "见证人拒绝签名" };
        Did(ImposeAtOnce(subject, scene));
        Assert.DoesNotContain("measure-approval-1", New(subject));
        Did(Confirm(subject, HeadOn(FiledOn, 20)));
        Assert.Contains("当场实施后补办", TextOf(subject, "measure-approval-1"), StringComparison.Ordinal);
        var record = TextOf(subject, "measure-record-1");
        Assert.Contains("见证人|王五", record, StringComparison.Ordinal);
        Assert.Contains("拒绝签名：见证人拒绝签名", record, StringComparison.Ordinal);
        Assert.Contains("见证人", Papers(subject).Single(paper => paper.Key == "measure-list-1").Signatures[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Preserved_evidence_has_its_approval_its_list_and_what_was_decided()
    {
        var subject = Filed();
        Did(subject.ApprovePreservation(new ApprovePreservation(subject.Id, "货物可能转移", "审批1号"), Calendar, HeadOn(FiledOn)));
        Assert.Equal(["preservation-approval-1"], New(subject));
        Did(subject.RecordPreservation(
            new RecordPreservation(subject.Id, 0, FiledOn, Lead, Assisting, [Cement], "执法局仓库", new CasePaper("清单", "存1号", FiledOn, "")), Certified, Calendar, By(Lead, FiledOn)));
        Did(subject.DisposePreservation(
            new DisposePreservation(subject.Id, 0, PreservationMeasure.Returned, ReportedOn, "已返还当事人"), Calendar, HeadOn(ReportedOn)));
        Assert.Equal(["preservation-approval-1", "preservation-list-1", "preservation-disposal-1"], New(subject));
        Assert.Contains("至迟于2023年3月10日作出处理决定", TextOf(subject, "preservation-list-1"), StringComparison.Ordinal);
        Assert.Contains("1|水泥|二十袋|完好", TextOf(subject, "preservation-list-1"), StringComparison.Ordinal);
        Assert.Contains("现决定：返还。", TextOf(subject, "preservation-disposal-1"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recusal_is_decided_in_writing_and_a_crime_is_sent_with_a_list()
    {
        var subject = Reported();
        Did(subject.RequestRecusal(new RequestRecusal(subject.Id, Lead, RecusalOrigin.Party, ReportedOn, "有亲属关系"), Calendar, By(Lead, ReportedOn)));
        Assert.DoesNotContain("recusal-1", Papers(subject).Select(paper => paper.Key));
        Did(subject.DecideRecusal(new DecideRecusal(subject.Id, 0, RecusalRuling.Refused, "经核实不属实"), Calendar, HeadOn(ReportedOn)));
        Assert.Contains("驳回回避申请。", TextOf(subject, "recusal-1"), StringComparison.Ordinal);

        var report = new CasePaper("报告", "", ReportedOn, "核实情况");
        Did(subject.ReportCrime(new ReportCrime(subject.Id, ReportedOn, Lead, Assisting, "非法经营罪", report), Certified, Calendar, By(Lead, ReportedOn)));
        Assert.DoesNotContain("crime-letter-1", Papers(subject).Select(paper => paper.Key));
        Did(subject.DecideTransfer(new DecideTransfer(subject.Id, TransferRuling.Approved, ""), Calendar, At(Stranger, ReportedOn, 11, 0, Roles.Leader)));
        Did(subject.RecordTransfer(
            new RecordTransfer(subject.Id, null, "某市公安局", new CasePaper("移送书", "移1号", ReportedOn, "")), Calendar, At(Lead, ReportedOn, 15)));
        Assert.Contains("2023年3月6日11时0分批准移送。", TextOf(subject, "crime-report-1"), StringComparison.Ordinal);
        var letter = Papers(subject).Single(paper => paper.Key == "crime-letter-1");
        Assert.Equal(("某市公安局", "移1号", true), (letter.Addressee, letter.Number, letter.IsSealed));
        Assert.Contains("2|现场笔录|2023年3月1日", TextOf(subject, "crime-letter-1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_such_paper_is_complete_and_can_be_written_as_a_file()
    {
        var subject = Seized(FiledOn);
        Did(Release(subject, FiledOn, ReleaseGround.NoViolation));
        Assert.All(Papers(subject), paper =>
        {
            Assert.Null(paper.Lacking());
            Assert.NotEmpty(paper.ToOfficial().ToBytes());
        });
    }

    private static IReadOnlyList<CaseDocument> Papers(PenaltyCase subject) => CaseFile.Of(subject, Office, Usual);

    private static IEnumerable<string> New(PenaltyCase subject) => Papers(subject).Select(paper => paper.Key).Except(["filing-approval"]);

    private static string TextOf(PenaltyCase subject, string key) => string.Join('\n', Papers(subject).Single(paper => paper.Key == key).Sections
        .SelectMany(section => section.Parts.SelectMany(part => part.Rows.Select(row => string.Join('|', row)).Prepend(part.Text))));
}
