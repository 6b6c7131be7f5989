using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>A payment toward the fine. It stays with its case: no list and no report ever sums payments (行政处罚法 art. 74).</summary>
internal sealed record Payment(DateOnly PaidOn, long AmountFen, string ReceiptNumber, bool CollectedOnTheSpot, string CollectionReason)
{
    /// <summary>The party's own wish to pay on the spot (行政处罚法 art. 69); null where it was not asked for.</summary>
    public CollectionRequest? Request { get; init; }

    /// <summary>Where the money went that officers took; null for payments at the bank and for those of earlier versions.</summary>
    public CollectedMoney? Collected { get; init; }
}

/// <summary>Where it is hard to reach a bank (行政处罚法 art. 69).</summary>
public enum CollectionArea
{
    /// <summary>边远地区.</summary>
    Remote,

    /// <summary>水上.</summary>
    Water,

    /// <summary>交通不便地区.</summary>
    PoorTraffic,
}

/// <summary>How the party asked.</summary>
public enum CollectionRequestForm
{
    /// <summary>书面.</summary>
    Written,

    /// <summary>口头.</summary>
    Oral,
}

/// <summary>Who asked to pay on the spot, how, and where; the name is personal.</summary>
internal sealed record CollectionRequest(CollectionArea Area, string By, CollectionRequestForm? Form);

/// <summary>Money that an officer took: to the organ and on to the bank within two working days each (行政处罚法 art. 71).</summary>
internal sealed record CollectedMoney(Guid By, StatutoryClock HandoverClock)
{
    public DateOnly? HandedOn { get; init; }

    public string OrganReceipt { get; init; } = "";

    /// <summary>Runs from the day the organ has it; null before.</summary>
    public StatutoryClock? DepositClock { get; init; }

    public DateOnly? DepositedOn { get; init; }

    public Guid? DepositedBy { get; init; }

    public string BankReceipt { get; init; } = "";

    public IEnumerable<StatutoryClock> Clocks() => DepositClock is { } deposit ? [HandoverClock, deposit] : [HandoverClock];
}
