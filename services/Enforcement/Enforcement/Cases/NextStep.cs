using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>An act that can come next, by the name of its call, and all that stands against it now.</summary>
internal sealed record NextStep(string Act, string Title, IReadOnlyList<Refusal> Gates);
