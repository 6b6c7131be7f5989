using System.Text.Json;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Persistence;
using Portal.State;

namespace Portal.Process;

/// <summary>Turns the account a clock gives of itself into what the page draws.</summary>
internal static class ClockViews
{
    private const string WorkingDays = "个工作日";

    /// <summary>A clock as a service stores it, explained as of the day; null when empty or paused without an end.</summary>
    public static ClockView? Of(string json, DateOnly today)
    {
        if (json.Length == 0) return null;
        var clock = DocumentJson.Read<StatutoryClock>(json);
        return Of(clock.Explain(today, WorkCalendar.StateCouncil), clock.Title, clock.RuleId ?? clock.Code, clock.Article, clock.StartedOn, today, null, null);
    }

    /// <summary>An account of a clock that the service made, with why it stands still or how it ended; null when it cannot be read.</summary>
    public static ClockView? Of(
        string explanation, string title, string ruleId, string article, DateOnly start, DateOnly today, string? paused, string? closed = null)
    {
        try
        {
            return Of(DocumentJson.Read<ClockExplanation>(explanation), title, ruleId, article, start, today, paused, closed);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ClockView Of(
        ClockExplanation account, string title, string ruleId, string article, DateOnly start, DateOnly today, string? paused, string? closed) => new()
        {
            Title = title,
            RuleId = ruleId,
            Article = article,
            Unit = account.Unit == WorkingDays ? DayUnit.Working : DayUnit.Natural,
            Start = start,
            Today = account.AsOf < today ? account.AsOf : today,
            LastDay = account.Due ?? account.AsOf.AddDays(account.Remaining),
            Left = account.OverdueDays > 0 ? -account.OverdueDays : account.Remaining,
            Counted = account.Counted,
            Total = account.Budget,
            NotCounted = account.NotCounted,
            IsDueOpen = account.Due is null,
            PausedBecause = paused is null ? null : account.Lines.LastOrDefault(line => line is { Kind: ClockLineKind.Pause, To: null })?.Reason ?? paused,
            ClosedAs = closed,
            Days = Spans(account.Days),
            Ledger =
        [
            .. account.Lines.Select(line => new ClockEntry(
                line.From ?? account.AsOf, line.To, line.Reason, line.Document is { Length: > 0 } paper ? [new Paper(paper, null)] : [], line.Basis, line.Counted,
                line.NotCounted, line.RunningTotal) { Article = line.Kind is ClockLineKind.Pause or ClockLineKind.Extension ? line.Article : null }),
        ],
        };

    private static List<ClockSpan> Spans(IReadOnlyList<DayMark> days)
    {
        var spans = new List<ClockSpan>();
        foreach (var day in days)
        {
            ClockDay? kind = day.Kind switch
            {
                DayMarkKind.Counted => ClockDay.Counted,
                DayMarkKind.Remaining or DayMarkKind.Due => ClockDay.Left,
                DayMarkKind.Excluded or DayMarkKind.RestDay or DayMarkKind.Rolled => ClockDay.NotCounted,
                _ => null,
            };
            if (kind is null) continue;
            if (spans is [.., var last] && last.Kind == kind && last.To.AddDays(1) == day.Date) spans[^1] = last with { To = day.Date };
            else spans.Add(new ClockSpan(day.Date, day.Date, kind.Value));
        }

        return spans;
    }
}
