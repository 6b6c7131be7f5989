namespace Platform.Journal;

/// <summary>One thing that is wrong with a journal.</summary>
/// <param name="Damage">What is wrong.</param>
/// <param name="Number">The damaged entry; for a root, the last entry it covers.</param>
/// <param name="Path">The damaged field, when it is one.</param>
/// <param name="AfterNumber">For a root: the last entry that an earlier head still proves. The damage lies behind it.</param>
public sealed record JournalFinding(JournalDamage Damage, long Number, string? Path = null, long AfterNumber = 0)
{
    /// <summary>What is wrong, in simplified Chinese.</summary>
    public string Message => Damage switch
    {
        JournalDamage.FieldsUnreadable => $"第{Number}号记录的字段无法读取。",
        JournalDamage.FieldCommitmentDiffers => $"第{Number}号记录的字段“{Path}”与其承诺值不一致。",
        JournalDamage.LeafDiffers => $"第{Number}号记录的叶哈希与其字段承诺值不一致。",
        JournalDamage.NumberMissing => $"缺少第{Number}号记录。",
        JournalDamage.NumberDuplicate => $"第{Number}号记录重复。",
        JournalDamage.NumberBeyondHead => $"第{Number}号记录超出日志头的范围。",
        JournalDamage.RootDiffers => $"第{AfterNumber + 1}号至第{Number}号记录的根哈希与日志头不一致。",
        _ => throw new InvalidOperationException($"{Damage} has no message."),
    };
}
