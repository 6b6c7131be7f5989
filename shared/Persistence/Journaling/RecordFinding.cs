namespace Platform.Persistence.Journaling;

/// <summary>Something a table holds otherwise than the journal says.</summary>
/// <param name="Stream">The record: its kind and id.</param>
/// <param name="Path">The field that differs; null when the whole row is missing, too many, or of another version.</param>
public sealed record RecordFinding(string Stream, string? Path)
{
    /// <summary>What is wrong, in simplified Chinese.</summary>
    public string Message => Path is null ? $"记录“{Stream}”与其日志的版本不一致。" : $"记录“{Stream}”的字段“{Path}”与其日志不一致。";
}
