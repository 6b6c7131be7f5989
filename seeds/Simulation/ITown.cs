using Grpc.Core;

namespace Simulation;

/// <summary>A running platform as the simulation sees it: it may act as a person, let time pass, and wait until the news has arrived.</summary>
public interface ITown
{
    /// <summary>The simulated instant.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Calls a service as a person with that person's rights.</summary>
    CallInvoker As(Person person, string service);

    /// <summary>Lets time pass until the instant; throws when it lies in the past.</summary>
    void MoveTo(DateTimeOffset instant);

    /// <summary>Returns when every event so far has been applied by every service that consumes it.</summary>
    Task SettleAsync(CancellationToken cancellation);
}

/// <summary>A member of staff of the sample; synthetic.</summary>
/// <param name="User">Sign-in name.</param>
/// <param name="Name">Displayed name; invented.</param>
/// <param name="Office">Office code.</param>
/// <param name="Roles">Role codes.</param>
public sealed record Person(string User, string Name, string Office, params IReadOnlyList<string> Roles)
{
    /// <summary>The account id: derived from the sign-in name, so that every installation has the same.</summary>
    public Guid Id { get; } = Ids.Of($"account/{User}");
}
