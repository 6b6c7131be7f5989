using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>The decision of a closed case is sealed by the reviewer, who had no part in handling it.</summary>
internal static class SealActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var reviewer = platform.As(Roles.LegalReviewer, "enforcement");
        var filed = await new Cases.CasesClient(reviewer).ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Closed", Outcome = CaseOutcome.Penalize, Size = 1 });
        await new Seals.SealsClient(reviewer).SealDocumentAsync(new SealDocumentRequest { CaseId = filed.Items[0].Id, Document = "decision" }, platform.Key());
    }
}
