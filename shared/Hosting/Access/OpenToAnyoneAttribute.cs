using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace Platform.Hosting.Access;

/// <summary>Opens an endpoint or a page to whoever asks, and says why that is right. Nothing else may open one.</summary>
/// <param name="reason">Why nobody is asked who they are; one clause.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAnyoneAttribute(string reason) : Attribute, IAllowAnonymous
{
    /// <summary>Why nobody is asked who they are.</summary>
    public string Reason { get; } = reason;
}

/// <summary>Opens mapped endpoints.</summary>
public static class OpenEndpoints
{
    /// <summary>Opens the endpoints to whoever asks, for a stated reason.</summary>
    public static TBuilder OpenToAnyone<TBuilder>(this TBuilder endpoints, string reason)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new OpenToAnyoneAttribute(reason));
}
