namespace Reports.Records;

/// <summary>Levels that this service gives to records.</summary>
internal static class RecordLevels
{
    /// <summary>A key task (重点任务).</summary>
    public const string KeyTask = "key";

    /// <summary>Held beside another post (兼任).</summary>
    public const string Joint = "joint";

    /// <summary>Open to the public.</summary>
    public const string Public = "public";
}
