namespace Portal.Process;

/// <summary>Class of a step.</summary>
internal static class StepClass
{
    public static string? Of(StepState state) => state switch
    {
        StepState.Done => "is-done",
        StepState.Now => "is-now",
        _ => null,
    };
}
