using Organization.Contracts;
using Platform.Messaging;
using Reports.Contracts.V1;

namespace Records.Tests.Acts;

/// <summary>Reports' use cases that the sample year has no occasion for: a draft that is edited, frozen and opened again.</summary>
internal static class ReportsActs
{
    private const int Year = 2024;

    public static async Task DoAsync(LoadedPlatform platform)
    {
        var clerk = new AnnualReports.AnnualReportsClient(platform.As(Roles.OfficeClerk, "reports"));
        await clerk.CompileDraftAsync(new CompileDraftRequest { Year = Year }, platform.Key());
        var draft = await clerk.GetDraftAsync(new GetReportRequest { Year = Year });
        var paragraph = draft.Sections.SelectMany(section => section.Paragraphs).First();
        await clerk.EditParagraphAsync(
            new EditParagraphRequest { Year = Year, ParagraphId = paragraph.Id, Wording = paragraph.Wording + "（示例修改）" }, platform.Key());
        var claim = draft.Claims.First(known => known.Proposed.Length > 0).Id;
        await clerk.TakeProposedWordingAsync(new TakeProposedWordingRequest { Year = Year, ClaimId = claim }, platform.Key());
        await clerk.DropProposedWordingAsync(new DropProposedWordingRequest { Year = Year, ClaimId = claim }, platform.Key());
        var leader = new AnnualReports.AnnualReportsClient(platform.As(Roles.Leader, "reports"));
        // A report is frozen only when every source is applied to its end.
        await platform.App.Services.GetRequiredService<EventFlow>().SettleAsync(TestContext.Current.CancellationToken);
        await leader.FreezeReportAsync(new FreezeReportRequest { Year = Year }, platform.Key());
        await leader.ReopenReportAsync(new ReopenReportRequest { Year = Year, Reason = "补充材料" }, platform.Key());
    }
}
