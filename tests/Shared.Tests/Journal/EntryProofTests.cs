using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class EntryProofTests
{
    private const string Origin = "journal/test";
    private static readonly CheckpointSigner s_signer = new(Origin, new byte[32]);

    [Fact]
    public async Task A_proof_holds_and_every_part_of_it_counts()
    {
        var proof = await ProofAsync(number: 3, size: 7);
        Assert.True(proof.Check().IsProved);

        var other = await ProofAsync(number: 4, size: 7);
        Assert.False((proof with { Number = 4 }).Check().IsIncluded);
        Assert.False((proof with { Leaf = other.Leaf }).Check().LeafMatches);
        Assert.False((proof with { Path = other.Path }).Check().IsIncluded);
        Assert.False((proof with { Commitments = other.Commitments }).Check().LeafMatches);
        Assert.False((proof with { Opened = other.Opened }).Check().FieldsMatch);
        Assert.False((proof with { Note = (await ProofAsync(3, 6)).Note }).Check().IsIncluded);
        var stranger = new CheckpointSigner(Origin, Enumerable.Repeat((byte)1, 32).ToArray());
        Assert.False((proof with { VerifierKey = stranger.VerifierKey }).Check().IsSigned);
    }

    [Fact]
    public async Task A_value_that_was_not_committed_to_is_no_part_of_it()
    {
        var proof = await ProofAsync(number: 1, size: 2);
        var told = new JournalField(HeaderPaths.Type, FieldValue.Of("Otherwise"), proof.Opened[0].Salt, proof.Opened[0].Commitment);

        Assert.False((proof with { Opened = [told] }).Check().FieldsMatch);
        Assert.False((proof with { Opened = [JournalField.Commit("@type", FieldValue.Of("Otherwise"))] }).Check().FieldsMatch);
        Assert.False((proof with { Opened = [proof.Opened[0].Erase()] }).Check().FieldsMatch);
    }

    private static async Task<EntryProof> ProofAsync(int number, int size)
    {
        List<JournalField[]> entries = [.. Enumerable.Range(1, 7).Select(index => Fields(index))];
        var leaves = entries.ConvertAll(fields => JournalLeaf.Hash(fields));
        var store = NodeStore.Of(leaves);
        var tree = new CompactRange();
        foreach (var leaf in leaves.Take(size)) tree.Append(leaf);
        var path = await MerkleProof.InclusionAsync(number - 1, size, store.ReadAsync);
        var note = s_signer.Sign(new Checkpoint(Origin, size, tree.Root())).ToString();
        var own = entries[number - 1];
        return new EntryProof(
            number, size, leaves[number - 1], path, [.. new JournalFields(own).Select(field => field.Commitment)], [own[0]], note, Origin, s_signer.VerifierKey);
    }

    private static JournalField[] Fields(int index)
    {
        var salt = Enumerable.Repeat((byte)index, JournalField.SaltLength).ToArray();
        return [JournalField.Commit(HeaderPaths.Type, FieldValue.Of("Done"), salt), JournalField.Commit("phone", FieldValue.Of($"{index}"), salt)];
    }
}
