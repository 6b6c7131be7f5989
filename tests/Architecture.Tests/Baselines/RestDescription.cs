using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Platform.Hosting.Modules;

namespace Architecture.Tests.Baselines;

/// <summary>The REST routes of a service as an OpenAPI document, made from the mapped endpoints themselves.</summary>
internal static class RestDescription
{
    // Words for people may change; what a program relies on may not.
    private static readonly string[] s_words = ["summary", "description", "tags", "title", "openapi", "info"];

    public static void Register(IServiceCollection services, string service) => services.AddOpenApi(service, options =>
    {
        options.ShouldInclude = api => api.ActionDescriptor.EndpointMetadata.OfType<ServiceOfEndpoint>().Any(of => of.Name == service);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = service, Version = "v1" };
            document.Servers = [];
            return Task.CompletedTask;
        });
    });

    /// <summary>The document; empty for a service without REST routes.</summary>
    public static async Task<string> OfAsync(IServiceProvider services, string service)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(service).GetOpenApiDocumentAsync();
        return document.Paths.Count == 0 ? "" : (await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1)).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Each value of a document with its place: what outside systems rely on.</summary>
    public static IReadOnlyList<string> Promises(string document) => document.Length == 0 ? [] : [.. Promises(JsonNode.Parse(document)!, "")];

    private static IEnumerable<string> Promises(JsonNode? node, string place) => node switch
    {
        JsonObject { Count: > 0 } map => map.Where(member => !s_words.Contains(member.Key)).SelectMany(member => Promises(member.Value, $"{place}/{member.Key}")),
        JsonArray { Count: > 0 } list => list.SelectMany(item => Promises(item, $"{place}[]")),
        _ => [$"{place} = {node?.ToJsonString() ?? "null"}"],
    };
}
