namespace Enforcement.FileExaminations;

/// <summary>The standard that files are examined by on a day: the street's own, or the one that is delivered with the platform.</summary>
internal sealed record StandardInForce(string Title, IReadOnlyList<ExaminationItem> Items)
{
    public static StandardInForce Delivered { get; } = new("平台随附案卷评查标准", [.. FileChecks.All.Select(check => check.Delivered)]);
}
