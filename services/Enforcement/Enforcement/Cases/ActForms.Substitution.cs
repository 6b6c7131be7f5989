using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of substitute performance.</summary>
internal static partial class ActForms
{
    public static Result<DemandPerformance> Read(DemandPerformanceRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "duty", form.Duty, "义务的种类");
        Optional(faults, "dutyText", form.DutyText, "应当履行的义务");
        var due = faults.Day("dutyDueOn", form.DutyDueOn, "决定给定的履行期限");
        faults.Require(form.Dangers.All(IsChosen), "dangers", "choice_unknown", "后果不正确。");
        var served = faults.Day("servedOn", form.ServedOn, "送达日期");
        Chosen(faults, "method", form.Method, "送达方式");
        var until = faults.Day("until", form.Until, "催告的履行期限");
        Optional(faults, "way", form.Way, "履行的方式");
        var (first, second) = Officers(faults, form.FirstOfficerId, form.SecondOfficerId);
        var paper = Paper(faults, "paper", form.Paper, served, "履行催告书");
        var command = new DemandPerformance(
            id, (DutyKind)((int)form.Duty - 1), form.DutyText, due, [.. form.Dangers.Select(danger => (DutyDanger)((int)danger - 1)).Distinct()], served,
            (ServiceMethod)((int)form.Method - 1), until, form.Way, first, second, paper);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<DecideSubstitution> Read(DecideSubstitutionRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Optional(faults, "heard", form.Heard, "陈述、申辩及复核情况");
        Optional(faults, "reason", form.Reason, "理由");
        Optional(faults, "basis", form.Basis, "依据");
        Optional(faults, "way", form.Way, "方式");
        var planned = faults.Day("plannedOn", form.PlannedOn, "实施日期");
        Optional(faults, "subject", form.Subject, "标的");
        Chosen(faults, "performer", form.Performer, "由谁代履行");
        Optional(faults, "performerName", form.PerformerName, "代履行人", LongestTitle);
        var decided = OptionalDay(faults, "decidedOn", form.DecidedOn, "决定日期") ?? today;
        var paper = Paper(faults, "paper", form.Paper, decided, "代履行决定书");
        var command = new DecideSubstitution(
            id, form.Number, form.Heard, form.Reason, form.Basis, form.Way, planned, form.Subject, form.BudgetFen,
            (SubstitutePerformer)((int)form.Performer - 1), form.PerformerName, form.PerformerIsIndependent, decided, paper);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<ServeSubstitution> Read(ServeSubstitutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var served = faults.Day("servedOn", form.ServedOn, "送达日期");
        Chosen(faults, "method", form.Method, "送达方式");
        var (first, second) = Officers(faults, form.FirstOfficerId, form.SecondOfficerId);
        return Made(faults, () => new ServeSubstitution(id, form.Number, served, (ServiceMethod)((int)form.Method - 1), first, second));
    }

    public static Result<RemindOfSubstitution> Read(RemindOfSubstitutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("remindedOn", form.RemindedOn, "催告日期");
        faults.Text("account", form.Account, LongestText, "催告情况");
        return Made(faults, () => new RemindOfSubstitution(id, form.Number, day, form.Account));
    }

    public static Result<PerformSubstitution> Read(PerformSubstitutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Require(form.BeganAt > 0, "beganAt", "time_missing", "请填写开始时间。");
        faults.Require(form.EndedAt > 0, "endedAt", "time_missing", "请填写结束时间。");
        var began = WireTime.Instant(form.BeganAt);
        var (first, second) = Officers(faults, form.FirstOfficerId, form.SecondOfficerId);
        Chosen(faults, "presence", form.Presence, "当事人是否在场");
        Optional(faults, "witness", form.Witness, "见证人", LongestTitle);
        Optional(faults, "refusalNote", form.RefusalNote, "拒绝签名的情况");
        Optional(faults, "urgentReason", form.UrgentReason, "情况紧急的理由");
        var paper = Paper(faults, "paper", form.Paper, LegalTime.DateOf(began), "代履行执行文书");
        var command = new PerformSubstitution(id, form.Number, new SubstitutionScene(
            began, WireTime.Instant(form.EndedAt), first, second, (MeasurePresence)((int)form.Presence - 1), form.Witness, form.WithoutForce,
            form.PerformerSigned, form.IsSigned, form.RefusalNote, form.UrgentReason.Trim(), paper));
        return Whole(faults, command, command.Lacking());
    }

    public static Result<SettleSubstitution> Read(SettleSubstitutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        foreach (var line in form.Lines)
        {
            Optional(faults, "lines", line.Item, "支出项目", LongestTitle);
            Optional(faults, "lines", line.Voucher, "凭证号", LongestTitle);
        }

        Optional(faults, "overBudgetReason", form.OverBudgetReason, "超出预算的理由");
        var told = faults.Day("toldOn", form.ToldOn, "告知当事人之日");
        return Made(faults, () => new SettleSubstitution(
            id, form.Number, [.. form.Lines.Select(line => new CostLine(line.Item.Trim(), line.AmountFen, line.Voucher.Trim()))], form.OverBudgetReason.Trim(), told));
    }

    public static Result<EndSubstitution> Read(EndSubstitutionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ground", form.Ground, "停止的情形");
        var day = faults.Day("endedOn", form.EndedOn, "停止日期");
        faults.Text("account", form.Account, LongestText, "情况说明");
        return Made(faults, () => new EndSubstitution(id, form.Number, (SubstitutionEnd)((int)form.Ground - 1), day, form.Account));
    }

    public static Result<ClearAtOnce> Read(ClearAtOnceRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "place", form.Place, "清除的场所");
        Chosen(faults, "thing", form.Thing, "清除的物品");
        Optional(faults, "account", form.Account, "清除的地点和物品");
        Optional(faults, "reason", form.Reason, "立即清除的理由");
        faults.Require(form.ClearedAt > 0, "clearedAt", "time_missing", "请填写清除时间。");
        var at = WireTime.Instant(form.ClearedAt);
        var (first, second) = Officers(faults, form.FirstOfficerId, form.SecondOfficerId);
        var paper = Paper(faults, "paper", form.Paper, LegalTime.DateOf(at), "立即代履行现场笔录");
        var command = new ClearAtOnce(
            id, (ClearedPlace)((int)form.Place - 1), (ClearedThing)((int)form.Thing - 1), form.Account, form.Reason, at, first, second, form.PartyPresent, paper);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<TellOfClearing> Read(TellOfClearingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var told = faults.Day("toldOn", form.ToldOn, "通知日期");
        Chosen(faults, "method", form.Method, "通知方式");
        faults.Text("account", form.Account, LongestText, "通知情况");
        return Made(faults, () => new TellOfClearing(id, form.Number, told, (ServiceMethod)((int)form.Method - 1), form.Account));
    }

    private static (Guid First, Guid Second) Officers(FieldFaults faults, string first, string second) =>
        (faults.Id("firstOfficer", first, "执法人员"), faults.Id("secondOfficer", second, "另一名执法人员"));
}
