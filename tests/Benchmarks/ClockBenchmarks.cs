using BenchmarkDotNet.Attributes;
using Platform.Law.Calendars;

namespace Platform.Benchmarks;

/// <summary>What counting statutory days costs.</summary>
public class ClockBenchmarks
{
    private static readonly DateOnly s_from = new(2023, 1, 17);
    private WorkCalendar _calendar = WorkCalendar.StateCouncil;

    [GlobalSetup]
    public void Prepare() => _calendar = WorkCalendar.StateCouncil;

    /// <summary>Ninety days one by one: is each a working day.</summary>
    [Benchmark]
    public int WorkingDaysOfAQuarter()
    {
        var count = 0;
        for (var day = 0; day < 90; day++)
        {
            if (_calendar.IsWorkingDay(s_from.AddDays(day))) count++;
        }

        return count;
    }
}
