using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Forms;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Discretion benchmarks on the desk, and their use on a case.</summary>
internal static class DiscretionRecords
{
    private static readonly string[] s_keepers = [Roles.EnforcementHead, Roles.LegalReviewer];

    public static RecordKind Benchmarks { get; } = new()
    {
        Path = "discretion-benchmarks",
        Service = "enforcement",
        Stream = "DiscretionBenchmark",
        Title = "document",
        List = Of(nameof(Discretion.DiscretionClient.ListDiscretionBenchmarks)),
        Columns = ["code", "document", "valid_from", "valid_to"],
        Filters = ["text", "on"],
        Readers = CaseRecords.Readers,
        Acts =
        [
            new(Of(nameof(Discretion.DiscretionClient.SetDiscretionBenchmark)), null, s_keepers, Ask.From("code", EnforcementChoices.PowerItems), Ask.Today("valid_from"), Ask.Rows("tiers", 6), Ask.Rows("factors", 12)),
            new DeskAct(Of(nameof(Discretion.DiscretionClient.EndDiscretionBenchmark)), "id", s_keepers, Ask.Today("valid_to")).AsStop() with { When = known => known.Text("valid_to").Length == 0 },
        ],
    };

    /// <summary>What is done on a case.</summary>
    public static IReadOnlyList<DeskAct> OnCase { get; } =
    [
        Act(nameof(Discretion.DiscretionClient.AssessDiscretion), CaseRecords.Officers, Ask.Many("factors", Factors) with { IsOptional = true }, Ask.Long("note")),
        Act(nameof(Discretion.DiscretionClient.ApproveDeparture), CaseRecords.Deciders, Ask.Long("reason")),
    ];

    private static async Task<IReadOnlyList<FieldOption>> Factors(ChoiceSource source)
    {
        var calls = new Discretion.DiscretionClient(source.Calls.To("enforcement"));
        var read = await Portal.Calls.PortalCalls.TryAsync(() => calls.GetCaseDiscretionAsync(new GetCaseDiscretionRequest { CaseId = source.Record ?? "" }).ResponseAsync);
        return [.. read.Value?.Benchmark?.Factors.Select((factor, index) => new FieldOption($"{index + 1}", $"{factor.Text}（{factor.Points:+0;-0}）")) ?? []];
    }

    private static MethodDescriptor Of(string name) => Discretion.Descriptor.FindMethodByName(name);

    private static DeskAct Act(string name, string[] roles, params Ask[] said) => new DeskAct(Of(name), "case_id", roles, said) with
    {
        When = record => record is PenaltyCaseView file && file.OtherActs.Contains(name),
    };
}
