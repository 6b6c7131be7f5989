namespace Enforcement.Cases;

/// <summary>What legal review looks at (住建令55 art. 24); an opinion answers all of them.</summary>
public enum LegalReviewItem
{
    /// <summary>执法主体和执法人员资格.</summary>
    Subject,

    /// <summary>执法程序.</summary>
    Procedure,

    /// <summary>当事人、事实和证据.</summary>
    FactsAndEvidence,

    /// <summary>适用法律和裁量基准.</summary>
    LawAndBenchmark,

    /// <summary>法定权限.</summary>
    Powers,

    /// <summary>执法文书.</summary>
    Documents,

    /// <summary>是否涉嫌犯罪.</summary>
    Crime,

    /// <summary>其他.</summary>
    Other,
}
