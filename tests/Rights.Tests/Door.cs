using System.Globalization;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Platform.Hosting.Modules;

namespace Rights.Tests;

/// <summary>A method or route of the running platform.</summary>
/// <param name="Host">The service whose internal name it answers to, or <see cref="Matrix.Public"/>.</param>
/// <param name="Name">Its name in the matrix.</param>
/// <param name="Policy">The policy it names; "open" for one that says why it is open, "none" for one that says nothing.</param>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Path">The path with every parameter filled in.</param>
internal sealed record Door(string Host, string Name, string Policy, HttpMethod Verb, string Path)
{
    private const string SomeId = "018c0000-0000-7000-8000-00000000dead";

    public bool IsGrpc { get; private init; }

    /// <summary>Everything the endpoints of the process answer to, from the routing table itself.</summary>
    public static IReadOnlyList<Door> Of(IEnumerable<Endpoint> endpoints) => [.. endpoints.OfType<RouteEndpoint>().SelectMany(Of).Distinct()];

    public override string ToString() => $"{Host} {Verb} {Name}";

    private static IEnumerable<Door> Of(RouteEndpoint endpoint)
    {
        var service = endpoint.Metadata.GetMetadata<ServiceOfEndpoint>()?.Name;
        var policy = PolicyOf(endpoint);
        if (endpoint.Metadata.GetMetadata<GrpcMethodMetadata>() is { } grpc)
        {
            yield return new Door(service ?? Matrix.Public, grpc.Method.Name, policy, HttpMethod.Post, grpc.Method.FullName) { IsGrpc = true };
            yield break;
        }

        var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        var path = Fill(endpoint.RoutePattern);
        // Assets carry fingerprints in their names; one row stands for all.
        // The framework's answer for missing files, behind the gateway's own: never reached.
        if (pattern == "/{**path:file}" && endpoint.Order == int.MaxValue) yield break;
        var isAsset = endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        if (isAsset) pattern = "/_content/**";
        var hasOneName = isAsset || endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        var verbs = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
        foreach (var verb in verbs.Count == 0 ? ["GET", "POST"] : verbs)
            yield return new Door(service ?? Matrix.Public, hasOneName || verbs.Count == 0 ? pattern : $"{verb} {pattern}", policy, new HttpMethod(verb), path);
    }

    private static string PolicyOf(Endpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return "open";
        var named = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy ?? "any").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return named.Count == 0 ? "none" : string.Join(", ", named);
    }

    private static string Fill(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => Value(parameter),
            _ => throw new InvalidOperationException($"The part {part} of a route is unknown."),
        }))));

    private static string Value(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Select(policy => policy.Content).FirstOrDefault() switch
    {
        "guid" => SomeId,
        "int" or "long" => 404.ToString(CultureInfo.InvariantCulture),
        "file" => "unknown.txt",
        _ => "unknown",
    };
}
