using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Journal;
using Portal.Calls;
using Portal.Identity;

namespace Portal.Pages.Desk.Proofs;

/// <summary>A proof as a JSON file, for whoever recomputes it elsewhere: hashes in base64, values of the header with their salts.</summary>
internal static class ProofDocument
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Maps <c>/desk/journal/&lt;service&gt;/&lt;number&gt;/proof.json</c> for staff.</summary>
    public static IEndpointRouteBuilder MapProofs(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/desk/journal/{service}/{number:long}/proof.json", AnswerAsync).RequireAuthorization(DeskPolicies.Desk).ExcludeFromDescription();
        return endpoints;
    }

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> AnswerAsync(
        string service, long number, HttpContext http, [FromServices] PortalCalls calls)
    {
        if (!ProofLinks.IsKnown(service)) return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        var outcome = await ProvedEntry.ReadAsync(calls, service, number);
        http.Response.Headers.CacheControl = "no-store";
        return outcome.Value?.Proof is { } proof
            ? TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(Shape(proof), s_json), "application/json", $"{service}-{number}-proof.json")
            : TypedResults.StatusCode(outcome.IsForbidden ? StatusCodes.Status403Forbidden : outcome.IsAway ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound);
    }

    private static object Shape(EntryProof proof) => new
    {
        format = "entry-proof/1",
        origin = proof.Origin,
        number = proof.Number,
        size = proof.Size,
        leaf = Convert.ToBase64String(proof.Leaf),
        path = proof.Path.Select(sibling => Convert.ToBase64String(sibling)),
        commitments = proof.Commitments.Select(commitment => Convert.ToBase64String(commitment)),
        opened = proof.Opened.Select(field => new
        {
            path = field.Path,
            kind = field.Value!.Kind.ToString(),
            value = Convert.ToBase64String(field.Value.Encode()),
            salt = Convert.ToBase64String(field.Salt!),
        }),
        checkpoint = proof.Note,
        verifierKey = proof.VerifierKey,
    };
}
