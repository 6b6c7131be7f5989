using Google.Protobuf;
using Portal.Process;

namespace Portal.Pages.Desk.Records;

/// <summary>What a record says stands against an act, where it says so.</summary>
internal static class StepGates
{
    /// <summary>Gates of the record's <c>next_steps</c> for an act; empty when nothing stands against it or the record does not say.</summary>
    public static IReadOnlyList<GateItem> Of(IMessage record, DeskAct act, string recordHref) =>
    [
        .. record.List("next_steps").Where(step => step.Text("act") == act.Method.Name).SelectMany(step => step.List("gates")).Select(gate => Item(gate, recordHref)),
    ];

    /// <summary>A gate of the contract as the page shows it.</summary>
    public static GateItem Item(IMessage gate, string recordHref) =>
        new(gate.Text("rule_id"), gate.Text("article"), gate.Text("missing"), gate.Text("cure"), recordHref);
}
