using Platform.Law.Results;

namespace Organization.Exams;

/// <summary>Refusals of exams and sittings.</summary>
internal static class ExamErrors
{
    public static Refusal NotFound { get; } = new("organization.exam_not_found", ErrorKind.NotFound, "没有这次考试。");

    public static Refusal Closed { get; } = new("organization.exam_closed", ErrorKind.State, "考试已经结束并统计成绩。")
    {
        Cure = "漏考的人员请安排补考。",
    };

    public static Refusal ClosesBeforeOpening { get; } =
        new("organization.exam_closes_before_opening", ErrorKind.State, "结束日期不能早于开始日期。") { Field = "closesOn" };

    public static Refusal PassLineAboveMaximum { get; } =
        new("organization.pass_line_above_maximum", ErrorKind.State, "合格线不能高于试卷满分。") { Field = "passPoints" };

    public static Refusal SatInFuture { get; } = new("organization.sat_in_future", ErrorKind.State, "答题日期不能晚于今天。") { Field = "satOn" };

    public static Refusal SatAlready { get; } = new("organization.candidate_sat_already", ErrorKind.Duplicate, "该考生已有本次考试的成绩。")
    {
        Field = "candidate",
        Cure = "每人每次考试只登记一次成绩，请核对考生。",
    };

    public static Refusal OutsideOpening(DateOnly opens, DateOnly closes) =>
        new("organization.exam_not_open", ErrorKind.State, $"考试只在{opens:yyyy年M月d日}至{closes:yyyy年M月d日}开放。") { Field = "satOn" };

    public static Refusal PointsOutOfRange(int most) =>
        new("organization.points_out_of_range", ErrorKind.State, $"成绩应在0至{most}分之间。") { Field = "points" };

    public static Refusal StillOpen(DateOnly closes) =>
        new("organization.exam_still_open", ErrorKind.State, $"考试到{closes:yyyy年M月d日}为止，还不能统计成绩。")
        {
            Cure = "请在考试最后一天或之后结束考试。",
        };
}
