using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Platform.Load;

/// <summary>What a number of clients saw while each asked for the same thing without pause.</summary>
/// <param name="Scenario">What was asked for.</param>
/// <param name="Clients">How many asked at once.</param>
/// <param name="Elapsed">How long they asked.</param>
/// <param name="Durations">How long each answer took, shortest first; never empty.</param>
internal sealed record Measurement(Scenario Scenario, int Clients, TimeSpan Elapsed, IReadOnlyList<TimeSpan> Durations)
{
    /// <summary>Warms up, then measures; a request that fails ends the whole run.</summary>
    public static async Task<Measurement> TakeAsync(Scenario scenario, int clients, LoadOptions options)
    {
        await RunAsync(scenario, clients, TimeSpan.FromSeconds(LoadOptions.WarmUpSeconds));
        var started = Stopwatch.GetTimestamp();
        var durations = await RunAsync(scenario, clients, TimeSpan.FromSeconds(options.Seconds));
        return new Measurement(scenario, clients, Stopwatch.GetElapsedTime(started), [.. durations.Order()]);
    }

    /// <summary>One line of a table.</summary>
    public string Line() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Scenario.Name} | {Clients} | {Durations.Count / Elapsed.TotalSeconds:F0} | {At(50):F1} ms | {At(95):F1} ms | {Durations.Count} |");

    private double At(int percent) => Durations[(Durations.Count - 1) * percent / 100].TotalMilliseconds;

    private static async Task<IReadOnlyCollection<TimeSpan>> RunAsync(Scenario scenario, int clients, TimeSpan length)
    {
        var durations = new ConcurrentBag<TimeSpan>();
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => AskAsync()));
        return durations;

        async Task AskAsync()
        {
            do
            {
                var asked = Stopwatch.GetTimestamp();
                await scenario.RunAsync();
                durations.Add(Stopwatch.GetElapsedTime(asked));
            }
            while (Stopwatch.GetElapsedTime(begun) < length);
        }
    }
}
