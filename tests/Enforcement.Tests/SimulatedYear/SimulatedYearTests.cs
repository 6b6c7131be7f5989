using Enforcement.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>A year in which people do, lawfully and not, whatever chance tells them: no case ever gets into an unlawful state.</summary>
public class SimulatedYearTests(ITestOutputHelper output)
{
    /// <summary>One year in a run of all tests; as many as <c>SIMULATED_YEARS</c> says where somebody wants to look longer.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(20230101, int.TryParse(Environment.GetEnvironmentVariable("SIMULATED_YEARS"), out var years) ? years : 1)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_unlawful_state_is_ever_reached_whatever_people_try(int seed)
    {
        await using var app = await EnforcementApp.StartAsync();
        await using (var scope = app.App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
            db.Certificates.AddRange(Staff.Certificates());
            await db.SaveChangesAsync();
        }

        var bureau = new SimulatedBureau(app, new Chance(seed));
        for (var day = new DateOnly(2023, 3, 2); day <= new DateOnly(2024, 2, 29); day = day.AddDays(1)) await bureau.LiveThroughAsync(day);

        output.WriteLine($"{bureau.Cases.Count} cases, {bureau.Accepted.Values.Sum()} acts accepted, {bureau.Refused.Values.Sum()} refused");
        output.WriteLine(string.Join(", ", bureau.Accepted.Select(act => $"{act.Key} {act.Value}")));
        output.WriteLine(string.Join(", ", bureau.Refused.Select(rule => $"{rule.Key} {rule.Value}")));
        // A year in which little happened would prove little.
        Assert.InRange(bureau.Accepted.Count, 25, 100);
        Assert.InRange(bureau.Refused.Keys.Count(name => name.Contains('-', StringComparison.Ordinal)), 35, 200);
        Assert.True(bureau.Found.Count == 0, string.Join("\n", bureau.Found.Take(20)));
        var among = LawfulState.BreachesAmong(bureau.Cases).ToList();
        Assert.True(among.Count == 0, string.Join("\n", among));
    }
}
