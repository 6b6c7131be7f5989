using BenchmarkDotNet.Attributes;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Testing;

namespace Platform.Benchmarks;

/// <summary>One act on one record as a service saves it: record, journal entry and commit that waits for the disk (SQLite).</summary>
public class AppendBenchmarks
{
    private string _folder = "";
    private ServiceApp? _app;
    private int _parcel;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _folder = Directory.CreateTempSubdirectory("platform-").FullName;
        _app = await new Place(_folder, Ledger: null, Mirror: null, Rabbit: null).StartAsync([new LedgerModule(relays: false)]);
        await _app.MoveAsync(1);
    }

    /// <summary>A new record with its first entry.</summary>
    [Benchmark]
    public Task PostAsync() => _app!.MoveAsync(++_parcel + 1);

    /// <summary>A change of a record that exists: read, change, entry, commit.</summary>
    [Benchmark]
    public Task ChangeAsync() => _app!.ActAsync(1, parcel => parcel.Hold(ParcelActs.Act, "压力", due: null));

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
