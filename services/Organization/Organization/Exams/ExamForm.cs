using Organization.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Organization.Exams;

/// <summary>Reads the forms of exams from the wire.</summary>
internal static class ExamForm
{
    private const string Invalid = "organization.exam_form_invalid";
    private const int MostQuestions = 500;
    private const int MostPoints = 1_000;
    private const int MostCandidates = 100_000;

    public static Result<ScheduleExam> Read(ScheduleExamRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("title", form.Title, FormFields.LongestTitle, "考试名称");
        faults.Text("topic", form.Topic, FormFields.LongestTitle, "考试内容");
        var opens = faults.Day("opensOn", form.OpensOn, "开始日期");
        var closes = faults.Day("closesOn", form.ClosesOn, "结束日期");
        faults.Within("questionCount", form.QuestionCount, 1, MostQuestions, "题数");
        faults.Within("maxPoints", form.MaxPoints, 1, MostPoints, "满分");
        faults.Within("passPoints", form.PassPoints, 1, MostPoints, "合格线");
        faults.Within("expectedCount", form.ExpectedCount, 0, MostCandidates, "应考人数");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ScheduleExam(
            form.Title, form.Topic, opens, closes, form.QuestionCount, form.MaxPoints, form.PassPoints, form.ExpectedCount, form.IsSynthetic);
    }

    public static Result<RecordSitting> Read(RecordSittingRequest form)
    {
        var faults = new FieldFaults();
        var exam = faults.Id("exam", form.ExamId, "考试");
        var candidate = faults.Id("candidate", form.CandidateId, "考生");
        faults.Text("unit", form.Unit, FormFields.LongestName, "所在单位");
        var sat = faults.Day("satOn", form.SatOn, "答题日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordSitting(exam, candidate, form.Unit, form.Points, sat, form.IsSynthetic);
    }

    public static Result<CloseExam> Read(CloseExamRequest form)
    {
        var faults = new FieldFaults();
        var exam = faults.Id("exam", form.Id, "考试");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new CloseExam(exam);
    }
}
