using Organization.Contracts.Events.V1;
using Organization.Drives;
using static Organization.Tests.Acting;

namespace Organization.Tests.Drives;

public sealed class DriveRuleTests
{
    [Fact]
    public void A_later_count_of_posts_replaces_the_earlier_one_and_keeps_its_id()
    {
        var drive = Started();
        var first = drive.Record(Staffing(1, Day(2023, 4, 1)), On(2023, 4, 1)).Done();
        drive.ClearPending();
        var second = drive.Record(Staffing(2, Day(2023, 6, 1)), On(2023, 6, 1)).Done();
        Assert.Equal(first, second);
        var counted = drive.Announced<DriveStaffingRecorded>();
        Assert.Equal((2, 2, "司法所"), (counted.PostsNeeded, counted.PostsFilled, counted.Unit));
        Assert.Single(drive.Staffing);
        Assert.Equal("organization.staffing_counted_later", drive.Record(Staffing(1, Day(2023, 5, 1)), On(2023, 6, 2)).Refusal.Code);
    }

    [Fact]
    public void More_posts_filled_than_needed_are_refused() =>
        Assert.Equal("organization.more_posts_filled_than_needed", Started().Record(Staffing(3, Day(2023, 4, 1)), On(2023, 4, 1)).Refusal.Code);

    [Fact]
    public void A_measure_outside_the_drive_is_refused()
    {
        var drive = Started();
        Assert.Equal("organization.outside_drive", drive.Record(Measure(Day(2023, 2, 28)), On(2023, 4, 1)).Refusal.Code);
        Assert.Equal("organization.outside_drive", drive.Record(Measure(Day(2023, 4, 2)), On(2023, 4, 1)).Refusal.Code);
    }

    [Fact]
    public void A_concluded_drive_takes_nothing_more()
    {
        var drive = Started();
        drive.Record(Measure(Day(2023, 4, 1)), On(2023, 4, 1)).Done();
        drive.ClearPending();
        Assert.Equal("organization.outside_drive", drive.Conclude(Conclusion(Day(2023, 3, 31)), On(2023, 12, 1)).Refusal.Code);
        drive.Conclude(Conclusion(Day(2023, 11, 30)), On(2023, 12, 1)).Done();
        Assert.Equal(1, drive.Announced<SpecialDriveConcluded>().Measures);
        Assert.Equal("organization.drive_concluded", drive.Record(Measure(Day(2023, 11, 30)), On(2023, 12, 1)).Refusal.Code);
        Assert.Equal("organization.drive_concluded", drive.Record(Staffing(1, Day(2023, 11, 30)), On(2023, 12, 1)).Refusal.Code);
        Assert.Equal("organization.drive_concluded", drive.Conclude(Conclusion(Day(2023, 12, 1)), On(2023, 12, 1)).Refusal.Code);
    }

    private static SpecialDrive Started()
    {
        var drive = SpecialDrive.Start(new StartDrive("法治建设提升专项行动", "机构和人员与任务相适应", Day(2023, 3, 1), IsSynthetic: false), On(2023, 3, 1));
        drive.ClearPending();
        return drive;
    }

    private static RecordStaffing Staffing(int filled, DateOnly asOf) => new(Guid.Empty, "司法所", "法制审核", 2, filled, asOf, IsSynthetic: true);

    private static RecordMeasure Measure(DateOnly day) => new(Guid.Empty, "充实司法所力量", "judicial-office", day, IsSynthetic: true);

    private static ConcludeDrive Conclusion(DateOnly day) => new(Guid.Empty, day, "人员到岗");
}
