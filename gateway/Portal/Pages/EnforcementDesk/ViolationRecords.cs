using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>The catalogue of violations on the desk.</summary>
internal static class ViolationRecords
{
    private const int FineRows = 6;

    private static readonly string[] s_keepers = [Roles.EnforcementHead, Roles.LegalReviewer];

    public static RecordKind Catalogue { get; } = new()
    {
        Path = "violations",
        Service = "enforcement",
        Stream = "Violation",
        Title = "cause",
        List = Of(nameof(Violations.ViolationsClient.ListViolations)),
        Columns = ["code", "cause", "category", "legal_basis", "fine_range"],
        Filters = ["text", "on"],
        Readers = CaseRecords.Readers,
        Acts =
        [
            new(Of(nameof(Violations.ViolationsClient.AddViolation)), null, s_keepers, [Ask.Optional("mapping_code"), new("documents") { IsOptional = true }, .. Terms]),
            new(Of(nameof(Violations.ViolationsClient.AdoptCatalogue)), null, s_keepers, new Ask("categories") { IsOptional = true }),
            new(Of(nameof(Violations.ViolationsClient.AddLawVersion)), "id", s_keepers, Terms),
            new(Of(nameof(Violations.ViolationsClient.MapViolation)), "id", s_keepers, Ask.Optional("mapping_code")),
            new DeskAct(Of(nameof(Violations.ViolationsClient.EndLawVersion)), "id", s_keepers, Ask.Today("valid_to"), Ask.Long("reason")).AsStop() with
            {
                When = known => known.List("versions") is [.., var last] && last.Text("valid_to").Length == 0,
            },
        ],
    };

    /// <summary>The law on a case: its condition, and a choice where nothing can be computed.</summary>
    public static DeskAct OnCase { get; } = new DeskAct(
        Of(nameof(Violations.ViolationsClient.ApplyLaw)), "case_id", CaseRecords.Officers, Ask.Optional("choice"), Ask.Long("reason")) with
    {
        When = record => record is PenaltyCaseView file && file.OtherActs.Contains(nameof(Violations.ViolationsClient.ApplyLaw)),
    };

    private static Ask[] Terms =>
    [
        Ask.Long("terms.text"), Ask.Today("terms.valid_from"), new("terms.kinds") { IsOptional = true }, Ask.Rows("terms.fines", FineRows), Ask.Long("terms.note", optional: true),
    ];

    private static MethodDescriptor Of(string name) => Violations.Descriptor.FindMethodByName(name);
}
