using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Testing;

namespace Enforcement.Tests;

/// <summary>The Enforcement service in a real host, with an office, two certified officers and a power list.</summary>
public sealed class EnforcementApp : IAsyncDisposable
{
    private readonly ServiceApp _app;

    private EnforcementApp(ServiceApp app, LegalClock clock)
    {
        _app = app;
        Clock = clock;
    }

    public static Guid Lead { get; } = Guid.Parse("018c0000-0000-7000-8000-000000000001");

    public static Guid Assisting { get; } = Guid.Parse("018c0000-0000-7000-8000-000000000002");

    public static Guid Uncertified { get; } = Guid.Parse("018c0000-0000-7000-8000-000000000003");

    public static Caller Officer { get; } = ServiceApp.Staff(Lead, "enforcement", Roles.EnforcementOfficer);

    public static Caller Head { get; } = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000009"), "enforcement", Roles.EnforcementHead);

    public LegalClock Clock { get; }

    public ServiceApp App => _app;

    public static async Task<EnforcementApp> StartAsync(IReadOnlyDictionary<string, string?>? settings = null, Func<string, string>? postgres = null)
    {
        var clock = new LegalClock(new DateOnly(2023, 3, 1));
        var app = await ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = [new EnforcementModule()],
            Clock = clock,
            Elsewhere = Nowhere,
            Settings = settings ?? new Dictionary<string, string?>(StringComparer.Ordinal),
            Postgres = postgres,
        });
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        db.OfficeProfiles.Add(new OfficeProfileCopy
        {
            Street = ServiceApp.Street,
            Name = "某市某街道办事处",
            City = "某市",
            CaseFilingPrefix = "某街立字",
            DecisionPrefix = "某街罚决字",
            WorkOrderPrefix = "LD",
        });
        foreach (var officer in new[] { Lead, Assisting })
        {
            db.Certificates.Add(new CertificateCopy
            {
                Id = officer,
                OfficerId = officer,
                ValidFrom = new DateOnly(2020, 1, 1),
                ValidTo = new DateOnly(2024, 12, 31),
            });
        }

        foreach (var (key, value) in new[] { ("enforcement.fine.collector", "示例银行"), ("enforcement.fine.collector_address", "示例大街1号") })
        {
            db.LocalValues.Add(new LocalValueCopy
            {
                Street = ServiceApp.Street,
                Key = key,
                ValidFrom = new DateOnly(2020, 1, 1),
                Value = value,
                Source = "示例协议",
            });
        }

        await db.SaveChangesAsync();
        var enforcement = new EnforcementApp(app, clock);
        await enforcement.AddPowerAsync("CG-ROAD-01");
        return enforcement;
    }

    /// <summary>A filing that nothing stands against.</summary>
    public static FilePenaltyCaseRequest Filing() => new()
    {
        Source = CaseSource.Patrol,
        ViolationCode = "CG-ROAD-01",
        ActDate = "2023-02-20",
        Place = "中市路",
        PartyKind = PartyKind.Organization,
        PartyName = "某某建材经营部",
        LeadOfficerId = Lead.ToString(),
        AssistingOfficerId = Assisting.ToString(),
        Facts = "在人行道堆放建材约二十平方米。",
    };

    public Contracts.V1.Cases.CasesClient CasesAs(Caller caller) => new(_app.Calls("enforcement", caller));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AddPowerAsync(string code)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var act = new Platform.Journal.Act(ServiceApp.Street, Head.Id, "enforcement", Clock.GetUtcNow(), Clock.GetUtcNow());
        var added = await scope.ServiceProvider.GetRequiredService<Powers.AddPowerItemHandler>().HandleAsync(
            new Powers.AddPowerItem(code, "擅自占用城市道路", "城市道路管理条例第四十二条", 0, 20_000_00, "苏司函〔2021〕1号（示例）", new DateOnly(2021, 1, 1), null),
            act, CancellationToken.None);
        Assert.False(added.IsRefused);
    }

    // Organization is not part of these tests; its journal is simply away.
    private static Dictionary<string, string> Nowhere => new(StringComparer.Ordinal) { ["organization"] = "http://127.0.0.1:9" };
}
