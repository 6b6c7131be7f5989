namespace Organization.WorkPoints;

/// <summary>What kind of yearly document it is.</summary>
internal enum WorkPointsKind
{
    /// <summary>工作要点 of the committee, decided by its meeting.</summary>
    WorkPoints,

    /// <summary>年度工作计划 of the sub-district.</summary>
    WorkPlan,
}

/// <summary>One task: who answers for it, until when, how far it is.</summary>
internal sealed record WorkTask(
    Guid Id, string Title, string OwnerOffice, DateOnly Due, bool IsKeyTask, string Aim, string Progress, DateOnly? ProgressOn, DateOnly? CompletedOn,
    string Result, bool IsSynthetic)
{
    public bool IsOverdueOn(DateOnly day) => CompletedOn is null && Due < day;
}
