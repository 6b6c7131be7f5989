namespace Enforcement.FileExaminations;

/// <summary>Parts of a standard, in the order of a case.</summary>
internal enum ExaminationGroup
{
    /// <summary>主体资格.</summary>
    Subject,

    /// <summary>立案.</summary>
    Filing,

    /// <summary>调查取证.</summary>
    Inquiry,

    /// <summary>调查终结和法制审核.</summary>
    Review,

    /// <summary>告知和听证.</summary>
    Notice,

    /// <summary>决定.</summary>
    Decision,

    /// <summary>送达和执行.</summary>
    Execution,

    /// <summary>结案归档.</summary>
    Archive,
}
