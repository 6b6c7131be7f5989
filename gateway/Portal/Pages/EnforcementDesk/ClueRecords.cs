using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;
using Wire = Enforcement.Contracts.V1;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Clues on the desk, from their receipt to the case that is filed on them.</summary>
internal static class ClueRecords
{
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
                Ask.From("work_order_id", EnforcementChoices.OpenOrders, optional: true), Ask.From("violation_code", EnforcementChoices.PowerItems),
                Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers), Ask.Long("facts"), Ask.Not("track")).In("Checking"),
            new DeskAct(Of(nameof(Wire.Clues.CluesClient.ExtendClue)), "id", CaseRecords.Heads, Ask.Long("reason")).In("Checking"),
            new DeskAct(Of(nameof(Wire.Clues.CluesClient.TransferClue)), "id", CaseRecords.Officers, Ask.Long("reason")).In("Checking"),
            new DeskAct(Of(nameof(Wire.Clues.CluesClient.DismissClue)), "id", CaseRecords.Officers, Ask.Long("reason")).In("Checking").AsStop(),
        ],
    };

    /// <summary>An order that becomes a clue (转为线索).</summary>
    public static DeskAct OfOrder { get; } = new(
        Of(nameof(Wire.Clues.CluesClient.ReceiveClue)), "work_order_id", CaseRecords.Officers, Ask.Today("received_on"), Ask.Long("matter"),
        Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers));

    private static MethodDescriptor Of(string name) => Wire.Clues.Descriptor.FindMethodByName(name);
}
