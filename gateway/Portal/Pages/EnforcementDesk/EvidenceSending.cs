using Enforcement.Contracts.V1;
using Grpc.Core;
using Portal.Calls;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Sends a file to the service in parts, so that no more than one of them is in memory.</summary>
internal static class EvidenceSending
{
    public static async Task<EvidenceFileReply> SendAsync(
        this EvidenceFiles.EvidenceFilesClient files, EvidenceFileForm form, Stream content, CallOptions options)
    {
        using var call = files.AddEvidenceFile(options);
        return await call.SendAsync(
            new AddEvidenceFileRequest { Form = form }, part => new AddEvidenceFileRequest { Content = part }, content, options.CancellationToken);
    }
}
