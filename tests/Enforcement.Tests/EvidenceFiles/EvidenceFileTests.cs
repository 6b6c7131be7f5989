using Enforcement.Cases;
using Enforcement.EvidenceFiles;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.EvidenceFiles;

public sealed class EvidenceFileTests
{
    private const string Hash = "aa00";

    [Fact]
    public void A_file_is_received_by_an_officer_of_the_case_with_hash_time_and_first_line_of_custody()
    {
        var filed = Filed();
        Assert.Equal("enforcement.not_own_case", Receive(filed, by: Stranger).Refusal.Code);
        var file = Receive(filed).Value;
        Assert.Equal((1, Hash, "image/jpeg", false, EvidenceFileStatus.Held), (file.Number, file.Sha256, file.MediaType, file.IsAfterDecision, file.Status));
        var line = Assert.Single(file.Custody);
        Assert.Equal((CustodyKind.Received, Lead, file.ArrivedAt), (line.Kind, line.By, line.At));
        var entry = Assert.Single(file.Pending);
        Assert.Contains("SEC-20", entry.Rules);
    }

    [Fact]
    public void A_state_secret_must_be_ruled_out_and_a_copy_names_its_original()
    {
        var filed = Filed();
        RefusedBy("SEC-23", EvidenceFile.Receive(Command(filed) with { HoldsNoSecret = false }, Content, filed, 1, By(Lead, FiledOn)));
        var copy = Command(filed) with { IsCopy = true };
        RefusedBy("PEN-43", EvidenceFile.Receive(copy, Content, filed, 1, By(Lead, FiledOn)));
        Assert.False(EvidenceFile.Receive(copy with { OriginalNote = "原件存当事人处，经核对无误，张三签名" }, Content, filed, 1, By(Lead, FiledOn)).IsRefused);
        Assert.Equal("enforcement.date_in_future", EvidenceFile.Receive(Command(filed) with { TakenOn = FiledOn.AddDays(1) }, Content, filed, 1, By(Lead, FiledOn)).Refusal.Code);
    }

    [Fact]
    public void What_comes_after_the_decision_is_marked_and_what_came_before_it_stays()
    {
        var filed = Noticed();
        var before = Receive(filed, NoticedOn).Value;
        Did(Decide(filed, Decision(filed)));
        var after = Receive(filed, DecidedOn).Value;
        Assert.Equal((false, true), (before.IsAfterDecision, after.IsAfterDecision));
        RefusedBy("TRI-09", before.Withdraw("有误", filed, By(Lead, DecidedOn)));
        Did(after.Withdraw("重复上传", filed, By(Lead, DecidedOn)));
        Assert.Equal((EvidenceFileStatus.Withdrawn, "重复上传"), (after.Status, after.Custody[^1].Note));
        Assert.Equal("enforcement.evidence_withdrawn", after.Withdraw("再次", filed, By(Lead, DecidedOn)).Refusal.Code);
    }

    [Fact]
    public void A_bound_file_in_the_archive_takes_no_evidence()
    {
        var filed = Served();
        Did(filed.RecordPayment(new RecordPayment(filed.Id, DecidedOn, 900_00, "票据1", false, ""), LegalClockDay, By(Lead, DecidedOn)));
        Did(filed.Close(new CloseCase(filed.Id, ClosingGround.Performed, DecidedOn, "已履行"), WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        Assert.False(Receive(filed, DecidedOn).IsRefused);
        Did(filed.Archive(new ArchiveCase(filed.Id, "档1", ArchiveRetention.ThirtyYears, 20), WorkCalendar.StateCouncil, By(Head, DecidedOn, Roles.EnforcementHead)));
        RefusedBy("PEN-60", Receive(filed, DecidedOn));
    }

    [Fact]
    public void Who_opened_it_is_kept_once_a_day_and_each_change_of_custody_with_its_reason()
    {
        var filed = Filed();
        var file = Receive(filed).Value;
        Assert.True(file.Open(asDownload: false, By(Reviewer, FiledOn)));
        Assert.False(file.Open(asDownload: false, By(Reviewer, FiledOn)));
        Assert.True(file.Open(asDownload: true, By(Reviewer, FiledOn)));
        Assert.True(file.Open(asDownload: false, By(Reviewer, FiledOn.AddDays(1))));
        RefusedNotOwn(file.ChangeCustody(new RecordCustody(file.Id, CustodyKind.HandedOver, "公安机关", "移送"), filed, By(Stranger, FiledOn)));
        Did(file.ChangeCustody(new RecordCustody(file.Id, CustodyKind.HandedOver, "公安机关", "移送"), filed, By(Lead, FiledOn)));
        Assert.Equal(
            [CustodyKind.Received, CustodyKind.Viewed, CustodyKind.Downloaded, CustodyKind.Viewed, CustodyKind.HandedOver],
            file.Custody.Select(line => line.Kind));
        Assert.Equal("公安机关：移送", file.Custody[^1].Note);
        Assert.Equal([1, 2, 3, 4, 5], file.Custody.Select(line => line.Number));
    }

    [Fact]
    public void A_verification_tells_damage_until_one_holds_again()
    {
        var file = Receive(Filed()).Value;
        file.Verify(Hash, By(Head, FiledOn));
        Assert.False(file.IsDamaged);
        file.Verify("bb11", By(Head, FiledOn));
        Assert.True(file.IsDamaged);
        Assert.Contains("bb11", file.Custody[^1].Note, StringComparison.Ordinal);
        file.Verify(Hash, By(Head, FiledOn));
        Assert.False(file.IsDamaged);
    }

    private static WorkCalendar LegalClockDay => WorkCalendar.StateCouncil;

    private static CheckedContent Content => new(FileFormat.Jpeg, 2_000, Hash, Stream.Null);

    private static AddEvidenceFile Command(PenaltyCase filed) => new(
        filed.Id, "现场.jpg", "image/jpeg", EvidenceKind.ElectronicData, "占道堆放的事实", FiledOn, IsCopy: false, "", HoldsNoSecret: true, "", IsSynthetic: true);

    private static Result<EvidenceFile> Receive(PenaltyCase filed, DateOnly? on = null, Guid? by = null) =>
        EvidenceFile.Receive(Command(filed), Content, filed, 1, By(by ?? Lead, on ?? FiledOn));

    private static void RefusedNotOwn(Result<Unit> result) => Assert.Equal("enforcement.not_own_case", result.Refusal.Code);
}
