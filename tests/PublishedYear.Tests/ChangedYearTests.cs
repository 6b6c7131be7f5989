using Organization.Contracts;
using Organization.Contracts.V1;
using Platform.Testing;
using Reports.Contracts.V1;

namespace PublishedYear.Tests;

/// <summary>What a figure that was typed in would not follow: one record more, one taken back, one on the other side of the year's edge.</summary>
public sealed class ChangedYearTests(SampleTown town) : IClassFixture<SampleTown>, IAsyncLifetime
{
    private const string Published = "/api/reports/v1/annual-reports/2023";
    private string _before = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private int ThisYear => town.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).Year;

    private AnnualReports.AnnualReportsClient Reports => new(town.As(Roles.JudicialClerk, "reports"));

    private StudySessions.StudySessionsClient Study => new(town.As(Roles.JudicialClerk, "organization"));

    private BureauActs Bureau => new(town);

    public async ValueTask InitializeAsync()
    {
        _before = await town.Visitor.GetStringAsync(Published, Stop);
        await Reports.CompileDraftAsync(new CompileDraftRequest { Year = ThisYear }, ServiceApp.Key($"draft-{Guid.CreateVersion7(town.Clock.GetUtcNow())}"), cancellationToken: Stop);
    }

    /// <summary>Whatever was changed, the published report stands as it was frozen.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Assert.Equal(_before, await town.Visitor.GetStringAsync(Published, Stop));
        var orders = (await PublicReport.ReadAsync(town.Visitor)).Claim("F17");
        Assert.Equal(Expected.WorkOrders, (await orders.RecordsAsync(town.Visitor)).Count);
    }

    [Fact]
    public async Task One_order_more_resolved_is_one_more_in_figure_and_list_and_open_or_withdrawn_ones_are_none()
    {
        var (count, listed) = await DraftedAsync("F17");

        await Bureau.RegisterAsync("still-open");
        var withdrawn = await Bureau.RegisterAsync("withdrawn");
        await Bureau.WithdrawAsync(withdrawn);
        Assert.Equal(count, (await DraftedAsync("F17")).Count);

        var resolved = await Bureau.RegisterAsync("resolved");
        await Bureau.ResolveAsync(resolved);
        var (after, list) = await DraftedAsync("F17");

        Assert.Equal(count + 1, after);
        Assert.Equal([resolved], list.Except(listed));
    }

    [Fact]
    public async Task One_case_more_is_one_more_of_its_track_in_the_year_of_its_decision()
    {
        var (minor, listed) = await DraftedAsync("F22-minor");
        var ordinary = (await DraftedAsync("F22-ordinary")).Count;
        var lastYear = (await FigureAsync(ThisYear - 1, "F22-minor")).Count;

        var added = await Bureau.DecideOnTheSpotAsync("today", BureauActs.Today(town.Clock));
        await Bureau.DecideOnTheSpotAsync("last-year", new DateOnly(ThisYear - 1, 12, 31));
        var (after, list) = await DraftedAsync("F22-minor");

        Assert.Equal((minor + 1, ordinary), (after, (await DraftedAsync("F22-ordinary")).Count));
        Assert.Equal([added], list.Except(listed));
        Assert.Equal(lastYear + 1, (await FigureAsync(ThisYear - 1, "F22-minor")).Count);
    }

    [Fact]
    public async Task A_case_of_the_published_year_entered_later_moves_the_figure_of_today_and_not_the_published_one()
    {
        Assert.Equal(Expected.MinorCases, (await FigureAsync(Expected.Year, "F22-minor")).Count);
        var ordinary = (await FigureAsync(Expected.Year, "F22-ordinary")).Count;

        await Bureau.DecideOnTheSpotAsync("late-entry", new DateOnly(Expected.Year, 12, 29));

        var figure = await FigureAsync(Expected.Year, "F22-minor");
        Assert.Equal((Expected.MinorCases + 1, "2,134件"), (figure.Count, figure.Value));
        Assert.Equal(ordinary, (await FigureAsync(Expected.Year, "F22-ordinary")).Count);
    }

    [Fact]
    public async Task One_ordinary_case_more_is_one_more_in_the_year_of_its_decision_and_in_the_list_of_its_claim()
    {
        var minor = (await FigureAsync(Expected.Year, "F22-minor")).Count;
        Assert.Equal(Expected.OrdinaryCases, (await FigureAsync(Expected.Year, "F22-ordinary")).Count);
        var (count, listed) = await DraftedAsync("F22-ordinary");
        // Somebody who has not called yet: a token of today is not valid in the past.
        var bureau = new BureauActs(town, officer: 6);
        try
        {
            town.Clock.MoveTo(LegalClock.At(new DateOnly(Expected.Year, 12, 27), new TimeOnly(9, 0)));
            await bureau.DecideOrdinaryAsync("published-year");
        }
        finally
        {
            town.Clock.Return();
        }

        var figure = await FigureAsync(Expected.Year, "F22-ordinary");
        Assert.Equal((Expected.OrdinaryCases + 1, minor), (figure.Count, (await FigureAsync(Expected.Year, "F22-minor")).Count));
        Assert.Equal(Expected.OrdinaryCases + 1, figure.Months.Sum());
        Assert.Equal(listed, (await DraftedAsync("F22-ordinary")).Listed);

        // The list of a published year is frozen with it; that of a draft is the records' own.
        var added = await bureau.DecideOrdinaryAsync("this-year");
        var (after, list) = await DraftedAsync("F22-ordinary");
        Assert.Equal(count + 1, after);
        Assert.Equal([added], list.Except(listed));
    }

    [Fact]
    public async Task Orders_of_the_published_year_count_only_when_both_their_days_lie_in_it()
    {
        Assert.Equal(Expected.WorkOrders, (await FigureAsync(Expected.Year, "F17")).Count);
        // Somebody who has not called yet: a token of today is not valid in the past.
        var bureau = new BureauActs(town, officer: 4);
        try
        {
            town.Clock.MoveTo(LegalClock.At(new DateOnly(2023, 12, 28), new TimeOnly(9, 0)));
            var within = await bureau.RegisterAsync("within");
            var across = await bureau.RegisterAsync("across");
            await bureau.ResolveAsync(within);
            town.Clock.MoveTo(LegalClock.At(new DateOnly(2024, 1, 1), new TimeOnly(0, 0)));
            await bureau.ResolveAsync(across);
        }
        finally
        {
            town.Clock.Return();
        }

        var figure = await FigureAsync(Expected.Year, "F17");
        Assert.Equal((Expected.WorkOrders + 1, "977起"), (figure.Count, figure.Value));
        Assert.Equal(Expected.WorkOrders + 1, figure.Months.Sum());
    }

    [Fact]
    public async Task Without_one_quarters_study_the_cadence_of_the_year_is_contradicted()
    {
        Assert.Equal((4, Verdict.Supported), Judged(await FigureAsync(Expected.Year, "F05")));
        var session = (await Study.ListStudySessionsAsync(new ListStudySessionsRequest { From = "2023-07-01", To = "2023-09-30", Page = 1, Size = 10 }, cancellationToken: Stop)).Items.Single();

        await Study.WithdrawStudySessionAsync(new WithdrawStudySessionRequest { Id = session.Id, Reason = "登记有误。" }, ServiceApp.Key("study-withdrawn"), cancellationToken: Stop);
        await town.SettleAsync();

        Assert.Equal((3, Verdict.Contradicted), Judged(await FigureAsync(Expected.Year, "F05")));
    }

    [Fact]
    public async Task A_year_with_a_session_in_some_quarters_is_worded_by_what_there_is()
    {
        var (before, _) = await DraftedAsync("F05");

        await Study.RecordStudySessionAsync(
            new RecordStudySessionRequest { Topic = "学习行政复议法", LawStudied = "中华人民共和国行政复议法", HeldOn = $"{ThisYear}-02-03", Attendance = 12, Minutes = 60, IsSynthetic = true },
            ServiceApp.Key("study-added"), cancellationToken: Stop);
        await town.SettleAsync();

        var claim = (await DraftAsync()).Claims.Single(claim => claim.Id == "F05");
        Assert.Equal((before + 1, Verdict.Contradicted), (claim.RecordCount, claim.Verdict));
        Assert.StartsWith($"全年{before + 1}次", claim.Proposed, StringComparison.Ordinal);
    }

    private static (int Count, Verdict Verdict) Judged(YearFigure figure) => (figure.Count, figure.Verdict);

    private async Task<ReportView> DraftAsync() => await Reports.GetDraftAsync(new GetReportRequest { Year = ThisYear }, cancellationToken: Stop);

    /// <summary>A figure of this year's draft, and the records that its list shows.</summary>
    private async Task<(int Count, IReadOnlyList<string> Listed)> DraftedAsync(string claim)
    {
        await town.SettleAsync();
        var stated = (await DraftAsync()).Claims.Single(one => one.Id == claim);
        List<string> ids = [];
        ListClaimRecordsReply page;
        do
        {
            page = await Reports.ListClaimRecordsAsync(
                new ListClaimRecordsRequest { Year = ThisYear, ClaimId = claim, Page = (ids.Count / 200) + 1, Size = 200 }, cancellationToken: Stop);
            ids.AddRange(page.Items.Select(record => record.Id));
        }
        while (ids.Count < page.Total);
        Assert.Equal(ids.Count, stated.RecordCount);
        return (stated.RecordCount, ids);
    }

    /// <summary>A figure as the records give it now, whatever was published of its year.</summary>
    private async Task<YearFigure> FigureAsync(int year, string claim)
    {
        await town.SettleAsync();
        var view = await Reports.GetYearFiguresAsync(new GetYearFiguresRequest { Year = year }, cancellationToken: Stop);
        return view.Items.Single(figure => figure.ClaimId == claim);
    }
}
