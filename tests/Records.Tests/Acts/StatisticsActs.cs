using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>The statistics of a year that is over, published; the sample publishes none.</summary>
internal static class StatisticsActs
{
    private const int Year = 2022;

    public static async Task DoAsync(LoadedPlatform platform)
    {
        var statistics = new YearStatistics.YearStatisticsClient(platform.As(Roles.EnforcementHead, "enforcement"));
        var edition = await statistics.PublishStatisticsAsync(new PublishStatisticsRequest { Year = Year, Reason = "示例" }, platform.Key());
        await statistics.ReportStatisticsAsync(
            new ReportStatisticsRequest
            {
                Id = edition.Id,
                Recipient = StatisticsRecipient.HigherDepartment,
                RecipientName = "示例司法局",
                ReportedOn = LoadedPlatform.Today,
                Document = "示例报1号",
            },
            platform.Key());
    }
}
