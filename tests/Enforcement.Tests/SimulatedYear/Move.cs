using Grpc.Core;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>One call of one person, ready to be sent; the case it is about, if there is one already.</summary>
internal sealed record Move(string Name, Guid? Case, Func<CallInvoker, Task> SendAsync);
