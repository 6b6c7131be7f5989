using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Standards for case files on the desk.</summary>
internal static class ExaminationRecords
{
    private static readonly string[] s_keepers = [Roles.EnforcementHead, Roles.LegalReviewer];

    public static RecordKind Standards { get; } = new()
    {
        Path = "examination-standards",
        Service = "enforcement",
        Stream = "ExaminationStandard",
        Title = "document",
        Group = "review",
        List = Of(nameof(FileExaminations.FileExaminationsClient.ListExaminationStandards)),
        Columns = ["document", "valid_from", "valid_to"],
        Filters = ["on"],
        Readers = CaseRecords.Readers,
        Acts =
        [
            new(Of(nameof(FileExaminations.FileExaminationsClient.SetExaminationStandard)), null, s_keepers, Ask.Today("valid_from"), Ask.Rows("changes", 8), Ask.Optional("changes.text"), Ask.Optional("changes.points"), Ask.Optional("changes.tracks"), Ask.Optional("changes.outcomes")),
            new DeskAct(Of(nameof(FileExaminations.FileExaminationsClient.EndExaminationStandard)), "id", s_keepers, Ask.Today("valid_to")).AsStop() with { When = known => known.Text("valid_to").Length == 0 },
        ],
    };

    private static MethodDescriptor Of(string name) => FileExaminations.Descriptor.FindMethodByName(name);
}
