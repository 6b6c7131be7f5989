using Platform.Journal;

namespace Outreach.Tests;

internal static class Acts
{
    /// <summary>An act of the judicial office on 20 December 2023.</summary>
    public static Act Office { get; } = Of(new DateTimeOffset(2023, 12, 20, 9, 0, 0, TimeSpan.FromHours(8)));

    public static DateOnly Day(int month, int day) => new(2023, month, day);

    private static Act Of(DateTimeOffset at) => new("test-street", Guid.Parse("018c0000-0000-7000-8000-000000000001"), "judicial", at, at);
}
