using System.Text.Json.Serialization;

namespace Enforcement.CaseMeetings;

/// <summary>What a meeting resolved on a case, who carries it out, and what came of it.</summary>
internal sealed record MeetingResolution(int Number, Guid CaseId, string Resolution, Guid ResponsibleId, DateOnly? DueOn)
{
    /// <summary>Null until it is done.</summary>
    public DateOnly? DoneOn { get; init; }

    public string Outcome { get; init; } = "";

    [JsonIgnore]
    public bool IsOpen => DoneOn is null;
}

/// <summary>How far a meeting is.</summary>
internal enum CaseMeetingStatus
{
    /// <summary>Called.</summary>
    Planned,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Cancelled.</summary>
    Cancelled,
}
