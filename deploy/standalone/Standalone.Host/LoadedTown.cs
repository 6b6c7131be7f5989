using Grpc.Core;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Messaging;
using Simulation;

namespace Standalone;

/// <summary>The platform as the simulation drives it: real modules under a simulated clock.</summary>
internal sealed class LoadedTown(IServiceProvider services, SimulatedClock clock, string street) : ITown
{
    private readonly ServiceChannels _channels = services.GetRequiredService<ServiceChannels>();
    private readonly EventFlow _flow = services.GetRequiredService<EventFlow>();

    public DateTimeOffset Now => clock.GetUtcNow();

    public CallInvoker As(Person person, string service) =>
        _channels.For(service, new Caller(person.Id, CallerKind.Staff, street, person.Office, person.Roles));

    public void MoveTo(DateTimeOffset instant) => clock.MoveTo(instant);

    public Task SettleAsync(CancellationToken cancellation) => _flow.SettleAsync(cancellation);
}

/// <summary>Derives ids from the request's key, so that every installation's sample has the same ids and a resumed load makes no second record.</summary>
internal sealed class SampleIds : ActIds
{
    public override IdSource For(string requestId) => requestId.Length == 0 ? IdSource.Random : IdSource.Derived(requestId);
}
