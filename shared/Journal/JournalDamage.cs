namespace Platform.Journal;

/// <summary>What can be wrong with a journal.</summary>
public enum JournalDamage
{
    /// <summary>The fields of an entry cannot be read.</summary>
    FieldsUnreadable,

    /// <summary>A field's value, salt or path is not the one committed to.</summary>
    FieldCommitmentDiffers,

    /// <summary>The stored leaf is not the one of the stored commitments.</summary>
    LeafDiffers,

    /// <summary>An entry is not there.</summary>
    NumberMissing,

    /// <summary>Two entries have one number.</summary>
    NumberDuplicate,

    /// <summary>An entry has a number behind the head, or one below the first.</summary>
    NumberBeyondHead,

    /// <summary>Every entry agrees with itself, but together they do not give the root of the head.</summary>
    RootDiffers,

    /// <summary>A signed head is larger than the journal: what it signed is gone.</summary>
    HeadBehindCheckpoint,

    /// <summary>Signed heads are of a journal that this one does not descend from.</summary>
    JournalReplaced,

    /// <summary>A signed head cannot be read, or its signature is not the journal's.</summary>
    CheckpointInvalid,
}
