using System.Collections.Concurrent;
using Browser.Tests.Portals;
using Portal.Preferences;

namespace Browser.Tests.Pages;

public sealed class EveryPageTests(SamplePortal portal)
{
    private const int AtOnce = 3;
    private const int PagesInATab = 20;

    [Fact]
    public void Every_declared_page_has_a_visit() => Assert.Empty(Visits.Unknown(Visits.Declared));

    [Fact]
    public void A_page_that_nobody_says_how_to_visit_is_named() =>
        Assert.Equal(["/planted/{Id:guid}"], Visits.Unknown([.. Visits.Declared, "/planted/{Id:guid}"]));

    [Fact]
    public void No_visit_is_kept_of_a_page_that_is_gone() => Assert.Empty(Visits.Stale());

    [Fact]
    public async Task Every_page_keeps_what_pages_promise_in_every_mode_at_every_width()
    {
        portal.Require();
        var faults = new ConcurrentBag<string>();
        var visits = await new Visits(portal).AllAsync();
        var windows = visits.GroupBy(visit => visit.Account).SelectMany(group => group.Chunk(PagesInATab));
        await Parallel.ForEachAsync(windows, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (window, _) =>
        {
            await using var context = await portal.OpenAsync(window[0].Account, new Look(DisplayMode.Standard, Look.Desk));
            var page = await PageCheck.OpenTabAsync(context);
            foreach (var visit in window)
            {
                foreach (var fault in await PageCheck.OfAsync(page, visit)) faults.Add(fault);
            }
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal)));
    }
}
