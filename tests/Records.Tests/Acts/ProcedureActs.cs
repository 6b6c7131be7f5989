using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>What happens beside the common course of a penalty case: the sample's hearing held and recorded.</summary>
internal static class ProcedureActs
{
    public static async Task DoAsync(LoadedPlatform platform) => await HearAsync(platform);

    // Only the sample has a hearing whose day has come: the party is told of it seven working days before.
    private static async Task HearAsync(LoadedPlatform platform)
    {
        var officer = new Cases.CasesClient(platform.As(Roles.EnforcementHead, "enforcement"));
        var noticed = await officer.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Noticed", Size = 50 });
        foreach (var found in noticed.Items)
        {
            var view = await officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = found.Id });
            if (view.Hearings is not [.., { IsRecorded: false, HeldOn.Length: > 0 }]) continue;
            await new Cases.CasesClient(platform.As(Roles.JudicialClerk, "enforcement")).RecordHearingAsync(
                new RecordHearingRequest
                {
                    CaseId = found.Id,
                    Attendees = { "当事人（示例）" },
                    EvidenceShown = true,
                    EvidenceTested = true,
                    Record = "听证笔录（示例）。",
                    IsSigned = true,
                },
                platform.Key());
        }
    }
}
