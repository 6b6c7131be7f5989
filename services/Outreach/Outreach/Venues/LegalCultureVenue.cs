using Outreach.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach.Venues;

/// <summary>A legal-culture venue (法治文化阵地): a park, a station, with its honours.</summary>
internal sealed class LegalCultureVenue : Aggregate
{
    private LegalCultureVenue()
    {
    }

    private LegalCultureVenue(Guid id, string street)
        : base(id, street)
    {
    }

    public string Name { get; private set; } = "";

    public VenueKind Kind { get; private set; }

    public string Theme { get; private set; } = "";

    /// <summary>What it was made from; empty for a new place.</summary>
    public string BuiltFrom { get; private set; } = "";

    public IReadOnlyList<string> Partners { get; private set; } = [];

    public string Place { get; private set; } = "";

    public IReadOnlyList<string> Services { get; private set; } = [];

    public DateOnly OpenedOn { get; private set; }

    /// <summary>Millionths of a degree, WGS-84; both 0 when not located.</summary>
    public long LongitudeMicro { get; private set; }

    public long LatitudeMicro { get; private set; }

    public IReadOnlyList<VenueHonour> Honours { get; private set; } = [];

    public DateOnly? ClosedOn { get; private set; }

    public string CloseReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static LegalCultureVenue Open(OpenVenue command, Act act)
    {
        var venue = new LegalCultureVenue(act.NewId(), act.Street)
        {
            Name = command.Name,
            Kind = command.Kind,
            Theme = command.Theme,
            BuiltFrom = command.BuiltFrom,
            Partners = command.Partners,
            Place = command.Place,
            Services = command.Services,
            OpenedOn = command.OpenedOn,
            LongitudeMicro = command.LongitudeMicro,
            LatitudeMicro = command.LatitudeMicro,
            IsSynthetic = command.IsSynthetic,
        };
        venue.Record(
            nameof(VenueOpened), act,
            new VenueOpened(
                venue.Id, venue.Name, venue.Kind.ToString(), venue.Theme, venue.BuiltFrom, venue.Partners, venue.Place, venue.Services, venue.OpenedOn,
                venue.IsSynthetic));
        return venue;
    }

    public Result<Unit> Honour(RecordHonour command, Act act)
    {
        if (command.AwardedOn < OpenedOn) return VenueErrors.BeforeOpening(OpenedOn);
        if (Honours.Any(known => known.Name == command.Name && known.AwardedOn == command.AwardedOn)) return VenueErrors.HonourKnown;
        Honours = [.. Honours, new VenueHonour(command.Name, command.Level, command.AwardedOn, command.AwardedBy, command.IsSynthetic)];
        Record(
            nameof(VenueHonoured), act,
            new VenueHonoured(Id, Name, command.Name, command.Level.ToString(), command.AwardedOn, command.AwardedBy, command.IsSynthetic));
        return Unit.Value;
    }

    public Result<Unit> Close(CloseVenue command, Act act)
    {
        if (ClosedOn is not null) return VenueErrors.Closed;
        if (command.ClosedOn < OpenedOn) return VenueErrors.BeforeOpening(OpenedOn);
        ClosedOn = command.ClosedOn;
        CloseReason = command.Reason;
        Record(nameof(VenueClosed), act, new VenueClosed(Id, command.ClosedOn, command.Reason));
        return Unit.Value;
    }
}

/// <summary>A listing or award.</summary>
internal sealed record VenueHonour(string Name, HonourLevel Level, DateOnly AwardedOn, string AwardedBy, bool IsSynthetic);

/// <summary>Kinds of venue.</summary>
internal enum VenueKind
{
    /// <summary>主题公园.</summary>
    ThemePark,

    /// <summary>文明加油站.</summary>
    CivilityStation,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>Level of an honour.</summary>
internal enum HonourLevel
{
    /// <summary>市级.</summary>
    City,

    /// <summary>省级.</summary>
    Provincial,

    /// <summary>国家级.</summary>
    National,
}
