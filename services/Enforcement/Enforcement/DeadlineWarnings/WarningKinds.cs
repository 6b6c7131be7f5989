namespace Enforcement.DeadlineWarnings;

/// <summary>How far a warning has climbed, the mildest first.</summary>
public enum WarningLevel
{
    /// <summary>提醒: some days are left; the officer is told.</summary>
    Reminder,

    /// <summary>催办: the limit is about to end; the head of the bureau is told too.</summary>
    Urging,

    /// <summary>督办: the limit was missed.</summary>
    Supervision,

    /// <summary>提级督办: it was missed days ago; the leaders are told too.</summary>
    Escalation,
}

/// <summary>What a warning is about.</summary>
public enum WarnedRecord
{
    /// <summary>案件.</summary>
    Case,

    /// <summary>工单.</summary>
    WorkOrder,
}

/// <summary>Whom a warning is addressed to.</summary>
public enum WarningRecipient
{
    /// <summary>承办人.</summary>
    Officer,

    /// <summary>执法局负责人.</summary>
    Head,

    /// <summary>街道领导.</summary>
    Leaders,
}

/// <summary>Where a warning stands.</summary>
public enum WarningState
{
    /// <summary>待答复.</summary>
    Raised,

    /// <summary>已答复: what it warns of is still to be done.</summary>
    Answered,

    /// <summary>已了结.</summary>
    Settled,
}

/// <summary>Why a warning is settled.</summary>
public enum WarningEnding
{
    /// <summary>What was due is done, or is due no more.</summary>
    Done,

    /// <summary>The limit rests or ends on another day; the steps count anew.</summary>
    Moved,

    /// <summary>The next step took its place.</summary>
    Climbed,
}
