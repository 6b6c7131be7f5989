using Platform.Journal;
using Platform.Journal.V1;
using Portal.Calls;

namespace Portal.Pages.Desk.Proofs;

/// <summary>One entry of a journal with its proof, as it was read just now.</summary>
/// <param name="Entry">What was done, by whom and when.</param>
/// <param name="Stream">The record: its kind and id.</param>
/// <param name="Proof">The proof; null while no signed head covers the entry.</param>
public sealed record ProvedEntry(Entry Entry, string Stream, EntryProof? Proof)
{
    /// <summary>Reads an entry and its proof as the person who asks.</summary>
    public static Task<Outcome<ProvedEntry>> ReadAsync(PortalCalls calls, string service, long number)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var journal = new Journal.JournalClient(calls.To(service));
        return PortalCalls.TryAsync(async () =>
        {
            var read = await journal.ReadEntryAsync(new ReadEntryRequest { Number = number });
            var head = await PortalCalls.TryAsync(() => journal.GetCheckpointAsync(new GetCheckpointRequest()).ResponseAsync);
            if (head.Value is not { } signed || signed.Size < number) return new ProvedEntry(read.Entry, read.Stream, Proof: null);
            var proved = await journal.ProveInclusionAsync(new ProveInclusionRequest { Number = number, Size = signed.Size });
            return new ProvedEntry(read.Entry, read.Stream, new EntryProof(
                number,
                signed.Size,
                proved.Leaf.ToByteArray(),
                [.. proved.Path.Select(sibling => sibling.ToByteArray())],
                [.. read.Fields.Select(field => field.Commitment.ToByteArray())],
                [.. read.Fields.Where(field => field.Path.Length > 0).Select(Open)],
                signed.Note,
                signed.Origin,
                signed.VerifierKey));
        });
    }

    private static JournalField Open(CommittedField field) => new(
        field.Path, FieldValue.Decode((FieldKind)field.Kind, field.Value.Span), field.Salt.ToByteArray(), field.Commitment.ToByteArray());
}
