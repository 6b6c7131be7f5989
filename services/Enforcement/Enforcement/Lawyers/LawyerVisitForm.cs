using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Lawyers;

/// <summary>Reads the forms of lawyer visits from the wire.</summary>
internal static class LawyerVisitForm
{
    private const string Invalid = "enforcement.lawyer_visit_form_invalid";

    public static Result<RecordLawyerVisit> Read(RecordLawyerVisitRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var day = faults.PastDay("visitedOn", form.VisitedOn, "阅卷日期", today);
        faults.Text("lawyerUnit", form.LawyerUnit, BureauForm.LongestName, "律师事务所");
        var lawyer = faults.OptionalId("lawyerId", form.LawyerId, "律师");
        var cases = faults.Ids("caseIds", form.CaseIds, 1, "案件");
        List<CaseDoubt> doubts = [];
        foreach (var doubt in form.Doubts)
        {
            var path = $"doubts[{doubts.Count}]";
            var caseId = faults.Id($"{path}.caseId", doubt.CaseId, "案件");
            faults.Text($"{path}.question", doubt.Question, BureauForm.LongestText, "疑难问题");
            faults.OptionalText($"{path}.answer", doubt.Answer, BureauForm.LongestText, "解答");
            doubts.Add(new CaseDoubt(0, caseId, doubt.Question, doubt.Answer) { AnsweredOn = doubt.Answer.Length == 0 ? null : day });
        }

        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordLawyerVisit(day, form.LawyerUnit, lawyer, cases, doubts, form.IsSynthetic);
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
