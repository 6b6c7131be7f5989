using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of the transfer to the police.</summary>
internal static partial class ActForms
{
    public static Result<ReportCrime> Read(ReportCrimeRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("reportedOn", form.ReportedOn, "报告日期");
        var first = faults.Id("firstOfficer", form.FirstOfficerId, "执法人员");
        var second = faults.Id("secondOfficer", form.SecondOfficerId, "另一名执法人员");
        faults.Text("suspectedCrime", form.SuspectedCrime, LongestTitle, "涉嫌的罪名");
        var paper = Paper(faults, "paper", form.Paper, day, "移送涉嫌犯罪案件的报告");
        var command = new ReportCrime(id, day, first, second, form.SuspectedCrime, paper);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<DecideTransfer> Read(DecideTransferRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ruling", form.Ruling, "决定");
        Optional(faults, "reason", form.Reason, "理由");
        return Made(faults, () => new DecideTransfer(id, (TransferRuling)((int)form.Ruling - 1), form.Reason));
    }

    public static Result<RecordTransfer> Read(RecordTransferRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("policeOrgan", form.PoliceOrgan, LongestTitle, "公安机关");
        var paper = Paper(faults, "paper", form.Paper, today, "涉嫌犯罪案件移送书");
        DateTimeOffset? at = form.TransferredAt == 0 ? null : WireTime.Instant(form.TransferredAt);
        return Made(faults, () => new RecordTransfer(id, at, form.PoliceOrgan, paper));
    }

    public static Result<RecordPoliceAnswer> Read(RecordPoliceAnswerRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "answer", form.Answer, "公安机关的决定");
        var day = faults.Day("answeredOn", form.AnsweredOn, "答复日期");
        Optional(faults, "reason", form.Reason, "理由");
        return Made(faults, () => new RecordPoliceAnswer(id, (Cases.PoliceAnswer)((int)form.Answer - 1), day, form.Reason));
    }

    public static Result<RecordHandover> Read(RecordHandoverRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("handedOn", form.HandedOn, "移交日期");
        faults.Text("account", form.Account, LongestText, "移交的物品和材料");
        return Made(faults, () => new RecordHandover(id, day, form.Account));
    }
}
