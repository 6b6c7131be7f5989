using Decisions.Contracts.Events.V1;
using Decisions.Items;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Catalogue;

/// <summary>The catalogue of major administrative decisions of a year (重大行政决策事项目录, 重大行政决策程序暂行条例 art. 3).</summary>
internal sealed class DecisionCatalogue : Aggregate
{
    private DecisionCatalogue()
    {
    }

    private DecisionCatalogue(Guid id, string street)
        : base(id, street)
    {
    }

    public int Year { get; private set; }

    public string Title { get; private set; } = "";

    public CatalogueStatus Status { get; private set; }

    public DateOnly ProposedOn { get; private set; }

    public string ConsentDocument { get; private set; } = "";

    public DateOnly? ConsentedOn { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public string Channel { get; private set; } = "";

    public string Reference { get; private set; } = "";

    /// <summary>0 before publication, 1 at publication, one more with each later item.</summary>
    public int Edition { get; private set; }

    public IReadOnlyList<CatalogueAdjustment> Adjustments { get; private set; } = [];

    public bool IsSynthetic { get; private set; }

    public static DecisionCatalogue Propose(ProposeCatalogue command, Act act)
    {
        var catalogue = new DecisionCatalogue(act.NewId(), act.Street)
        {
            Year = command.Year,
            Title = command.Title,
            Status = CatalogueStatus.Proposed,
            ProposedOn = act.Day,
            IsSynthetic = command.IsSynthetic,
        };
        catalogue.Record(
            nameof(CatalogueProposed), act, new CatalogueProposed(catalogue.Id, catalogue.Year, catalogue.Title, act.Day, catalogue.IsSynthetic));
        return catalogue;
    }

    public Result<Unit> Consent(RecordPartyConsent command, Act act)
    {
        if (Status != CatalogueStatus.Proposed) return CatalogueErrors.AlreadyConsented;
        Status = CatalogueStatus.Consented;
        ConsentDocument = command.Document;
        ConsentedOn = command.ConsentedOn;
        Record(nameof(CatalogueConsented), act, new CatalogueConsented(Id, Year, command.Document, command.ConsentedOn), "DEC-04");
        return Unit.Value;
    }

    /// <summary>Publishes the catalogue with <paramref name="items"/>, all that were proposed into it.</summary>
    public Result<Unit> Publish(PublishCatalogue command, IReadOnlyList<DecisionItem> items, Act act)
    {
        if (Status == CatalogueStatus.Published) return CatalogueErrors.AlreadyPublished;
        if (ConsentedOn is not { } consented) return CatalogueErrors.ConsentMissing;
        if (command.PublishedOn < consented) return CatalogueErrors.PublishedBeforeConsent(consented);
        if (items.Count == 0) return CatalogueErrors.Empty;
        Status = CatalogueStatus.Published;
        PublishedOn = command.PublishedOn;
        Channel = command.Channel;
        Reference = command.Reference;
        Edition = 1;
        var open = items.Where(item => !item.IsSecret).ToList();
        Record(
            nameof(CataloguePublished), act,
            new CataloguePublished(
                Id, Year, Title, command.PublishedOn, Channel, Reference, [.. open.Select(item => item.Id)], [.. open.Select(item => item.Title)],
                IsSynthetic),
            "DEC-04");
        return Unit.Value;
    }

    /// <summary>Admits an item while the list is open: before the Party committee consented.</summary>
    public Result<Unit> Admit() => Status == CatalogueStatus.Proposed ? Unit.Value : CatalogueErrors.ListClosed;

    /// <summary>Adds <paramref name="item"/> to the published catalogue.</summary>
    public Result<Unit> Adjust(AddItem command, DecisionItem item, Act act)
    {
        if (PublishedOn is not { } published) return CatalogueErrors.NotPublished;
        if (command.ConsentDocument.Length == 0 || command.ConsentedOn is not { } consented) return CatalogueErrors.ConsentMissing;
        if (command.PublishedOn < consented) return CatalogueErrors.PublishedBeforeConsent(consented);
        if (command.PublishedOn < published) return CatalogueErrors.AdjustedBeforePublication(published);
        Edition++;
        Adjustments =
        [
            .. Adjustments,
            new CatalogueAdjustment(item.Id, Edition, command.Reason, command.ConsentDocument, consented, command.PublishedOn),
        ];
        Record(
            nameof(CatalogueAdjusted), act,
            new CatalogueAdjusted(
                Id, Year, Edition, item.Id, item.Title, command.Reason, command.ConsentDocument, consented, command.PublishedOn),
            "DEC-04");
        return Unit.Value;
    }
}

/// <summary>One item added after publication, with the consent it stands on.</summary>
internal sealed record CatalogueAdjustment(
    Guid ItemId, int Edition, string Reason, string ConsentDocument, DateOnly ConsentedOn, DateOnly PublishedOn);

/// <summary>How far a catalogue is.</summary>
internal enum CatalogueStatus
{
    /// <summary>Items are being proposed.</summary>
    Proposed,

    /// <summary>The Party committee consented.</summary>
    Consented,

    /// <summary>Published.</summary>
    Published,
}
