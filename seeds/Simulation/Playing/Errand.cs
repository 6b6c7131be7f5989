using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Simulation.Playing;

/// <summary>One act of the plan.</summary>
/// <param name="At">The simulated instant.</param>
/// <param name="By">Who acts.</param>
/// <param name="Key">Unique name of the act; the idempotency key, and the name of what it makes.</param>
/// <param name="Method">What is called.</param>
/// <param name="Request">The request, once the ids of earlier acts are known.</param>
internal sealed record Errand(DateTimeOffset At, Person By, string Key, MethodDescriptor Method, Func<Known, IMessage> Request)
{
    /// <summary>The service that is called, as in <c>enforcement</c>.</summary>
    public string Service => Method.File.Package[..Method.File.Package.IndexOf('.', StringComparison.Ordinal)];
}
