using Enforcement.PartyCases;
using Enforcement.WorkOrders;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>
    /// What the party enters beside the number to read its case without an account (查询码); empty in cases filed before there were codes. Whoever
    /// has it reads what the party may: it stands in no event and no log, and is shown to nobody who may not see the party.
    /// </summary>
    public string QueryCode { get; private set; } = "";

    /// <summary>Why the code took the place of an earlier one; empty for the first.</summary>
    public string QueryCodeReason { get; private set; } = "";

    /// <summary>Makes another code; the one before stops working at once. A closed case has one too, for its remedies and payments are still asked about.</summary>
    public Result<Unit> IssueQueryCode(IssueQueryCode command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;

        QueryCode = NewQueryCode(act);
        QueryCodeReason = command.Reason;
        Done("QueryCodeIssued", act, calendar, happened: null);
        return Unit.Value;
    }

    // From an id that is used for nothing else, so that no id which others know leads to the code.
    private static string NewQueryCode(Act act) => ReceiptCode.Of(act.NewId().ToString("N"));
}
