using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Forms of sealing and seizure.</summary>
internal static partial class ActForms
{
    public static Result<ApproveMeasure> Read(ApproveMeasureRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Provided(faults, form.Kind, form.BasisRank, form.Basis, form.Reason);
        Lines(faults, form.Things);
        Optional(faults, "document", form.Document, "审批表编号", LongestTitle);
        var command = new ApproveMeasure(
            id, (MeasureKind)((int)form.Kind - 1), (MeasureBasis)((int)form.BasisRank - 1), form.Basis, form.Reason, Goods(form.Things), form.Document);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<ImposeMeasure> Read(ImposeMeasureRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var scene = Scene(faults, form.Scene ?? new Wire.MeasureScene());
        return Whole(faults, new ImposeMeasure(id, form.Number, scene), scene.Lacking());
    }

    public static Result<ImposeUrgentMeasure> Read(ImposeUrgentMeasureRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Provided(faults, form.Kind, form.BasisRank, form.Basis, form.Reason);
        var scene = Scene(faults, form.Scene ?? new Wire.MeasureScene());
        var command = new ImposeUrgentMeasure(
            id, (MeasureKind)((int)form.Kind - 1), (MeasureBasis)((int)form.BasisRank - 1), form.Basis, form.Reason, scene);
        return Whole(faults, command, scene.Lacking());
    }

    public static Result<ConfirmMeasure> Read(ConfirmMeasureRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ruling", form.Ruling, "决定");
        Optional(faults, "reason", form.Reason, "理由");
        Optional(faults, "document", form.Document, "审批表编号", LongestTitle);
        return Made(faults, () => new ConfirmMeasure(id, form.Number, (MeasureRuling)((int)form.Ruling - 1), form.Reason, form.Document));
    }

    public static Result<ExtendMeasure> Read(ExtendMeasureRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("reason", form.Reason, LongestText, "延长的理由");
        faults.Text("document", form.Document, LongestTitle, "延长期限的书面决定");
        return Made(faults, () => new ExtendMeasure(id, form.Number, form.Days, form.Reason, form.Document));
    }

    public static Result<ExcludeTesting> Read(ExcludeTestingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("subject", form.Subject, LongestTitle, "检测、鉴定的事项");
        var from = faults.Day("from", form.From, "起始日期");
        var to = faults.Day("to", form.To, "截止日期");
        var told = faults.Day("toldOn", form.ToldOn, "书面告知日期");
        faults.Text("document", form.Document, LongestTitle, "告知书编号");
        return Made(faults, () => new ExcludeTesting(id, form.Number, form.Subject, from, to, told, form.Document));
    }

    public static Result<ReleaseMeasure> Read(ReleaseMeasureRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ground", form.Ground, "解除的理由");
        var day = faults.Day("releasedOn", form.ReleasedOn, "解除日期");
        faults.Text("account", form.Account, LongestText, "财物的处理情况");
        return Made(faults, () => new ReleaseMeasure(id, form.Number, (ReleaseGround)((int)form.Ground - 1), day, form.Account));
    }

    private static void Provided(FieldFaults faults, Wire.MeasureKind kind, Wire.MeasureBasis rank, string basis, string reason)
    {
        Chosen(faults, "kind", kind, "查封或者扣押");
        Chosen(faults, "basisRank", rank, "依据的种类");
        faults.Text("basis", basis, LongestTitle, "依据");
        faults.Text("reason", reason, LongestText, "理由");
    }

    private static MeasureScene Scene(FieldFaults faults, Wire.MeasureScene form)
    {
        faults.Require(form.ImposedAt > 0, "imposedAt", "time_missing", "请填写实施时间。");
        var at = WireTime.Instant(form.ImposedAt);
        var first = faults.Id("firstOfficer", form.FirstOfficerId, "执法人员");
        var second = faults.Id("secondOfficer", form.SecondOfficerId, "另一名执法人员");
        Lines(faults, form.Things);
        faults.Text("keptPlace", form.KeptPlace, LongestTitle, "保管地点");
        Chosen(faults, "presence", form.Presence, "当事人是否在场");
        Optional(faults, "witness", form.Witness, "见证人", LongestTitle);
        Optional(faults, "statement", form.Statement, "陈述、申辩");
        Optional(faults, "refusalNote", form.RefusalNote, "拒绝签名的情况");
        faults.Require(form.Checks.All(IsChosen), "checks", "check_unknown", "确认事项不正确。");
        var paper = Paper(faults, "paper", form.Paper, LegalTime.DateOf(at), "现场笔录");
        return new MeasureScene(
            at, first, second, Goods(form.Things), form.KeptPlace, (MeasurePresence)((int)form.Presence - 1), form.Witness, form.Statement,
            [.. form.Checks.Select(check => (MeasureCheck)((int)check - 1)).Distinct()], form.IsSigned, form.RefusalNote, paper);
    }

    private static void Lines(FieldFaults faults, IEnumerable<Wire.PreservedGoods> things)
    {
        foreach (var line in things)
        {
            faults.Text("things", line.Name, LongestTitle, "物品名称");
            faults.Text("things", line.Quantity, LongestTitle, "数量");
            Optional(faults, "things", line.Condition, "规格、状况", LongestTitle);
        }
    }

    private static IReadOnlyList<PreservedGoods> Goods(IEnumerable<Wire.PreservedGoods> things) =>
        [.. things.Select(line => new PreservedGoods(line.Name.Trim(), line.Quantity.Trim(), line.Condition.Trim()))];
}
