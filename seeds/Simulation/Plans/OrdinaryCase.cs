using Simulation.Facts;

namespace Simulation.Plans;

/// <summary>What the party did after the notice.</summary>
internal enum Answer
{
    /// <summary>Nothing: the five working days passed.</summary>
    Silence,

    /// <summary>Gave the right up.</summary>
    Waiver,

    /// <summary>Stated a defence that was not adopted.</summary>
    Defence,

    /// <summary>Stated a defence that was adopted, so that the fine is smaller.</summary>
    AdoptedDefence,
}

/// <summary>One round of legal review; a defect of the facts when it was returned.</summary>
internal sealed record PlannedReview(DateOnly SubmittedOn, DateOnly GivenOn, ReviewDefectFact? Defect);

/// <summary>A hearing that was asked for, and its day after the party was told of it.</summary>
internal sealed record PlannedHearing(DateOnly RequestedOn, DateOnly ToldOn, DateOnly HeldOn);

/// <summary>An ordinary case with every day of it.</summary>
internal sealed record OrdinaryCase(string Name, PowerFact Power, PlannedParty Party, Person Lead, Person Assisting, string Place)
{
    public required DateOnly ActOn { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required IReadOnlyList<DateOnly> InquiredOn { get; init; }

    public required DateOnly EndReportedOn { get; init; }

    public required IReadOnlyList<PlannedReview> Reviews { get; init; }

    public required DateOnly NoticedOn { get; init; }

    public required Answer Answer { get; init; }

    public required DateOnly AnsweredOn { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required DateOnly ServedOn { get; init; }

    public required DateOnly PaidOn { get; init; }

    public required DateOnly ClosedOn { get; init; }

    public required int Reviewer { get; init; }

    /// <summary>The fine that was notified, in fen.</summary>
    public required long Fine { get; init; }

    /// <summary>The order it came from.</summary>
    public string? Order { get; init; }

    /// <summary>Who leads it from the end report on, when another officer took it over.</summary>
    public Person? NewLead { get; init; }

    /// <summary>The party asked for a hearing.</summary>
    public PlannedHearing? Hearing { get; init; }

    /// <summary>The inquiry was ended without a decision.</summary>
    public bool EndsUndecided { get; init; }

    /// <summary>Whether it is under way on a day.</summary>
    public bool IsOpenOn(DateOnly day) => FiledOn < day && ClosedOn >= day;
}
