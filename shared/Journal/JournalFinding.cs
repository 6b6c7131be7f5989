namespace Platform.Journal;

/// <summary>One thing that is wrong with a journal.</summary>
/// <param name="Damage">What is wrong.</param>
/// <param name="Number">The damaged entry; for a root, the last entry it covers.</param>
/// <param name="Path">The damaged field, when it is one; for a checkpoint, its file; for a replaced journal, the other journal.</param>
/// <param name="AfterNumber">For a root: the last entry that an earlier head still proves; the damage lies behind it. For a head behind a checkpoint: the checkpoint's size.</param>
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
        JournalDamage.HeadBehindCheckpoint => $"日志只到第{Number}号，而签名检查点已签到第{AfterNumber}号，其后的记录已丢失。",
        JournalDamage.JournalReplaced => $"签名检查点属于另一个日志（{Path}），现有日志不是由它恢复而来。",
        JournalDamage.CheckpointInvalid => $"检查点文件“{Path}”无法读取或签名不符。",
        _ => throw new InvalidOperationException($"{Damage} has no message."),
    };
}
