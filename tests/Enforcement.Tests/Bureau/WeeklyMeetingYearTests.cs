using Enforcement.CaseMeetings;
using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Law.Calendars;

namespace Enforcement.Tests.Bureau;

/// <summary>
/// A simulated year of weekly meetings that call themselves: cases come in at random, some are left lying, some are returned by review, some
/// are decided; no overdue or returned case is missing from the next pack, and every pack opens with what was not done.
/// </summary>
public sealed class WeeklyMeetingYearTests : IAsyncLifetime
{
    private const int Weeks = 52;
    private readonly Random _dice = new(20230306);
    private readonly HashSet<string> _returned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _packs = new(StringComparer.Ordinal);
    private readonly List<(string Meeting, int Number)> _undone = [];
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;
    private Contracts.V1.CaseMeetings.CaseMeetingsClient _meetings = null!;
    private int _overdueSeen;
    private int _returnedSeen;
    private int _undoneSeen;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
        _meetings = new Contracts.V1.CaseMeetings.CaseMeetingsClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task No_overdue_or_returned_case_is_missing_from_the_next_pack_in_a_year_of_52()
    {
        var monday = new DateOnly(2023, 3, 6);
        for (var week = 0; week < Weeks; week++, monday = monday.AddDays(7))
        {
            var day = WorkCalendar.StateCouncil.Roll(monday);
            _app.Clock.MoveTo(day);
            await CallAsync();
            await CallAsync();
            await CheckAsync(monday, await MeetingOfAsync(monday));
            await WorkAsync();
        }

        Assert.Equal(Weeks, _packs.Count);
        Assert.Equal(Weeks, (await _meetings.ListCaseMeetingsAsync(new BureauListRequest { Size = 100 })).Total);
        Assert.True(_overdueSeen > 50, $"{_overdueSeen} overdue");
        Assert.True(_returnedSeen > 20, $"{_returnedSeen} returned");
        Assert.True(_undoneSeen > 20, $"{_undoneSeen} undone");
    }

    private Task CallAsync() => _app.App.Services.GetRequiredService<WeeklyMeetings>().CallAllAsync(CancellationToken.None);

    private async Task<CaseMeetingView> MeetingOfAsync(DateOnly monday)
    {
        var ofWeek = await _meetings.ListCaseMeetingsAsync(new BureauListRequest { From = WireTime.Day(monday), To = WireTime.Day(monday.AddDays(6)) });
        return await _meetings.GetCaseMeetingAsync(new BureauRecordRequest { Id = Assert.Single(ofWeek.Items).Id });
    }

    private async Task CheckAsync(DateOnly monday, CaseMeetingView meeting)
    {
        var today = _app.Clock.Today;
        Assert.Equal((WireTime.Day(today), CallWeeklyMeetingHandler.WeekOf(monday)), (meeting.PackedOn, meeting.CalledForWeek));
        Assert.True(_packs.Add(meeting.CalledForWeek));
        Assert.Equal(Enumerable.Range(1, meeting.Pack.Count), meeting.Pack.Select(item => item.Number));

        // What the year's own books say.
        var due = Of(meeting, PackReason.ClockDue);
        foreach (var (id, last) in _alone.Where(one => one.Value < today)) Assert.True(due.Contains(id), $"{id}, due {last}, misses on {today}");
        Assert.Equal(_returned.Order(), Of(meeting, PackReason.Returned).Order());
        _overdueSeen += _alone.Count(one => one.Value < today);
        _returnedSeen += _returned.Count;

        // What the service's own lists say of every case.
        var all = await _journey.Head.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Page = 1, Size = 200 });
        Assert.Equal(all.Total, all.Items.Count);
        Assert.Subset(due, all.Items.Where(one => one.IsOverdue).Select(one => one.Id).ToHashSet(StringComparer.Ordinal));

        // The pack opens with what was not done.
        Assert.Equal(
            _undone.Select(task => task.Meeting).Order(),
            meeting.Pack.TakeWhile(item => item.Reason == PackReason.ResolutionOpen).Select(item => item.RecordId).Order());
        _undoneSeen += _undone.Count;
        await HoldAsync(meeting);
    }

    private static HashSet<string> Of(CaseMeetingView meeting, PackReason reason) =>
        meeting.Pack.Where(item => item.Reason == reason).Select(item => item.CaseId).ToHashSet(StringComparer.Ordinal);

    private async Task HoldAsync(CaseMeetingView meeting)
    {
        foreach (var (held, number) in _undone.Where(_ => _dice.Next(2) == 0).ToList())
        {
            await _meetings.CompleteResolutionAsync(new CompleteResolutionRequest { Id = held, ResolutionNumber = number, DoneOn = _journey.Today, Outcome = "已落实" });
            _undone.Remove((held, number));
        }

        var form = new HoldCaseMeetingRequest
        {
            Id = meeting.Id,
            HeldOn = _journey.Today,
            ChairId = EnforcementApp.Head.Id.ToString(),
            AttendeeIds = { EnforcementApp.Lead.ToString() },
            Minutes = "逐项研究。",
        };
        if (meeting.Pack.FirstOrDefault(item => item.CaseId.Length > 0) is { } first)
        {
            form.CaseIds.Add(first.CaseId);
            form.ItemMinutes.Add(new PackItemMinutes { ItemNumber = first.Number, Said = "本周办结。" });
            form.Resolutions.Add(new Contracts.V1.MeetingResolution { CaseId = first.CaseId, Resolution = "尽快办理", ResponsibleId = EnforcementApp.Lead.ToString() });
            _undone.Add((meeting.Id, 1));
        }

        await _meetings.HoldCaseMeetingAsync(form);
    }

    /// <summary>Three days of the week's work.</summary>
    private async Task WorkAsync()
    {
        _app.Clock.MoveTo(_app.Clock.Today.AddDays(1));
        foreach (var id in _returned.Where(_ => _dice.Next(3) == 0).ToList())
        {
            await _journey.Officer.SubmitForLegalReviewAsync(
                new SubmitForLegalReviewRequest { CaseId = id, Corrections = { new DefectCorrection { Defect = 1, Text = "已补正" } } });
            await _journey.Review.GiveLegalReviewAsync(CaseJourney.Opinion(id, ReviewOpinion.Agree));
            _returned.Remove(id);
        }

        for (var filed = _dice.Next(3); filed >= 0; filed--)
        {
            var id = await _journey.FileAsync();
            switch (_dice.Next(3))
            {
                case 0:
                    _alone[id] = _app.Clock.Today.AddDays(90);
                    break;
                case 1:
                    await _journey.ReportAsync(id);
                    await _journey.Officer.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id });
                    await _journey.Review.GiveLegalReviewAsync(CaseJourney.Opinion(id, ReviewOpinion.Correct, LegalReviewItem.LawAndBenchmark));
                    _returned.Add(id);
                    break;
                default:
                    await _journey.DecideAsync(id);
                    await _journey.ServeAsync(id);
                    break;
            }
        }
    }
}
