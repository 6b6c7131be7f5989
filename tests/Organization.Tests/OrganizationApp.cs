using Grpc.Core;
using Organization.Contracts;
using Organization.Contracts.V1;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Journal.V1;
using Platform.Law.Results;
using Platform.Testing;

namespace Organization.Tests;

/// <summary>The Organization service in a real host, with one office, on 1 March 2023 unless the clock is moved.</summary>
public sealed class OrganizationApp : IAsyncDisposable
{
    public const string JudicialOffice = "judicial-office";

    private readonly ServiceApp _app;

    private OrganizationApp(ServiceApp app, LegalClock clock)
    {
        _app = app;
        Clock = clock;
    }

    public static Caller Clerk { get; } = Someone(1, Roles.JudicialClerk);

    public static Caller Administrator { get; } = Someone(2, Roles.Administrator);

    public static Caller Leader { get; } = Someone(3, Roles.Leader);

    public static Caller Village { get; } = Someone(4, Roles.VillageClerk);

    public LegalClock Clock { get; }

    public ServiceApp App => _app;

    public static async Task<OrganizationApp> StartAsync()
    {
        var clock = new LegalClock(new DateOnly(2023, 3, 1));
        var app = await ServiceApp.StartAsync(new ServiceAppOptions { Modules = [new OrganizationModule()], Clock = clock });
        var organization = new OrganizationApp(app, clock);
        await new Contracts.V1.Offices.OfficesClient(organization.Calls(Administrator))
            .AddOfficeAsync(new AddOfficeRequest { Code = JudicialOffice, Name = "司法所" });
        return organization;
    }

    public static Guid Account(int number) => Guid.Parse($"018c0000-0000-7000-8000-{number:D12}");

    public CallInvoker Calls(Caller caller) => _app.Calls("organization", caller);

    /// <summary>Types of a stream's entries once all are numbered, oldest first.</summary>
    public async Task<IReadOnlyList<string>> HistoryAsync(string stream, int entries)
    {
        var journal = new Journal.JournalClient(Calls(Clerk));
        IReadOnlyList<string> types = [];
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                var history = await journal.ReadStreamAsync(new ReadStreamRequest { Stream = stream });
                types = [.. history.Entries.Select(entry => entry.Type)];
                return history.Entries.Count == entries && history.Entries.All(entry => entry.Number > 0);
            },
            $"{stream} has {entries} numbered entries");
        return types;
    }

    public static async Task<Refusal> RefusalOf<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await call);
        return fault.ToRefusal() ?? throw new InvalidOperationException(fault.ToString());
    }

    public static async Task<StatusCode> StatusOf<T>(AsyncUnaryCall<T> call) =>
        (await Assert.ThrowsAsync<RpcException>(async () => await call)).StatusCode;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Caller Someone(int number, string role) => ServiceApp.Staff(Account(number), JudicialOffice, role);
}
