using Browser.Tests.Portals;
using Enforcement.Contracts.V1;
using Gateway.Accounts;
using Grpc.Core;
using Journeys.Tests.Browsers;
using Journeys.Tests.Topologies;
using Organization.Contracts;
using Organization.Contracts.V1;
using Platform.Servers;
using Platform.Testing;

namespace Journeys.Tests.Journeys;

/// <summary>
/// An ordinary, a simple and a minor case from the first word to the archive, in a real browser without scripts; the same steps in every topology.
/// </summary>
public abstract class CaseJourney(Func<Task<Topology>> start) : IAsyncLifetime
{
    private const string Password = "Journey-2026-pass";
    private static readonly DateTimeOffset s_now = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8));

    private static readonly (string User, string Name, string Role)[] s_staff =
    [
        ("officer-a", "执法员甲", Roles.EnforcementOfficer), ("officer-b", "执法员乙", Roles.EnforcementOfficer),
        ("head", "执法局长", Roles.EnforcementHead), ("reviewer", "审核员甲", Roles.LegalReviewer),
    ];

    private static readonly (string, string?)[] s_party =
    [
        ("source", "CASE_SOURCE_PATROL"), ("violationCode", "~JOURNEY-01"), ("partyKind", "PARTY_KIND_ORGANIZATION"), ("partyName", "示例建材有限公司"),
        ("partyIdentifier", "91320585MA1EXAMP03"), ("leadOfficerId", "~执法员甲"), ("assistingOfficerId", "~执法员乙"),
    ];

    private Topology _platform = null!;
    private CaseDesk _desk = null!;

    private static Guid IdOf(int member) => Guid.Parse($"018c0000-0000-7000-8000-0000000001{member:d2}");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Chromium.IsThere(NativeServers.Required), Chromium.Reason);
        _platform = await start();
        var accounts = s_staff.Select((known, index) => new InitialAccount(
            IdOf(index), known.User, known.Name, "enforcement", [known.Role], Password)).ToList();
        await _platform.OpenAccountsAsync(accounts);
        await SetUpOfficeAsync();
        foreach (var officer in accounts.Where(account => account.Roles.Contains(Roles.EnforcementOfficer))) await CertifyAsync(officer);
        await AddPowerAsync();
        _desk = await CaseDesk.OpenAsync(_platform.Gateway);
        foreach (var account in accounts) await _desk.SignInAsync(account.User, Password);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_desk is not null) await _desk.DisposeAsync();
        if (_platform is not null) await _platform.DisposeAsync();
    }

    [Fact]
    public async Task An_ordinary_a_simple_and_a_minor_case_are_led_to_the_archive_in_a_browser()
    {
        await _desk.DoAsync("officer-a", "file-penalty-case", [.. s_party, ("actDate", "d-1")]);
        await LeadToArchiveAsync();

        await _desk.DoAsync("officer-a", "decide-on-the-spot", [
            .. s_party, ("actDate", "d+0"), ("decidedOn", "d+0"), ("penalty.kinds", "PENALTY_KIND_FINE"), ("penalty.fineFen", "50"), ("handedOver", "true"),
            ("certificateShown", "true")]);
        await _desk.DoAsync("officer-a", "file-on-the-spot-decision");
        await PayAndArchiveAsync("50");

        _desk.Take(await FileMinorAsync());
        await LeadToArchiveAsync();
    }

    /// <summary>
    /// A street may have minor cases run by the ordinary procedure; its filing form has no field for it, so that such a case is filed past the form.
    /// </summary>
    private async Task<string> FileMinorAsync()
    {
        var values = new LocalValues.LocalValuesClient(_platform.As("organization", "office", Roles.Administrator));
        await values.SetLocalValueAsync(
            new SetLocalValueRequest { Key = "enforcement.minor.procedure", Value = "ordinary", ValidFrom = $"{s_now:yyyy-MM-dd}", Source = "示例规定" }, ServiceApp.Key("journey-minor"),
            cancellationToken: Stop);
        var cases = new Cases.CasesClient(_platform.As("enforcement", "enforcement", Roles.EnforcementHead));
        var filing = new FilePenaltyCaseRequest
        {
            Track = CaseTrack.Minor,
            Source = CaseSource.Patrol,
            ViolationCode = "JOURNEY-01",
            ActDate = $"{s_now.AddDays(-2):yyyy-MM-dd}",
            Place = "中市路",
            PartyKind = PartyKind.Organization,
            PartyName = "示例建材有限公司",
            PartyIdentifier = "91320585MA1EXAMP03",
            LeadOfficerId = IdOf(0).ToString(),
            AssistingOfficerId = IdOf(1).ToString(),
            Facts = "占用人行道。",
            IsSynthetic = true,
        };
        var id = "";
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                try
                {
                    id = (await cases.FilePenaltyCaseAsync(filing, cancellationToken: Stop)).Id;
                    return true;
                }
                catch (RpcException refused) when (refused.StatusCode == StatusCode.FailedPrecondition)
                {
                    return false;
                }
            },
            "Enforcement hears that minor cases run by the ordinary procedure");
        return id;
    }

    private async Task LeadToArchiveAsync()
    {
        (string, string?)[] officers = [("firstOfficerId", "~执法员甲"), ("secondOfficerId", "~执法员乙")];
        await _desk.DoAsync("officer-a", "record-inquiry", officers);
        await _desk.DoAsync("officer-a", "submit-end-report", [.. Fine("proposed")]);
        await _desk.DoAsync("officer-a", "submit-for-legal-review");
        await _desk.DoAsync("reviewer", "give-legal-review", ("opinion", "REVIEW_OPINION_AGREE"));
        await _desk.DoAsync("officer-a", "issue-penalty-notice", [.. Fine("proposed"), ("tellsRightToDefend", "true"), ("method", "SERVICE_METHOD_DIRECT")]);
        await _desk.DoAsync("officer-a", "record-defence", ("waived", "true"));
        await _desk.DoAsync("head", "decide-penalty", [.. Fine("penalty"), ("outcome", "CASE_OUTCOME_PENALIZE")]);
        await _desk.DoAsync("officer-a", "serve-decision", [.. officers, ("method", "SERVICE_METHOD_DIRECT")]);
        await PayAndArchiveAsync("500");
    }

    private async Task PayAndArchiveAsync(string yuan)
    {
        await _desk.DoAsync("officer-a", "record-payment", ("amountFen", yuan), ("receiptNumber", "示例票据〔2026〕1号"));
        await _desk.DoAsync("officer-a", "close-case", ("ground", "CLOSING_GROUND_PERFORMED"));
        await _desk.DoAsync("officer-a", "archive-case", ("retention", "ARCHIVE_RETENTION_TEN_YEARS"), ("pages", "12"));
        Assert.Contains("已结案", await _desk.ReadAsync("head"), StringComparison.Ordinal);
    }

    private static (string, string?)[] Fine(string field) =>
        [($"{field}.kinds", "PENALTY_KIND_FINE"), ($"{field}.fineFen", "500"), ($"{field}.confiscatedFen", null), ($"{field}.termDays", null)];

    private async Task SetUpOfficeAsync()
    {
        var profiles = new OfficeProfiles.OfficeProfilesClient(_platform.As("organization", "office", Roles.Administrator));
        await profiles.SetOfficeProfileAsync(
            new SetOfficeProfileRequest
            {
                Name = "某市某街道办事处",
                ShortName = "某街道",
                City = "某市",
                DivisionCode = "320585000",
                CaseFilingPrefix = "某街立字",
                DecisionPrefix = "某街罚决字",
                WorkOrderPrefix = "JD",
                ReportPrefix = "某街发",
                ValidFrom = $"{s_now.Year}-01-01",
            },
            ServiceApp.Key("journey-profile"), cancellationToken: Stop);
        // Before the certificates, which Enforcement hears of in order: whoever may file may also decide a fine.
        var values = new LocalValues.LocalValuesClient(_platform.As("organization", "office", Roles.Administrator));
        foreach (var (key, value) in new[] { ("enforcement.fine.collector", "示例银行"), ("enforcement.fine.collector_address", "示例大街1号") })
        {
            await values.SetLocalValueAsync(
                new SetLocalValueRequest { Key = key, Value = value, ValidFrom = $"{s_now.Year}-01-01", Source = "示例协议" }, ServiceApp.Key(key), cancellationToken: Stop);
        }
    }

    private async Task CertifyAsync(InitialAccount officer)
    {
        var certificates = new Certificates.CertificatesClient(_platform.As("organization", "judicial", Roles.JudicialClerk));
        await certificates.IssueCertificateAsync(
            new IssueCertificateRequest { OfficerId = officer.Id.ToString(), Number = $"示例{officer.User}", ValidFrom = $"{s_now.Year - 1}-01-01", ValidTo = $"{s_now.Year + 1}-12-31", IsSynthetic = true },
            ServiceApp.Key($"journey-{officer.User}"), cancellationToken: Stop);
    }

    private async Task AddPowerAsync()
    {
        var powers = new Powers.PowersClient(_platform.As("enforcement", "enforcement", Roles.EnforcementHead));
        await powers.AddPowerItemAsync(
            new AddPowerItemRequest
            {
                Code = "JOURNEY-01",
                Cause = "擅自占用城市道路",
                LegalBasis = "城市道路管理条例第四十二条",
                LowestFineFen = 0,
                HighestFineFen = 20_000_00,
                ApprovalLetter = "示例函",
                ValidFrom = $"{s_now.Year - 1}-01-01",
            },
            ServiceApp.Key("journey-power"), cancellationToken: Stop);
    }
}
