using Microsoft.EntityFrameworkCore;
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
for (var round = 0; round < 5; round++)
{
    await app.MoveAllAsync(parcels: 3, steps: 1);
    // Each round gets through before the next, so that every point is reached once in each.
    await ServiceApp.EventuallyAsync(() => modules.Count > 1 ? FollowedAsync() : NumberedAsync(), "the round got through");
}

async Task<bool> FollowedAsync() =>
    (await app.StepsAsync()).OrderBy(pair => pair.Key).SequenceEqual((await app.CopiesAsync()).OrderBy(pair => pair.Key));

Task<bool> NumberedAsync() => app.LedgerAsync(async context => !await context.Journal.AnyAsync(entry => entry.Number == null));
