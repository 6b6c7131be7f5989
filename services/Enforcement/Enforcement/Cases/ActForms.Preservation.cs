using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of evidence preserved in advance.</summary>
internal static partial class ActForms
{
    public static Result<ApprovePreservation> Read(ApprovePreservationRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("reason", form.Reason, LongestText, "保存的理由");
        Optional(faults, "document", form.Document, "审批表编号", LongestTitle);
        return Made(faults, () => new ApprovePreservation(id, form.Reason, form.Document));
    }

    public static Result<RecordPreservation> Read(RecordPreservationRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("takenOn", form.TakenOn, "保存日期");
        var first = faults.Id("firstOfficer", form.FirstOfficerId, "执法人员");
        var second = faults.Id("secondOfficer", form.SecondOfficerId, "另一名执法人员");
        foreach (var line in form.Goods)
        {
            faults.Text("goods", line.Name, LongestTitle, "物品名称");
            faults.Text("goods", line.Quantity, LongestTitle, "数量");
            Optional(faults, "goods", line.Condition, "规格、状况", LongestTitle);
        }

        faults.Text("keptPlace", form.KeptPlace, LongestTitle, "保存地点");
        var paper = Paper(faults, "paper", form.Paper, day, "先行登记保存清单");
        var command = new RecordPreservation(
            id, form.Number, day, first, second, [.. form.Goods.Select(line => new Cases.PreservedGoods(line.Name, line.Quantity, line.Condition))],
            form.KeptPlace, paper);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<DisposePreservation> Read(DisposePreservationRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "measure", form.Measure, "处理决定");
        var day = faults.Day("decidedOn", form.DecidedOn, "决定日期");
        faults.Text("account", form.Account, LongestText, "处理情况");
        return Made(faults, () => new DisposePreservation(id, form.Number, (PreservationMeasure)((int)form.Measure - 1), day, form.Account));
    }
}
