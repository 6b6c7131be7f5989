using Enforcement.Contracts.V1;
using Grpc.Core;
using Platform.Hosting.Errors;
using Platform.Journal.V1;
using Platform.Law.Results;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

public sealed class FilePenaltyCaseTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await EnforcementApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_case_is_filed_numbered_and_journaled()
    {
        var client = _app.CasesAs(EnforcementApp.Officer);

        var filed = await client.FilePenaltyCaseAsync(EnforcementApp.Filing(), ServiceApp.Key("a"));
        var again = await client.FilePenaltyCaseAsync(EnforcementApp.Filing(), ServiceApp.Key("a"));

        Assert.Equal("某街立字〔2023〕1号", filed.Number);
        Assert.Equal(filed, again);
        var journal = new Journal.JournalClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                var history = await journal.ReadStreamAsync(new ReadStreamRequest { Stream = $"PenaltyCase/{filed.Id}" });
                return history.Entries is [{ Type: "PenaltyCaseFiled", Number: > 0 } entry] && entry.Rules.Contains("ORG-02");
            },
            "the filing is the one numbered entry of the case");
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_conflict()
    {
        var client = _app.CasesAs(EnforcementApp.Officer);
        await client.FilePenaltyCaseAsync(EnforcementApp.Filing(), ServiceApp.Key("a"));
        var other = EnforcementApp.Filing();
        other.Place = "别处";

        var refusal = await RefusalOf(client.FilePenaltyCaseAsync(other, ServiceApp.Key("a")));

        Assert.Equal("platform.request_key_reused", refusal.Code);
    }

    [Fact]
    public async Task Filing_is_refused_for_a_violation_outside_the_power_list()
    {
        var form = EnforcementApp.Filing();
        form.ViolationCode = "1043";
        var refusal = await RefusalOf(_app.CasesAs(EnforcementApp.Officer).FilePenaltyCaseAsync(form));
        Assert.Equal("ORG-02", refusal.RuleId);
        Assert.Equal(ErrorKind.State, refusal.Kind);
        Assert.NotNull(refusal.Cure);
    }

    [Fact]
    public async Task Filing_reports_every_faulty_field_at_once()
    {
        var refusal = await RefusalOf(_app.CasesAs(EnforcementApp.Officer).FilePenaltyCaseAsync(new FilePenaltyCaseRequest()));
        Assert.Equal(ErrorKind.Validation, refusal.Kind);
        Assert.Superset(
            new HashSet<string> { "actDate", "violationCode", "place", "partyName", "facts", "partyKind", "source", "leadOfficer", "assistingOfficer" },
            refusal.Faults.Select(fault => fault.Field).ToHashSet());
    }

    [Fact]
    public async Task A_work_order_chosen_beside_another_source_is_told_and_not_dropped()
    {
        var form = EnforcementApp.Filing();
        (form.Source, form.WorkOrderId) = (CaseSource.Patrol, Guid.CreateVersion7().ToString());
        var refusal = await RefusalOf(_app.CasesAs(EnforcementApp.Officer).FilePenaltyCaseAsync(form));
        Assert.Equal(["order_of_other_source"], refusal.Faults.Select(fault => fault.Code));
        Assert.Equal("workOrder", refusal.Faults.Single().Field);
    }

    [Fact]
    public async Task Who_has_no_right_to_file_is_turned_away()
    {
        var lawyer = ServiceApp.Staff(EnforcementApp.Uncertified, "enforcement", "team-lawyer");
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await _app.CasesAs(lawyer).FilePenaltyCaseAsync(EnforcementApp.Filing()));
        Assert.Equal(StatusCode.PermissionDenied, fault.StatusCode);
    }

    private static async Task<Refusal> RefusalOf<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await call);
        return fault.ToRefusal() ?? throw new InvalidOperationException(fault.ToString());
    }
}
