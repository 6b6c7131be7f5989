namespace Enforcement.CaseDocuments;

/// <summary>The eight groups of a bound file in their order (住房和城乡建设行政处罚程序规定 art. 40, PEN-60).</summary>
internal enum DocumentGroup
{
    /// <summary>案件来源和立案.</summary>
    SourceAndFiling = 1,

    /// <summary>调查终结报告、告知书、决定书和送达回证.</summary>
    ReportNoticeDecision,

    /// <summary>证据.</summary>
    Evidence,

    /// <summary>陈述、申辩.</summary>
    Defence,

    /// <summary>听证.</summary>
    Hearing,

    /// <summary>书面审查、法制审核和集体讨论.</summary>
    ReviewAndDiscussion,

    /// <summary>执行、财物处理和票据.</summary>
    Execution,

    /// <summary>其他.</summary>
    Other,
}
