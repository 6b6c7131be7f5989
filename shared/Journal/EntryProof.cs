namespace Platform.Journal;

/// <summary>
/// All that proves one entry to somebody who trusts only the journal's public key: its commitments, the way from its leaf to a root, and the signed
/// head with that root. Checked from hashes and a signature alone.
/// </summary>
/// <param name="Number">The entry's number.</param>
/// <param name="Size">Number of entries of the tree it is proved in.</param>
/// <param name="Leaf">Its leaf, 32 bytes.</param>
/// <param name="Path">The siblings from the leaf to the root, the nearest first.</param>
/// <param name="Commitments">The commitments of all its fields, in the order of their paths.</param>
/// <param name="Opened">The fields that are shown, with the salts that bind their values to the commitments.</param>
/// <param name="Note">The signed head, C2SP tlog-checkpoint.</param>
/// <param name="Origin">Name of the journal.</param>
/// <param name="VerifierKey">Its public key, C2SP signed-note.</param>
public sealed record EntryProof(
    long Number, long Size, byte[] Leaf, IReadOnlyList<byte[]> Path, IReadOnlyList<byte[]> Commitments, IReadOnlyList<JournalField> Opened, string Note,
    string Origin, string VerifierKey)
{
    /// <summary>Recomputes the proof.</summary>
    public EntryVerdict Check()
    {
        var head = CheckpointVerifier.Parse(VerifierKey)?.Open(Note, Origin);
        return new EntryVerdict(
            FieldsMatch: Opened.All(field => field is { IsErased: false } && field.MatchesCommitment() && Holds(field.Commitment)),
            LeafMatches: JournalLeaf.HashOrdered(Commitments).AsSpan().SequenceEqual(Leaf),
            IsIncluded: head is not null && head.Size == Size && MerkleProof.VerifyInclusion(Number - 1, Size, Leaf, Path, head.Root),
            IsSigned: head is not null);
    }

    private bool Holds(byte[] commitment) => Commitments.Any(known => known.AsSpan().SequenceEqual(commitment));
}

/// <summary>What recomputing a proof gave.</summary>
/// <param name="FieldsMatch">The values shown are those that were committed to.</param>
/// <param name="LeafMatches">The commitments give the leaf.</param>
/// <param name="IsIncluded">The leaf is at its number in the tree with the signed root.</param>
/// <param name="IsSigned">The head is signed with the journal's key.</param>
public sealed record EntryVerdict(bool FieldsMatch, bool LeafMatches, bool IsIncluded, bool IsSigned)
{
    /// <summary>True when everything holds.</summary>
    public bool IsProved => FieldsMatch && LeafMatches && IsIncluded && IsSigned;
}
