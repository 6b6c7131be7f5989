using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <summary>Reads the forms of lawyer visits from the wire.</summary>
internal static class LawyerVisitForm
{
    private const string Invalid = "enforcement.lawyer_visit_form_invalid";
    private const int MostDrawn = 50;

    public static Result<RecordLawyerVisit> Read(RecordLawyerVisitRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var day = faults.PastDay("visitedOn", form.VisitedOn, "阅卷日期", today);
        faults.Text("lawyerUnit", form.LawyerUnit, BureauForm.LongestName, "律师事务所");
        var lawyer = faults.OptionalId("lawyerId", form.LawyerId, "律师");
        var cases = faults.Ids("caseIds", form.CaseIds, 1, "案件");
        var doubts = Doubts(faults, form.Doubts, day);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordLawyerVisit(day, form.LawyerUnit, lawyer, cases, doubts, form.IsSynthetic);
    }

    public static Result<PlanLawyerVisit> Read(PlanLawyerVisitRequest form)
    {
        var faults = new FieldFaults();
        var day = faults.Day("plannedOn", form.PlannedOn, "计划阅卷日期");
        faults.Text("lawyerUnit", form.LawyerUnit, BureauForm.LongestName, "律师事务所");
        var lawyer = faults.OptionalId("lawyerId", form.LawyerId, "律师");
        faults.Require(form.Count is > 0 and <= MostDrawn, "count", "count_missing", $"请填写抽取的件数（1至{MostDrawn}件）。");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new PlanLawyerVisit(day, form.LawyerUnit, lawyer, form.Count);
    }

    public static Result<HoldLawyerVisit> ReadHeld(HoldLawyerVisitRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "阅卷计划");
        var day = faults.PastDay("visitedOn", form.VisitedOn, "阅卷日期", today);
        var further = faults.Ids("furtherCaseIds", form.FurtherCaseIds, 0, "案件");
        var doubts = Doubts(faults, form.Doubts, day);
        return faults.Refusal(Invalid) is { } refusal ? refusal : new HoldLawyerVisit(id, day, further, doubts);
    }

    private static List<CaseDoubt> Doubts(FieldFaults faults, IEnumerable<Contracts.V1.CaseDoubt> form, DateOnly day)
    {
        List<CaseDoubt> doubts = [];
        foreach (var doubt in form)
        {
            var path = $"doubts[{doubts.Count}]";
            var caseId = faults.Id($"{path}.caseId", doubt.CaseId, "案件");
            faults.Text($"{path}.question", doubt.Question, BureauForm.LongestText, "疑难问题");
            faults.OptionalText($"{path}.answer", doubt.Answer, BureauForm.LongestText, "解答");
            doubts.Add(new CaseDoubt(0, caseId, doubt.Question, doubt.Answer) { AnsweredOn = doubt.Answer.Length == 0 ? null : day });
        }

        return doubts;
    }

    public static Result<AnswerDoubt> Read(AnswerDoubtRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "阅卷记录");
        faults.Require(form.DoubtNumber > 0, "doubtNumber", "number_missing", "请选择疑难问题。");
        var day = faults.PastDay("answeredOn", form.AnsweredOn, "解答日期", today);
        faults.Text("answer", form.Answer, BureauForm.LongestText, "解答");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new AnswerDoubt(id, form.DoubtNumber, day, form.Answer);
    }
}
