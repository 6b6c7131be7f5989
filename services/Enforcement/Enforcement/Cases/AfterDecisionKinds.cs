namespace Enforcement.Cases;

/// <summary>How the party contests a decision.</summary>
public enum RemedyKind
{
    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼.</summary>
    Suit,
}

/// <summary>How a remedy ended.</summary>
public enum RemedyResult
{
    /// <summary>维持或者驳回.</summary>
    Upheld,

    /// <summary>变更.</summary>
    Changed,

    /// <summary>撤销.</summary>
    Annulled,

    /// <summary>确认违法.</summary>
    FoundUnlawful,

    /// <summary>撤回申请或者撤诉.</summary>
    Withdrawn,
}

/// <summary>How a document is put right (住建令55 art. 28).</summary>
public enum CorrectionKind
{
    /// <summary>补正: an omission that has no effect on the party's rights.</summary>
    Supplement,

    /// <summary>更正: a slip of writing or reckoning.</summary>
    Rectify,
}

/// <summary>What became of a decision (行政处罚法 art. 48).</summary>
public enum RevocationKind
{
    /// <summary>变更.</summary>
    Changed,

    /// <summary>撤销.</summary>
    Annulled,

    /// <summary>确认违法.</summary>
    FoundUnlawful,

    /// <summary>确认无效.</summary>
    Void,
}

/// <summary>Who revoked a decision.</summary>
public enum RevokedBy
{
    /// <summary>本机关自行纠正.</summary>
    OwnOrgan,

    /// <summary>行政复议机关.</summary>
    ReconsiderationOrgan,

    /// <summary>人民法院.</summary>
    Court,

    /// <summary>上级机关或者监督机关.</summary>
    Superior,
}

/// <summary>How long a bound file is kept (国家档案局8号令); which applies is the organ's own table.</summary>
public enum ArchiveRetention
{
    /// <summary>永久.</summary>
    Permanent,

    /// <summary>30年.</summary>
    ThirtyYears,

    /// <summary>10年.</summary>
    TenYears,
}

/// <summary>The papers of an application to the court (行政强制法 art. 55).</summary>
public enum CourtPaper
{
    /// <summary>强制执行申请书.</summary>
    Application,

    /// <summary>行政决定书及作出决定的事实、理由和依据.</summary>
    Decision,

    /// <summary>当事人的意见及行政机关催告情况.</summary>
    ViewsAndReminder,

    /// <summary>申请强制执行标的情况.</summary>
    ObjectOfExecution,

    /// <summary>法律、行政法规规定的其他材料.</summary>
    Other,
}
