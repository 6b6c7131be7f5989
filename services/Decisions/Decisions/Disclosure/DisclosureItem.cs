using Decisions.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Decisions.Disclosure;

/// <summary>A piece of government information to be disclosed on the office's own motion (主动公开, 政府信息公开条例 art. 26).</summary>
internal sealed class DisclosureItem : Aggregate
{
    private DisclosureItem()
    {
    }

    private DisclosureItem(Guid id, string street)
        : base(id, street)
    {
    }

    public string IndexNumber { get; private set; } = "";

    public string Category { get; private set; } = "";

    public string Title { get; private set; } = "";

    public DisclosureStatus Status { get; private set; }

    public DateOnly MadeOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly? ReviewedOn { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public string Channel { get; private set; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawalReason { get; private set; } = "";

    /// <summary>The 20 working days from the making (INF-01).</summary>
    public StatutoryClock? Clock { get; private set; }

    public bool IsSynthetic { get; private set; }

    public static DisclosureItem Register(RegisterDisclosure command, WorkCalendar calendar, Act act)
    {
        var clock = StatutoryClock.Start(DeadlineRules.Require("D38"), command.MadeOn);
        var due = TimeLimits.Due(clock.Limit, command.MadeOn, calendar);
        var item = new DisclosureItem(act.NewId(), act.Street)
        {
            IndexNumber = command.IndexNumber,
            Category = command.Category,
            Title = command.Title,
            Status = DisclosureStatus.Registered,
            MadeOn = command.MadeOn,
            DueOn = due,
            Clock = clock,
            IsSynthetic = command.IsSynthetic,
        };
        item.Record(
            nameof(DisclosureRegistered), act,
            new DisclosureRegistered(item.Id, item.IndexNumber, item.Category, item.Title, item.MadeOn, due, item.IsSynthetic), "INF-01");
        return item;
    }

    public Result<Unit> Publish(PublishDisclosure command, WorkCalendar calendar, Act act)
    {
        if (Status != DisclosureStatus.Registered) return DisclosureErrors.NotOpen;
        if (command.PublishedOn < MadeOn) return DisclosureErrors.BeforeMaking(MadeOn);
        if (command.ReviewedOn is not { } reviewed || reviewed > command.PublishedOn) return DisclosureErrors.Unreviewed;
        var met = Clock!.Meet(command.PublishedOn, calendar);
        if (met.IsRefused) return met.Refusal;
        Status = DisclosureStatus.Published;
        ReviewedOn = reviewed;
        PublishedOn = command.PublishedOn;
        Channel = command.Channel;
        Clock = met.Value;
        Record(
            nameof(DisclosurePublished), act,
            new DisclosurePublished(
                Id, IndexNumber, Category, Title, MadeOn, command.PublishedOn, Channel, met.Value.Closure!.Outcome == ClockOutcome.Met, IsSynthetic),
            "INF-01", "INF-04");
        return Unit.Value;
    }

    public Result<Unit> Withdraw(WithdrawDisclosure command, WorkCalendar calendar, Act act)
    {
        if (Status == DisclosureStatus.Withdrawn) return DisclosureErrors.NotOpen;
        if (command.WithdrawnOn < (PublishedOn ?? MadeOn)) return DisclosureErrors.BeforeMaking(PublishedOn ?? MadeOn);
        if (Clock is { IsOpen: true } clock)
        {
            var ended = clock.End(command.WithdrawnOn, command.Reason, calendar);
            if (ended.IsRefused) return ended.Refusal;
            Clock = ended.Value;
        }

        Status = DisclosureStatus.Withdrawn;
        WithdrawnOn = command.WithdrawnOn;
        WithdrawalReason = command.Reason;
        Record(
            nameof(DisclosureWithdrawn), act,
            new DisclosureWithdrawn(Id, IndexNumber, command.WithdrawnOn, command.Reason, PublishedOn is not null));
        return Unit.Value;
    }

    /// <summary>Counts the due day of an item still to be published again after the calendar changed; does nothing when it stays.</summary>
    public void Reproject(WorkCalendar calendar, Act act)
    {
        if (Status != DisclosureStatus.Registered || Clock!.Due(calendar) is not { } due || due == DueOn) return;
        DueOn = due;
        Record("DisclosureDueMoved", act, null, "INF-01");
    }
}

/// <summary>How far a disclosure item is.</summary>
internal enum DisclosureStatus
{
    /// <summary>To be published.</summary>
    Registered,

    /// <summary>Published.</summary>
    Published,

    /// <summary>Withdrawn; it counts no more.</summary>
    Withdrawn,
}
