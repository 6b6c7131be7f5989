using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Powers;

/// <summary>
/// One item of the power list (赋权清单): a violation the sub-district may punish in its own name from a day to a day, by a province's
/// decision (行政处罚法 art. 24).
/// </summary>
internal sealed class DevolvedPowerItem : Aggregate
{
    private DevolvedPowerItem()
    {
    }

    private DevolvedPowerItem(Guid id, string street)
        : base(id, street)
    {
    }

    public string Code { get; private set; } = "";

    public string Cause { get; private set; } = "";

    public string LegalBasis { get; private set; } = "";

    public long LowestFineFen { get; private set; }

    public long HighestFineFen { get; private set; }

    public string ApprovalLetter { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public static DevolvedPowerItem Add(AddPowerItem command, Act act)
    {
        var item = new DevolvedPowerItem(act.NewId(), act.Street)
        {
            Code = command.Code,
            Cause = command.Cause,
            LegalBasis = command.LegalBasis,
            LowestFineFen = command.LowestFineFen,
            HighestFineFen = command.HighestFineFen,
            ApprovalLetter = command.ApprovalLetter,
            ValidFrom = command.ValidFrom,
            ValidTo = command.ValidTo,
        };
        item.Record("PowerItemAdded", act, happened: null, "ORG-02");
        return item;
    }

    /// <summary>Sets the last day; what was filed up to it stays with the sub-district.</summary>
    public Result<Unit> End(DateOnly validTo, Act act)
    {
        if (validTo < ValidFrom) return PowerErrors.EndsBeforeItBegins;
        ValidTo = validTo;
        Record("PowerItemEnded", act, happened: null, "ORG-02", "ORG-04");
        return Unit.Value;
    }
}
