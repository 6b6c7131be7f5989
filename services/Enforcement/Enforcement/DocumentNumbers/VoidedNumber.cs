using Enforcement.Cases;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.DocumentNumbers;

/// <summary>A document number that was spoiled before a document carried it: it stays in the register and is never given again.</summary>
internal sealed class VoidedNumber : Aggregate
{
    private VoidedNumber()
    {
    }

    private VoidedNumber(Guid id, string street)
        : base(id, street)
    {
    }

    public NumberedKind Kind { get; private set; }

    public int Year { get; private set; }

    public int Sequence { get; private set; }

    public string Number { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateOnly VoidedOn { get; private set; }

    public Guid VoidedBy { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary>
    /// Voids the number that would be given next. Any other would be one that a document carries, or would leave a gap before it.
    /// </summary>
    public static Result<VoidedNumber> Void(VoidDocumentNumber command, Numbering numbering, Act act)
    {
        if (command.Sequence is { } meant && meant < numbering.Next) return NumberErrors.InUse(meant, numbering.Next);
        if (command.Sequence is { } ahead && ahead > numbering.Next) return NumberErrors.LeavesGap(ahead, numbering.Next);
        var voided = new VoidedNumber(act.NewId(), act.Street)
        {
            Kind = command.Kind,
            Year = act.Day.Year,
            Sequence = numbering.Next,
            Number = CaseNumber.Of(numbering.Prefix, act.Day.Year, numbering.Next),
            Reason = command.Reason,
            VoidedOn = act.Day,
            VoidedBy = act.ActorId,
            IsSynthetic = command.IsSynthetic,
        };
        voided.Record("DocumentNumberVoided", act, happened: null, "IDN-10");
        return voided;
    }
}

/// <summary>What carries running numbers.</summary>
internal enum NumberedKind
{
    /// <summary>立案（普通程序）.</summary>
    OrdinaryCase,

    /// <summary>小微案件和当场处罚决定.</summary>
    MinorCase,

    /// <summary>行政处罚决定.</summary>
    PenaltyDecision,

    /// <summary>不予行政处罚决定.</summary>
    NoPenaltyDecision,

    /// <summary>行政处罚事先告知书.</summary>
    PenaltyNotice,

    /// <summary>听证通知书.</summary>
    HearingNotice,

    /// <summary>送达回证.</summary>
    ServiceReceipt,
}
