using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>The statistics of a year that is over, published; the sample publishes none.</summary>
internal static class StatisticsActs
{
    private const int Year = 2022;

    public static async Task DoAsync(LoadedPlatform platform) =>
        await new YearStatistics.YearStatisticsClient(platform.As(Roles.EnforcementHead, "enforcement"))
            .PublishStatisticsAsync(new PublishStatisticsRequest { Year = Year, Reason = "示例" }, platform.Key());
}
