using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Crash.Mirror;
using Platform.Hosting.Modules;
using Platform.Testing;

// Runs publisher and consumer in a process of its own that a test kills or freezes. The environment says on which data (see Place) and
// where (see FailPoint). It ends by itself once the consumer has followed, and at the latest when its standard input closes.
_ = Task.Run(async () =>
{
    await Console.In.ReadToEndAsync();
    Environment.Exit(2);
});
IReadOnlyList<ServiceModule> modules = args.Contains("ledger-only") ? [new LedgerModule()] : [new LedgerModule(), new MirrorModule()];
await using var app = await Place.FromEnvironment().StartAsync(modules);
await app.MoveAllAsync(parcels: 3, steps: 4);
if (modules.Count > 1)
{
    await ServiceApp.EventuallyAsync(
        async () => (await app.StepsAsync()).OrderBy(pair => pair.Key).SequenceEqual((await app.CopiesAsync()).OrderBy(pair => pair.Key)),
        "the copies followed");
}
else
{
    await ServiceApp.EventuallyAsync(
        async () => !await app.LedgerAsync(context => Task.FromResult(context.Journal.Any(entry => entry.Number == null))), "all is numbered");
}
