using Decisions.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Clocks;
using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>
/// One decision item (决策事项) from proposal through the six statutory steps to execution. The steps are reached in their order only.
/// </summary>
internal sealed partial class DecisionItem : Aggregate
{
    private DecisionItem()
    {
    }

    private DecisionItem(Guid id, string street)
        : base(id, street)
    {
    }

    public Guid CatalogueId { get; private set; }

    public int Year { get; private set; }

    public ItemStatus Status { get; private set; }

    public string Title { get; private set; } = "";

    public DecisionCategory Category { get; private set; }

    public ProposalSource Source { get; private set; }

    public string ProposingUnit { get; private set; } = "";

    public string Grounds { get; private set; } = "";

    public string Problem { get; private set; } = "";

    public string Plan { get; private set; } = "";

    public string TimePlan { get; private set; } = "";

    public bool IsTechnical { get; private set; }

    public bool HasRisk { get; private set; }

    public bool TouchesMarket { get; private set; }

    public bool IsSecret { get; private set; }

    public string FlagsGround { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public DateOnly ProposedOn { get; private set; }

    public DateOnly? AddedOn { get; private set; }

    public string AddedReason { get; private set; } = "";

    public DateOnly? StartedOn { get; private set; }

    public IReadOnlyList<string> DraftingUnits { get; private set; } = [];

    public string LeadUnit { get; private set; } = "";

    public IReadOnlyList<StepRecord> Steps { get; private set; } = [.. Enum.GetValues<DecisionStep>().Select(step => new StepRecord(step))];

    public IReadOnlyList<PublicCall> Calls { get; private set; } = [];

    public IReadOnlyList<Participation> Participations { get; private set; } = [];

    public ExpertArgument? Experts { get; private set; }

    public IReadOnlyList<RiskReport> Risks { get; private set; } = [];

    public FairCompetition? Competition { get; private set; }

    public IReadOnlyList<LegalityRound> LegalityRounds { get; private set; } = [];

    public IReadOnlyList<IntegrityOpinion> IntegrityOpinions { get; private set; } = [];

    public IReadOnlyList<Discussion> Discussions { get; private set; } = [];

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The 20 working days from the decision to its publication (DEC-75).</summary>
    public StatutoryClock? PublicationClock { get; private set; }

    public DateOnly? ReportedOn { get; private set; }

    public string ReportDocument { get; private set; } = "";

    public string Number { get; private set; } = "";

    public DateOnly? PublishedOn { get; private set; }

    public string Channel { get; private set; } = "";

    public string AdoptionAccount { get; private set; } = "";

    public string ExecutingUnit { get; private set; } = "";

    public DateOnly? ExecuteBy { get; private set; }

    public IReadOnlyList<ProgressEntry> Progress { get; private set; } = [];

    public DateOnly? CompletedOn { get; private set; }

    public string CompletionResult { get; private set; } = "";

    public string ArchiveNumber { get; private set; } = "";

    public DateOnly? ArchivedOn { get; private set; }

    public DateOnly? StoppedOn { get; private set; }

    public string StopReason { get; private set; } = "";

    public string StopDocument { get; private set; } = "";

    /// <summary>Proposes an item for the catalogue of a year; <paramref name="late"/> when the catalogue is published already.</summary>
    public static Result<DecisionItem> Propose(ProposeItem command, int year, LateAddition? late, Act act)
    {
        var facts = command.Facts;
        if (facts.Exclusion != ScopeExclusion.None) return ItemErrors.OutOfScope;
        var item = new DecisionItem(act.NewId(), act.Street)
        {
            CatalogueId = command.CatalogueId,
            Year = year,
            Status = ItemStatus.Proposed,
            Title = facts.Title,
            Category = facts.Category,
            Source = facts.Source,
            ProposingUnit = facts.ProposingUnit,
            Grounds = facts.Grounds,
            Problem = facts.Problem,
            Plan = facts.Plan,
            TimePlan = facts.TimePlan,
            IsTechnical = facts.IsTechnical,
            HasRisk = facts.HasRisk,
            TouchesMarket = facts.TouchesMarket,
            IsSecret = facts.IsSecret,
            FlagsGround = facts.FlagsGround,
            IsSynthetic = facts.IsSynthetic,
            ProposedOn = act.Day,
            AddedOn = late?.AddedOn,
            AddedReason = late?.Reason ?? "",
        };
        item.Record(
            nameof(DecisionItemProposed), act,
            new DecisionItemProposed(
                item.Id, item.CatalogueId, year, item.Title, item.Category.ToString(), item.ProposingUnit, act.Day, item.IsSecret, late is not null,
                item.IsSynthetic),
            "DEC-03");
        return item;
    }

    /// <summary>Starts the procedure; <paramref name="publishedOn"/> is the day the catalogue was published, or null.</summary>
    public Result<Unit> Start(StartItem command, DateOnly? publishedOn, bool asksIntegrityReview, Act act)
    {
        if (Status != ItemStatus.Proposed) return ItemErrors.AlreadyStarted;
        if (publishedOn is not { } published) return ItemErrors.CatalogueNotPublished;
        if (command.StartedOn < (AddedOn ?? published)) return ItemErrors.TooEarly("startedOn", AddedOn ?? published);
        var lead = command.LeadUnit.Length == 0 && command.DraftingUnits.Count == 1 ? command.DraftingUnits[0] : command.LeadUnit;
        if (!command.DraftingUnits.Contains(lead)) return ItemErrors.LeadUnitMissing;
        Status = ItemStatus.Started;
        StartedOn = command.StartedOn;
        DraftingUnits = command.DraftingUnits;
        LeadUnit = lead;
        if (!asksIntegrityReview) Replace(StepRecord.NotAsked(DecisionStep.IntegrityReview, command.StartedOn));
        Record(
            nameof(DecisionItemStarted), act,
            new DecisionItemStarted(
                Id, command.StartedOn, lead, DraftingUnits, asksIntegrityReview ? [] : [nameof(DecisionStep.IntegrityReview)]),
            "DEC-04", "DEC-11");
        return Unit.Value;
    }
}
