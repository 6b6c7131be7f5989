using System.Globalization;
using Google.Protobuf;

namespace Simulation.Tests;

/// <summary>The whole sample, played once on paper.</summary>
public sealed class PlayedYear : IAsyncLifetime
{
    public static DateOnly Today => new(2026, 11, 25);

    internal PaperTown Town { get; } = new();

    public async ValueTask InitializeAsync() => await new SampleYear(Today).LoadAsync(Town, progress: null, CancellationToken.None);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The calls of a method whose key begins so, read back from the wire.</summary>
    internal IReadOnlyList<(PaperTown.Call Call, T Request)> Of<T>(string method, string keyed = "")
        where T : IMessage<T>, new() =>
    [
        .. Town.Calls.Where(call => call.Method.EndsWith($"/{method}", StringComparison.Ordinal) && call.Key.StartsWith($"ludu-2023/{keyed}", StringComparison.Ordinal))
            .Select(call => (call, new MessageParser<T>(() => new T()).ParseFrom(call.Request))),
    ];

    internal static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
