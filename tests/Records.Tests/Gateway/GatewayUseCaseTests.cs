using System.Reflection;
using Gateway;
using Gateway.Accounts;
using Gateway.Persistence;
using Mono.Cecil;
using Organization;
using Organization.Contracts;
using Platform.Testing;

namespace Records.Tests.Gateway;

/// <summary>
/// Whatever changes rows of the gateway leaves an entry: accounts, sessions, passwords, second factors, outside systems. What is to be driven is read
/// from the compiled code, so that a new way to a save fails here by its name until it is driven and seen.
/// </summary>
public sealed class GatewayUseCaseTests
{
    // Called by the framework: Identity saves by the first two what the use cases have begun; the last keeps keys, which are no record of anybody's act.
    private static readonly string[] s_calledBack = ["AccountStore.UpdateAsync", "SecondFactor.ValidateAsync", "ProtectionKeyStore.StoreElement"];

    // Looking at a page is no act: the key it shows opens nothing until a code confirms it, and that is recorded.
    private static readonly string[] s_looks = ["OwnAccount.OfferKeyAsync"];

    private static readonly string[] s_away = ["decisions", "enforcement", "outreach", "reports"];
    private readonly LegalClock _clock = new(new DateOnly(2023, 3, 1));

    [Fact]
    public async Task Every_use_case_of_the_gateway_that_saves_is_driven_and_leaves_an_entry()
    {
        var entries = Entries(typeof(GatewayModule).Assembly);
        string[] excepted = [.. s_calledBack, .. s_looks];
        Assert.Empty(excepted.Except(entries));
        await using var app = await StartAsync();
        EntryWatch watch = new(app.Folder);

        await new GatewayActs(app, _clock, watch).DoAsync();

        Assert.Empty(watch.Without(entries.Except(excepted)));
    }

    [Fact]
    public async Task A_use_case_that_leaves_no_entry_is_named_whether_or_not_it_is_driven()
    {
        const string Planted = "SilentUnlock.InvokeAsync";
        var planted = Entries(Assembly.GetExecutingAssembly());
        Assert.Equal([Planted], planted.Intersect([Planted]));
        await using var app = await StartAsync();
        EntryWatch watch = new(app.Folder);
        await app.Services.GetRequiredService<FirstStart>().EnsureAdministratorAsync(Roles.Administrator, TestContext.Current.CancellationToken);
        Assert.Contains(Planted, watch.Without(planted));

        await using var scope = app.Services.CreateAsyncScope();
        IMiddleware unlock = new SilentUnlock(scope.ServiceProvider.GetRequiredService<GatewayDbContext>());
        await watch.SeeAsync(Planted, async () =>
        {
            await unlock.InvokeAsync(new DefaultHttpContext(), _ => Task.CompletedTask);
            return true;
        });

        Assert.Contains(Planted, watch.Without(planted));
    }

    [Fact]
    public void The_enumeration_tells_what_saves_from_what_reads()
    {
        var entries = Entries(typeof(GatewayModule).Assembly);
        Assert.Contains("OwnAccount.ChangePasswordAsync", entries);
        Assert.Contains("FirstStart.EnsureAdministratorAsync", entries);
        Assert.DoesNotContain("AccountsDesk.ListAsync", entries);
        Assert.DoesNotContain("OwnAccount.ReadAsync", entries);
    }

    private static IReadOnlyList<string> Entries(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return new UseCaseCode(module).SavingEntries();
    }

    private Task<ServiceApp> StartAsync() => ServiceApp.StartAsync(new ServiceAppOptions
    {
        Modules = [new OrganizationModule(), new GatewayModule()],
        Clock = _clock,
        Elsewhere = s_away.ToDictionary(name => name, _ => "http://127.0.0.1:1", StringComparer.Ordinal),
    });
}
