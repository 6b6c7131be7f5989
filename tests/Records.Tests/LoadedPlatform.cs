using System.Globalization;
using Grpc.Core;
using Platform.Documents.Signing;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Testing;
using Records.Tests;
using Simulation;
using Standalone;

[assembly: AssemblyFixture(typeof(LoadedPlatform))]

namespace Records.Tests;

/// <summary>Every module in one process on a private copy of the loaded sample year, with its staff as callers.</summary>
public sealed class LoadedPlatform : IAsyncLifetime
{
    /// <summary>Tests that act on the platform, or count what it holds, take turns.</summary>
    public const string Shared = "loaded platform";

    private const string Street = "ludu";
    private SampleInstallation _sample = null!;
    private int _acts;

    /// <summary>The platform's modules.</summary>
    public static IReadOnlyList<ServiceModule> Modules { get; } = Composition.Modules();

    public ServiceApp App { get; private set; } = null!;

    public static string Today => Day(0);

    public static Caller Visitor { get; } = Caller.Visitor(Street);

    public static string Day(int fromToday) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime)
        .AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync()
    {
        _sample = await SampleInstallation.CopyAsync();
        App = await ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = Modules,
            Folder = _sample.Folder,
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Street:Id"] = Street,
                ["Seal:CertificateFile"] = SigningKey.Ensure(
                    Path.Combine(_sample.Folder, "keys", "sample-seal.pem"), "样例印章", TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddYears(1)),
            },
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (App is not null) await App.DisposeAsync();
        _sample?.Dispose();
    }

    /// <summary>Calls a service as the first member of staff who has a role.</summary>
    public CallInvoker As(string role, string service) => App.Calls(service, FirstWith(role));

    /// <summary>Reads routes for a browser as the first member of staff who has a role.</summary>
    public HttpClient AsStaff(string role, string service) => App.Http(service, FirstWith(role));

    public CallInvoker AsVisitor(string service) => App.Calls(service, Visitor);

    public HttpClient AsSystem(string service, params string[] scopes) => App.Http(
        service, new Caller(new Guid("018c0000-0000-7000-8000-0000000000c1"), CallerKind.Client, Street, "", [.. scopes.Select(scope => $"scope:{scope}")]));

    /// <summary>A new idempotency key.</summary>
    public Metadata Key() => ServiceApp.Key(NextKey());

    public string NextKey() => $"records-test-{Interlocked.Increment(ref _acts)}";

    /// <summary>A member of staff who has done nothing yet.</summary>
    public static Caller Newcomer(string role) => new(Guid.CreateVersion7(), CallerKind.Staff, Street, "enforcement", [role]);

    private static Caller FirstWith(string role)
    {
        var person = SampleYear.People.First(person => person.Roles.Contains(role));
        return new Caller(person.Id, CallerKind.Staff, Street, person.Office, person.Roles);
    }
}
