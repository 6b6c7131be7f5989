namespace Portal.Process;

/// <summary>How far a step is.</summary>
public enum StepState
{
    /// <summary>未到.</summary>
    Later,

    /// <summary>进行中.</summary>
    Now,

    /// <summary>已完成.</summary>
    Done,
}
