using System.Globalization;
using System.Security.Cryptography;
using Enforcement.Contracts.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Hosting.Access;
using Portal.Calls;

namespace Portal.Pages.CivicReports;

/// <summary>
/// Addresses of the photographs that whoever entered a receipt code is shown. The code must not stand in an address, so it is sealed into one
/// that opens nothing after a few minutes.
/// </summary>
internal static class ReportPhotoLinks
{
    private const string Path = "/civic-reports/photos";
    private const string Purpose = "civic-report-photo";
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(10);

    public static string Of(IDataProtectionProvider protection, string receipt, int number) =>
        $"{Path}/{Sealer(protection).Protect(string.Create(CultureInfo.InvariantCulture, $"{number} {receipt}"), s_life)}";

    public static void MapReportPhotos(this IEndpointRouteBuilder endpoints) => endpoints.MapGet($"{Path}/{{sealed}}", AnswerAsync)
        .OpenToAnyone("the sealed address is given only to whoever entered the receipt code").ExcludeFromDescription();

    private static async Task<Results<PushStreamHttpResult, NotFound>> AnswerAsync(
        [FromRoute(Name = "sealed")] string address, [FromServices] IDataProtectionProvider protection, [FromServices] PortalCalls calls, HttpContext http)
    {
        if (Open(protection, address) is not var (number, receipt)) return TypedResults.NotFound();
        var photos = new ReportPhotos.ReportPhotosClient(calls.To("enforcement"));
        var request = new GetReportPhotoPartRequest { Receipt = receipt, Number = number };
        var first = await PortalCalls.TryAsync(() => photos.GetReportPhotoPartAsync(request, cancellationToken: http.RequestAborted).ResponseAsync);
        if (first.Value is not { Content.Length: > 0 } part) return TypedResults.NotFound();
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.Stream(WriteAsync, part.MediaType);

        async Task WriteAsync(Stream body)
        {
            for (var next = part; next.Content.Length > 0; next = await photos.GetReportPhotoPartAsync(request, cancellationToken: http.RequestAborted))
            {
                await body.WriteAsync(next.Content.Memory, http.RequestAborted);
                request.Part++;
            }
        }
    }

    private static (int Number, string Receipt)? Open(IDataProtectionProvider protection, string address)
    {
        try
        {
            var said = Sealer(protection).Unprotect(address).Split(' ', 2);
            return (int.Parse(said[0], CultureInfo.InvariantCulture), said[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Sealer(IDataProtectionProvider protection) => protection.CreateProtector(Purpose).ToTimeLimitedDataProtector();
}
