namespace Platform.Documents;

/// <summary>版记 at the foot of the last page (7.4).</summary>
/// <param name="PrintingOrgan">印发机关.</param>
/// <param name="PrintedOn">印发日期.</param>
/// <param name="CopiedTo">抄送机关 as one text without the end mark; null when nobody gets a copy.</param>
public sealed record Imprint(string PrintingOrgan, DateOnly PrintedOn, string? CopiedTo = null);
