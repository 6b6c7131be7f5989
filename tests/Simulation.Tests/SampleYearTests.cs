using System.Security.Cryptography;
using System.Text;
using Decisions.Contracts.V1;
using Enforcement.Contracts.V1;
using Organization.Contracts.V1;
using Outreach.Contracts.V1;
using Platform.Law.Calendars;

namespace Simulation.Tests;

public sealed class SampleYearTests(PlayedYear year) : IClassFixture<PlayedYear>
{
    [Fact]
    public async Task Two_runs_make_the_same_calls_under_the_same_keys()
    {
        var again = new PaperTown();
        await new SampleYear(PlayedYear.Today).LoadAsync(again, progress: null, TestContext.Current.CancellationToken);

        Assert.Equal(Hash(year.Town), Hash(again));
    }

    [Fact]
    public void Every_act_has_a_key_of_its_own_and_time_never_goes_back()
    {
        Assert.Equal(year.Town.Calls.Count, year.Town.Calls.Select(call => call.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(year.Town.Calls.OrderBy(call => call.At).Select(call => call.At), year.Town.Calls.Select(call => call.At));
    }

    [Fact]
    public void A_scaled_sample_keeps_its_cadences_and_scales_what_comes_in_numbers()
    {
        var script = new SampleYear(scale: new SampleScale(Orders: 10, OrdinaryCases: 50, MinorCases: 10)).YearScript();

        var keys = script.InOrder().Select(errand => errand.Key).ToList();

        Assert.Equal(98, keys.Count(key => System.Text.RegularExpressions.Regex.IsMatch(key, "^order/[0-9]{4}$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))));
        Assert.Equal(213, keys.Count(key => System.Text.RegularExpressions.Regex.IsMatch(key, "^minor/year-[0-9]{4}$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))));
        Assert.Equal(52, keys.Count(key => System.Text.RegularExpressions.Regex.IsMatch(key, "^case-meeting/[0-9]{2}/held$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public void Of_the_linkage_platform_976_orders_are_received_and_resolved_in_the_year()
    {
        var registered = year.Of<RegisterWorkOrderRequest>("RegisterWorkOrder").ToDictionary(pair => pair.Call.Key, StringComparer.Ordinal);
        var resolved = year.Of<ResolveWorkOrderRequest>("ResolveWorkOrder").Where(pair => pair.Call.At.Year == 2023)
            .Select(pair => registered[pair.Call.Key[..pair.Call.Key.LastIndexOf('/')]]).ToList();

        Assert.Equal(976, resolved.Count(pair => pair.Call.At.Year == 2023 && pair.Request.Channel == WorkOrderChannel.LinkagePlatform));
        Assert.Equal(14, resolved.Count(pair => pair.Call.At.Year == 2022));
        Assert.Equal(32, resolved.Count(pair => pair.Request.Channel != WorkOrderChannel.LinkagePlatform));
        Assert.True(registered.Values.Count(pair => pair.Call.At.Year == 2023) > 976 + 32);
    }

    [Fact]
    public void In_the_year_194_ordinary_and_2133_minor_cases_are_decided()
    {
        var ordinary = year.Of<DecidePenaltyRequest>("DecidePenalty").Select(pair => PlayedYear.Day(pair.Call.At)).ToList();
        var minor = year.Of<DecideOnTheSpotRequest>("DecideOnTheSpot").Select(pair => PlayedYear.Day(pair.Request.DecidedOn)).ToList();
        var filed = year.Of<FilePenaltyCaseRequest>("FilePenaltyCase").Select(pair => PlayedYear.Day(pair.Call.At)).ToList();

        Assert.Equal(194, ordinary.Count(day => day.Year == 2023));
        Assert.Equal(2133, minor.Count(day => day.Year == 2023));
        Assert.Contains(filed, day => day.Year == 2022);
        Assert.NotEqual(194, filed.Count(day => day.Year == 2023));
        Assert.Equal(11, year.Of<DecidePenaltyRequest>("DecidePenalty", "case/after-").Count(pair => pair.Call.At.Year == 2024));
    }

    [Fact]
    public void Every_case_is_filed_inquired_reviewed_noticed_decided_served_and_paid_in_that_order_and_in_time()
    {
        var calendar = WorkCalendar.StateCouncil;
        foreach (var acts in year.Town.Calls.Where(call => call.Key.StartsWith("ludu-2023/case/", StringComparison.Ordinal) && !call.Key.Contains("/live-"))
                     .GroupBy(call => call.Key.Split('/')[2], StringComparer.Ordinal))
        {
            var on = acts.ToDictionary(call => call.Key[(call.Key.IndexOf(acts.Key, StringComparison.Ordinal) + acts.Key.Length)..], call => PlayedYear.Day(call.At), StringComparer.Ordinal);
            if (!on.TryGetValue("/decided", out var decided)) continue;
            Assert.True(decided.DayNumber - on[""].DayNumber <= 90, acts.Key);
            Assert.True(calendar.WorkingDaysBetween(on["/noticed"].AddDays(1), decided) > 5, acts.Key);
            Assert.True(calendar.WorkingDaysBetween(decided.AddDays(1), on["/served"]) <= 7, acts.Key);
            Assert.True(on["/paid"].DayNumber - on["/served"].DayNumber <= 15, acts.Key);
            Assert.True(calendar.WorkingDaysBetween(on["/paid"].AddDays(1), on["/closed"]) <= 15, acts.Key);
            Assert.True(on[""] <= on["/evidence-1"] && on["/evidence-2"] <= on["/report"] && on["/report"] <= on["/submitted-1"], acts.Key);
            Assert.True(on["/reviewed-1"] >= on["/submitted-1"] && on["/noticed"] >= on["/reviewed-1"], acts.Key);
        }
    }

    [Fact]
    public void Staff_acts_on_working_days_only()
    {
        var holidays = year.Town.Calls.Where(call => !WorkCalendar.StateCouncil.IsWorkingDay(PlayedYear.Day(call.At))).Select(call => $"{call.Key} {call.At:yyyy-MM-dd}");

        Assert.Empty(holidays);
    }

    [Fact]
    public void Each_of_the_52_weeks_has_one_meeting_and_the_cancelled_one_is_beside_them()
    {
        var held = year.Of<HoldCaseMeetingRequest>("HoldCaseMeeting").Select(pair => PlayedYear.Day(pair.Request.HeldOn)).Where(day => day.Year == 2023).ToList();

        Assert.Equal(52, held.Select(day => day.AddDays(-(((int)day.DayOfWeek + 6) % 7))).Distinct().Count());
        Assert.Equal(52, held.Count);
        Assert.Single(year.Of<BureauWithdrawRequest>("CancelCaseMeeting"));
    }

    [Fact]
    public void Every_cadence_is_met_and_what_was_taken_back_stands_beside_it()
    {
        var visits = Standing<RecordLawyerVisitRequest>("RecordLawyerVisit").Select(pair => PlayedYear.Day(pair.Request.VisitedOn)).Where(day => day.Year == 2023);
        var appraised = Standing<RecordAppraisalRequest>("RecordAppraisal").Select(pair => pair.Request.Month).Where(month => month.StartsWith("2023", StringComparison.Ordinal));
        var studied = Standing<RecordStudySessionRequest>("RecordStudySession").Select(pair => PlayedYear.Day(pair.Request.HeldOn)).Where(day => day.Year == 2023);
        var exchanged = year.Of<Outreach.Contracts.V1.HoldMeetingRequest>("HoldMeeting", "exchange/").Select(pair => PlayedYear.Day(pair.Request.HeldOn).Month);
        var lectures = Standing<RecordLectureRequest>("RecordLecture").Select(pair => (PlayedYear.Day(pair.Request.HeldOn).Month + 2) / 3);

        Assert.Equal(Enumerable.Repeat(2, 12), visits.GroupBy(day => day.Month).OrderBy(month => month.Key).Select(month => month.Count()));
        Assert.Equal(12, appraised.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([1, 2, 3, 4], studied.Select(day => (day.Month + 2) / 3).Order());
        Assert.Equal(Enumerable.Range(1, 12), exchanged.Order());
        Assert.Equal([1, 2, 3, 4], lectures.Order());
    }

    [Fact]
    public void Two_items_go_through_all_six_steps()
    {
        Assert.Equal(2, year.Of<ProposeItemRequest>("ProposeItem").Count(pair => !pair.Request.Item.IsSynthetic));
        foreach (var step in new[] { "ClosePublicParticipation", "RecordExpertArgument", "RecordRiskAssessment", "RecordIntegrityReview", "HoldCollectiveDiscussion" })
            Assert.Equal(2, year.Town.Calls.Count(call => call.Method.EndsWith($"/{step}", StringComparison.Ordinal)));
        Assert.Equal(2, year.Of<RecordLegalityReviewRequest>("RecordLegalityReview").Count(pair => pair.Request.Conclusion == LegalityConclusion.Lawful));
    }

    [Fact]
    public void No_penalty_gives_a_right_to_a_hearing_but_in_the_one_case_that_is_heard()
    {
        var notices = year.Of<IssuePenaltyNoticeRequest>("IssuePenaltyNotice");
        Assert.Contains("/live-", Assert.Single(notices, pair => pair.Request.TellsRightToHearing).Call.Key, StringComparison.Ordinal);
        Assert.All(notices.Where(pair => !pair.Request.TellsRightToHearing), pair =>
        {
            Assert.True(pair.Request.InBusiness);
            Assert.InRange(pair.Request.Proposed.FineFen, 1, (20_000_00) - 1);
        });
    }

    [Fact]
    public void What_was_never_published_is_marked_as_synthetic()
    {
        Assert.All(year.Of<RegisterWorkOrderRequest>("RegisterWorkOrder"), pair => Assert.True(pair.Request.IsSynthetic));
        Assert.All(year.Of<FilePenaltyCaseRequest>("FilePenaltyCase"), pair => Assert.True(pair.Request.IsSynthetic));
        Assert.False(Assert.Single(year.Of<RecordHonourRequest>("RecordHonour")).Request.IsSynthetic);
        Assert.All(year.Of<RegisterWorkOrderRequest>("RegisterWorkOrder"), pair => Assert.StartsWith("000-", pair.Request.ReporterPhone, StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_weeks_leave_matters_open_and_one_of_each_overdue()
    {
        var calls = year.Town.Calls.Where(call => call.Key.Contains("/live-20261125", StringComparison.Ordinal)).ToList();

        Assert.True(calls.TrueForAll(call => PlayedYear.Day(call.At) < PlayedYear.Today));
        Assert.Contains(calls, call => call.Key.EndsWith("-overdue-1", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => call.Key.EndsWith("-overdue-1/resolved", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => call.Key.EndsWith("-unserved/served", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => call.Key.EndsWith("-overdue/decided", StringComparison.Ordinal));
        Assert.DoesNotContain(calls, call => call.Key.EndsWith("-late/filed", StringComparison.Ordinal));
        foreach (var state in new[] { "/report", "/submitted-1", "/reviewed-1", "/noticed", "/decided", "/served", "/paid", "/closed" })
            Assert.Contains(calls, call => call.Key.EndsWith(state, StringComparison.Ordinal));
    }

    [Fact]
    public void Shortcomings_and_acts_of_the_heads_lie_on_both_sides_of_what_the_report_says_of_the_year()
    {
        var findings = year.Of<RecordFindingRequest>("RecordFinding", "finding/").Where(pair => !pair.Call.Key.Contains("/live-", StringComparison.Ordinal)).ToList();
        var cured = year.Of<CureFindingRequest>("CureFinding").Select(pair => PlayedYear.Day(pair.Request.CuredOn).Year).ToList();
        var done = Standing<RecordDutyActRequest>("RecordDutyAct").Select(pair => PlayedYear.Day(pair.Request.DoneOn)).Where(day => day.Year is 2023 or 2024).ToList();

        Assert.All(findings, pair => Assert.True(pair.Request.IsSynthetic));
        Assert.Contains(2023, cured);
        Assert.Contains(2024, cured);
        Assert.Single(year.Of<WithdrawFindingRequest>("WithdrawFinding"));
        Assert.Equal(6, done.Count(day => day.Year == 2023));
        Assert.Single(done, day => day.Year == 2024);
    }

    [Fact]
    public void Each_years_calendar_is_set_once_it_is_announced_and_never_before()
    {
        var set = year.Of<SetCalendarYearRequest>("SetCalendarYear");

        Assert.Equal([2022, 2023, 2024, 2025, 2026], set.Select(pair => pair.Request.Year));
        Assert.All(set, pair => Assert.True(PlayedYear.Day(pair.Call.At) >= PlayedYear.Day(pair.Request.PublishedOn), $"{pair.Request.Year}"));
        Assert.All(set, pair => Assert.Equal(WorkCalendar.StateCouncil.Years.Single(known => known.Year == pair.Request.Year).Off.Count, pair.Request.OffDays.Count));
    }

    private IReadOnlyList<(PaperTown.Call Call, T Request)> Standing<T>(string method)
        where T : Google.Protobuf.IMessage<T>, new() =>
        [.. year.Of<T>(method).Where(pair => !year.Town.Calls.Any(call => call.Key == $"{pair.Call.Key}/withdrawn" || call.Key == $"{pair.Call.Key}/withdraw"))];

    private static string Hash(PaperTown town)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Services are called side by side within an instant, so the order between them is not part of the promise.
        foreach (var call in town.Calls.OrderBy(call => call.Service, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{call.At:O} {call.By.User} {call.Method} {call.Key}"));
            hash.AppendData(call.Request);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
