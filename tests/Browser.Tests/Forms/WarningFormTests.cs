using Browser.Tests.Portals;
using Organization.Contracts;
using Portal.Preferences;

namespace Browser.Tests.Forms;

/// <summary>A warning that the platform raised by itself when it started, answered by the officer whom it asks and instructed on by the head.</summary>
public sealed class WarningFormTests(SamplePortal portal)
{
    private const string Waiting = "?waiting=true";

    internal static Post[] Posts { get; } = [new("warnings", "answer-warning") { OnFirst = Waiting }, new("warnings", "instruct-on-warning")];

    [Fact]
    public async Task The_officer_whom_it_asks_answers_and_the_head_instructs()
    {
        portal.Require();
        await using var desk = new Desk(portal);
        await desk.PostAsync(Posts[0] with { Account = await AskedAsync() });
        await desk.PostAsync(Posts[1]);
    }

    // Which officer leads a case whose limit ends depends on the day.
    private async Task<string> AskedAsync()
    {
        foreach (var officer in portal.HoldersOf(Roles.EnforcementOfficer))
        {
            await using var window = await portal.OpenAsync(officer, new Look(DisplayMode.Standard, Look.Desk), scripts: false);
            var page = await window.NewPageAsync();
            await page.GotoAsync($"/desk/warnings{Waiting}");
            if (await page.Locator("main tbody th a").CountAsync() > 0) return officer;
        }

        throw new InvalidOperationException("No officer of the sample is asked for an answer.");
    }
}
