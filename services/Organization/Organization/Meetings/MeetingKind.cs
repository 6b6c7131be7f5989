namespace Organization.Meetings;

/// <summary>What kind of meeting it is.</summary>
internal enum MeetingKind
{
    /// <summary>专题会议 of the committee.</summary>
    CommitteeSpecial,

    /// <summary>工作扩大会议.</summary>
    EnlargedWorkMeeting,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>How far a meeting is.</summary>
internal enum MeetingStatus
{
    /// <summary>Planned, not yet held.</summary>
    Planned,

    /// <summary>Held, with its resolutions.</summary>
    Held,

    /// <summary>Cancelled; never held.</summary>
    Cancelled,
}

/// <summary>What a meeting resolved, and the title of the document it calls for; empty when none.</summary>
internal sealed record Resolution(string Text, string ResultingDocument);
