using Organization.Contracts.Events.V1;
using Organization.Exams;
using static Organization.Tests.Acting;

namespace Organization.Tests.Exams;

public sealed class ExamRuleTests
{
    [Fact]
    public void Closing_counts_who_sat_and_who_passed()
    {
        var exam = Exam();
        foreach (var (candidate, points) in new[] { (1, 60), (2, 59), (3, 100) }) exam.Sit(Sitting(candidate, points), On(2023, 9, 5)).Done();
        exam.ClearPending();

        exam.Close(On(2023, 9, 10)).Done();

        var closed = exam.Announced<LawExamClosed>();
        Assert.Equal((3, 2), (closed.Sat, closed.Passed));
    }

    [Fact]
    public void A_sitting_is_announced_without_its_candidate()
    {
        var sat = Exam().Sit(Sitting(4711, 88), On(2023, 9, 5)).Done().Announced<LawExamSat>();
        Assert.Equal((88, true, "司法所"), (sat.Points, sat.IsPassed, sat.Unit));
        Assert.DoesNotContain("4711", sat.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2023, 8, 31)]
    [InlineData(2023, 9, 11)]
    public void A_sitting_outside_the_open_days_is_refused(int year, int month, int day)
    {
        var refused = Exam().Sit(Sitting(1, 60) with { SatOn = Day(year, month, day) }, On(2023, 9, 12));
        Assert.Equal("organization.exam_not_open", refused.Refusal.Code);
    }

    [Fact]
    public void A_sitting_in_the_future_is_refused() =>
        Assert.Equal("organization.sat_in_future", Exam().Sit(Sitting(1, 60), On(2023, 9, 4)).Refusal.Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Points_outside_the_paper_are_refused(int points) =>
        Assert.Equal("organization.points_out_of_range", Exam().Sit(Sitting(1, points), On(2023, 9, 5)).Refusal.Code);

    [Fact]
    public void An_exam_closes_on_its_last_day_at_the_earliest_and_then_admits_nobody()
    {
        var exam = Exam();
        Assert.Equal("organization.exam_still_open", exam.Close(On(2023, 9, 9)).Refusal.Code);
        exam.Close(On(2023, 9, 10)).Done();
        Assert.Equal("organization.exam_closed", exam.Sit(Sitting(1, 60), On(2023, 9, 10)).Refusal.Code);
        Assert.Equal("organization.exam_closed", exam.Close(On(2023, 9, 11)).Refusal.Code);
    }

    [Fact]
    public void An_exam_that_closes_before_it_opens_or_asks_too_much_is_refused()
    {
        Assert.Equal(
            "organization.exam_closes_before_opening", LawExam.Schedule(Schedule() with { ClosesOn = Day(2023, 8, 31) }, On(2023, 8, 1)).Refusal.Code);
        Assert.Equal("organization.pass_line_above_maximum", LawExam.Schedule(Schedule() with { PassPoints = 101 }, On(2023, 8, 1)).Refusal.Code);
    }

    private static ScheduleExam Schedule() =>
        new("学法考试", "党纪和法律", Day(2023, 9, 1), Day(2023, 9, 10), 50, 100, 60, 120, IsSynthetic: true);

    private static LawExam Exam()
    {
        var exam = LawExam.Schedule(Schedule(), On(2023, 8, 1)).Done();
        exam.ClearPending();
        return exam;
    }

    private static RecordSitting Sitting(int candidate, int points) =>
        new(Guid.Empty, OrganizationApp.Account(candidate), "司法所", points, Day(2023, 9, 5), IsSynthetic: true);
}
