using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Warnings of time limits on the desk (预警督办).</summary>
internal static class WarningRecords
{
    public static RecordKind Warnings { get; } = new()
    {
        Path = "warnings",
        Service = "enforcement",
        Stream = "DeadlineWarning",
        Title = "title",
        List = Of("ListWarnings"),
        Get = Of("GetWarning"),
        Columns = ["title", "level", "status", "due_on", "officer_id", "answer_until", "raised_on"],
        Filters = ["level", "status", "due_from", "due_to", "waiting"],
        States = ["Raised", "Answered", "Settled"],
        Readers = CaseRecords.Readers,
        Acts =
        [
            new DeskAct(Of("InstructOnWarning"), "id", CaseRecords.Deciders, Ask.Long("instruction"), Ask.Optional("finish_on")).In("Raised", "Answered"),
            new DeskAct(Of("AnswerWarning"), "id", CaseRecords.Officers, Ask.Long("reason"), Ask.Long("measures")).In("Raised"),
        ],
    };

    /// <summary>The level in words, such as 督办.</summary>
    public static string LevelOf(WarningView warning, DeskWords words) =>
        words.Value(WarningView.Descriptor.Require("level").EnumType.FindValueByNumber((int)warning.Level));

    private static MethodDescriptor Of(string method) => DeadlineWarnings.Descriptor.FindMethodByName(method);
}
