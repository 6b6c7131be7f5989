using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.YearStatistics;

/// <summary>The statistics of a year as they were published. The figures of an edition never change; a later one takes its place and says why.</summary>
internal sealed class StatisticsEdition : Aggregate
{
    private StatisticsEdition()
    {
    }

    private StatisticsEdition(Guid id, string street)
        : base(id, street)
    {
    }

    public int Year { get; private set; }

    /// <summary>1, 2, 3... of the year.</summary>
    public int Edition { get; private set; }

    public DateOnly PublishedOn { get; private set; }

    public Guid PublishedBy { get; private set; }

    /// <summary>Why it takes the place of the edition before; may be empty in the first one.</summary>
    public string Reason { get; private set; } = "";

    public YearFigures Figures { get; private set; } = YearFigures.None;

    /// <summary>SHA-256 of <see cref="Canonical"/>, in hexadecimal digits.</summary>
    public string Checksum { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary>To whom it was reported, each recipient once.</summary>
    public IReadOnlyList<StatisticsReport> Reports { get; private set; } = [];

    public string Canonical => Figures.Canonical(Street, Year, Edition);

    public static Result<StatisticsEdition> Publish(PublishStatistics command, int earlier, CountedYear counted, Act act)
    {
        if (command.Year >= act.Day.Year) return StatisticsErrors.YearNotOver(command.Year);
        if (earlier > 0 && command.Reason.Length == 0) return StatisticsErrors.ReasonMissing(command.Year, earlier);
        var published = new StatisticsEdition(act.NewId(), act.Street)
        {
            Year = command.Year,
            Edition = earlier + 1,
            PublishedOn = act.Day,
            PublishedBy = act.ActorId,
            Reason = command.Reason,
            Figures = counted.Figures,
            IsSynthetic = counted.IsSynthetic,
        };
        published.Checksum = YearFigures.Checksum(published.Canonical);
        published.Record("StatisticsPublished", act, happened: null, "TRI-04");
        return published;
    }

    public Result<Unit> Report(ReportStatistics command, Act act)
    {
        if (command.ReportedOn < PublishedOn) return StatisticsErrors.ReportedTooEarly(PublishedOn);
        if (Reports.Any(known => known.Recipient == command.Recipient)) return StatisticsErrors.ReportedAlready;
        Reports = [.. Reports, new StatisticsReport(command.Recipient, command.RecipientName, command.ReportedOn, command.Document, act.ActorId)];
        Record("StatisticsReported", act, happened: null, "TRI-04");
        return Unit.Value;
    }
}
