using System.Net;
using Enforcement.Tests.Cases;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Testing;
using static Enforcement.Tests.Seals.SealSteps;

namespace Enforcement.Tests.Seals;

/// <summary>What the service refuses to seal, each by its rule.</summary>
public sealed class SealRefusalTests : IDisposable
{
    private static readonly Caller s_both = ServiceApp.Staff(EnforcementApp.Lead, "enforcement", Roles.EnforcementOfficer, Roles.LegalReviewer);
    private readonly SealSteps _seal = new();

    public void Dispose() => _seal.Dispose();

    [Fact]
    public async Task Whoever_handled_or_decided_the_case_does_not_seal_it_nor_does_a_role_without_the_seal()
    {
        await using var app = await _seal.StartAsync();
        var (_, id) = await DecidedAsync(app);

        Assert.Equal(("SEC-24", "enforcement.seal_by_officer"), await RefusedAsync(app, s_both, id));
        Assert.Equal(("SEC-24", "enforcement.seal_by_decider"), await RefusedAsync(app, EnforcementApp.Head, id));
        Assert.False((await ItemAsync(app, EnforcementApp.Head, id)).MaySeal);
        var foreign = await Assert.ThrowsAsync<Grpc.Core.RpcException>(() => SealAsync(app, EnforcementApp.Officer, id));
        Assert.Equal(Grpc.Core.StatusCode.PermissionDenied, foreign.StatusCode);
        Assert.Empty((await ItemAsync(app, EnforcementApp.Head, id)).Copies);
    }

    [Fact]
    public async Task What_is_not_the_organs_not_there_or_sealed_already_is_refused()
    {
        await using var app = await _seal.StartAsync();
        var (_, id) = await DecidedAsync(app);
        await SealAsync(app, CaseJourney.Reviewer, id);

        Assert.Equal(("TRI-09", "enforcement.already_sealed"), await RefusedAsync(app, CaseJourney.Reviewer, id));
        Assert.Equal(("SEC-24", "enforcement.seal_not_of_organ"), await RefusedAsync(app, CaseJourney.Reviewer, id, "inquiry-1"));
        Assert.Equal("enforcement.document_not_found", (await RefusedAsync(app, CaseJourney.Reviewer, id, "reminder")).Code);
        Assert.Equal(("PEN-60", "enforcement.seal_before_archive"), await RefusedAsync(app, CaseJourney.Reviewer, id, "dossier"));
        Assert.Equal("enforcement.seal_form_invalid", (await RefusedAsync(app, CaseJourney.Reviewer, id, "")).Code);
        Assert.Equal(("enforcement.seal_none", HttpStatusCode.NotFound), await ProblemAsync(app, id, "notice.p7s"));
    }

    [Fact]
    public async Task Without_a_seal_documents_are_given_as_before_and_the_desk_is_told()
    {
        await using var app = await EnforcementApp.StartAsync();
        var (_, id) = await DecidedAsync(app);

        Assert.Equal(("SEC-19", "enforcement.seal_not_installed"), await RefusedAsync(app, CaseJourney.Reviewer, id));
        Assert.False((await ListAsync(app, CaseJourney.Reviewer, id)).HasSeal);
        Assert.NotEmpty(await FileAsync(app, id, "decision.docx"));
    }

    [Fact]
    public async Task A_certificate_whose_days_are_over_seals_nothing()
    {
        await using var app = await _seal.StartAsync(to: new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var (_, id) = await DecidedAsync(app);

        Assert.Equal(("SEC-19", "enforcement.seal_not_valid"), await RefusedAsync(app, CaseJourney.Reviewer, id));
    }
}
