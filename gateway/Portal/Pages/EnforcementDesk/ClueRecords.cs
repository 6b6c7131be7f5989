using System.Globalization;
using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;
using Wire = Enforcement.Contracts.V1;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Clues on the desk, from their receipt to the case that is filed on them.</summary>
internal static class ClueRecords
{
    private static readonly Dictionary<string, string> s_nothing = [];

    public static RecordKind Clues { get; } = new()
    {
        Path = "clues",
        Service = "enforcement",
        Stream = "Clue",
        Title = "matter",
        List = Of(nameof(Wire.Clues.CluesClient.ListClues)),
        Columns = ["matter", "source", "place", "received_on", "lead_officer_id", "due_on", "status"],
        Filters = ["text", "status", "mine"],
        States = ["Checking", "Filed", "Dismissed", "Transferred"],
        Readers = CaseRecords.Readers,
        Acts =
        [
            new(
                Of(nameof(Wire.Clues.CluesClient.ReceiveClue)), null, CaseRecords.Officers, Ask.From("work_order_id", EnforcementChoices.OpenOrders, optional: true),
                Ask.Today("received_on"), Ask.Long("matter"), Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers)),
            new DeskAct(
                Cases.Descriptor.FindMethodByName(nameof(Cases.CasesClient.FilePenaltyCase)), "clue_id", CaseRecords.Officers,
                Ask.From("work_order_id", EnforcementChoices.OrdersOfClue, optional: true), Ask.From("violation_code", EnforcementChoices.PowerItems),
                Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers), Ask.Long("facts"), Ask.Optional("track")).In("Checking") with
            {
                Carried = record => record is ClueView clue ? FilingOf(clue) : s_nothing,
            },
            new DeskAct(Of(nameof(Wire.Clues.CluesClient.ExtendClue)), "id", CaseRecords.Heads, Ask.Long("reason")).In("Checking"),
            new DeskAct(Of(nameof(Wire.Clues.CluesClient.TransferClue)), "id", CaseRecords.Officers, Ask.Long("reason")).In("Checking"),
            new DeskAct(Of(nameof(Wire.Clues.CluesClient.DismissClue)), "id", CaseRecords.Officers, Ask.Long("reason")).In("Checking").AsStop(),
        ],
    };

    /// <summary>An order that becomes a clue (转为线索).</summary>
    public static DeskAct OfOrder { get; } = new DeskAct(
        Of(nameof(Wire.Clues.CluesClient.ReceiveClue)), "work_order_id", CaseRecords.Officers, Ask.Today("received_on"), Ask.Long("matter"),
        Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers)) with
    {
        Carried = record => record is WorkOrderView order ? ReceiptOf(order) : s_nothing,
    };

    // What the check found is the officers' to say; the form begins with what was reported.
    private static Dictionary<string, string> FilingOf(ClueView clue) => new(StringComparer.Ordinal)
    {
        ["source"] = NameOf<CaseSource>(FilePenaltyCaseRequest.Descriptor, "source", clue.Source switch
        {
            ClueSource.WorkOrder => CaseSource.WorkOrder,
            ClueSource.Inspection => CaseSource.Patrol,
            ClueSource.Complaint => CaseSource.Complaint,
            ClueSource.Transfer => CaseSource.Transfer,
            _ => CaseSource.Unspecified,
        }),
        ["work_order_id"] = clue.WorkOrderId,
        ["place"] = clue.Place,
        ["lead_officer_id"] = clue.LeadOfficerId,
        ["assisting_officer_id"] = clue.AssistingOfficerId,
        ["facts"] = clue.Matter,
    };

    private static Dictionary<string, string> ReceiptOf(WorkOrderView order) => new(StringComparer.Ordinal)
    {
        ["source"] = NameOf(ReceiveClueRequest.Descriptor, "source", ClueSource.WorkOrder),
        ["matter"] = order.Description,
        ["place"] = order.Address,
    };

    private static string NameOf<TValue>(MessageDescriptor form, string field, TValue value)
        where TValue : struct, Enum =>
        form.Require(field).EnumType.FindValueByNumber(Convert.ToInt32(value, CultureInfo.InvariantCulture)).Name;

    private static MethodDescriptor Of(string name) => Wire.Clues.Descriptor.FindMethodByName(name);
}
