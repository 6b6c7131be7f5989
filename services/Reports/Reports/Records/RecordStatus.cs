namespace Reports.Records;

/// <summary>How far a record is, in words that hold for every kind.</summary>
internal static class RecordStatus
{
    public const string Planned = "planned";
    public const string Open = "open";
    public const string Done = "done";
    public const string Stopped = "stopped";
    public const string Void = "void";
}

internal static class RecordVoiding
{
    /// <summary>The record was cancelled, withdrawn or taken back: it counts nowhere.</summary>
    public static void Void(this ReportRecord record)
    {
        record.IsVoid = true;
        record.Status = RecordStatus.Void;
    }
}
