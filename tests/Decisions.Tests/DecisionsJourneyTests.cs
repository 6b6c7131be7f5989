using Decisions.Contracts.V1;
using Decisions.LocalRules;
using Decisions.Persistence;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Journal.V1;
using Platform.Law.Results;
using Platform.Testing;

namespace Decisions.Tests;

/// <summary>One item through the real host from the catalogue to its completion, as the offices and the public see it.</summary>
public sealed class DecisionsJourneyTests : IAsyncLifetime
{
    private static readonly Caller s_clerk = Staff(1, Roles.OfficeClerk);
    private static readonly Caller s_reviewer = Staff(2, Roles.JudicialClerk);
    private static readonly Caller s_leader = Staff(3, Roles.Leader);
    private static readonly Caller s_officer = Staff(4, Roles.EnforcementOfficer);
    private static readonly Caller s_public = new(Guid.Empty, CallerKind.Public, ServiceApp.Street, "", []);
    private readonly LegalClock _clock = new(new DateOnly(2023, 3, 1));
    private ServiceApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = [new DecisionsModule()],
            Clock = _clock,
            Elsewhere = new Dictionary<string, string>(StringComparer.Ordinal) { ["organization"] = "http://127.0.0.1:9" },
        });
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DecisionsDbContext>();
        db.LocalValues.Add(new LocalValueCopy
        {
            Street = ServiceApp.Street,
            Key = LocalSteps.IntegrityReviewKey,
            ValidFrom = new DateOnly(2023, 3, 1),
            Value = "required",
            Source = "重大行政决策程序规定（示例）",
        });
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_item_goes_from_the_catalogue_to_its_completion()
    {
        var (catalogue, item) = await PublishedCatalogueAsync();
        var drafting = Items(s_clerk);
        await drafting.StartItemAsync(new StartItemRequest { Id = item, StartedOn = "2023-03-20", DraftingUnits = { "建设管理办公室" } });
        _clock.MoveTo(new DateOnly(2023, 4, 3));
        await drafting.OpenPublicCallAsync(new OpenPublicCallRequest
        {
            Id = item,
            OpenedOn = "2023-04-03",
            ClosesOn = "2023-05-03",
            Channel = "政府网站",
            Papers = { Papers(PaperKind.Draft, PaperKind.Explanation) },
        });
        _clock.MoveTo(new DateOnly(2023, 4, 10));
        var comment = await Items(s_public).SubmitCommentAsync(new SubmitCommentRequest { ItemId = item, Text = "建议避开早晚高峰。", Phone = "0512-00000000" });
        Assert.Equal("2023-05-03", (await Items(s_public).GetPublishedItemAsync(new GetItemRequest { Id = item })).CallOpenUntil);
        _clock.MoveTo(new DateOnly(2023, 5, 10));
        var close = new ClosePublicParticipationRequest { Id = item, ClosedOn = "2023-05-10", Papers = { Papers(PaperKind.OpinionAdoption) } };
        Assert.Equal("DEC-27", (await RefusalOf(drafting.ClosePublicParticipationAsync(close))).RuleId);
        await drafting.DisposeCommentAsync(new DisposeCommentRequest
        {
            CommentId = comment.Id,
            Disposition = Disposition.Adopted,
            Reason = "已写入第三条。",
            DisposedOn = "2023-05-10",
            PublishedText = "建议避开早晚高峰。",
        });
        await drafting.ClosePublicParticipationAsync(close);
        var answer = await Items(s_public).GetCommentAnswerAsync(new GetCommentAnswerRequest { Receipt = comment.Receipt });
        Assert.Equal((1, Disposition.Adopted, "已写入第三条。"), (answer.Number, answer.Disposition, answer.Reason));

        _clock.MoveTo(new DateOnly(2023, 7, 3));
        await ReviewsAsync(item);
        await Items(s_leader).HoldCollectiveDiscussionAsync(Meeting(item));
        await drafting.ReportToPartyAsync(new ReportToPartyRequest { Id = item, ReportedOn = "2023-07-03", Document = "某街办〔2023〕8号" });
        await drafting.PublishDecisionAsync(new PublishDecisionRequest
        {
            Id = item,
            Number = "某街发〔2023〕9号",
            PublishedOn = "2023-07-03",
            Channel = "政府网站",
            AdoptionAccount = "采纳1条。",
            ExecutingUnit = "建设管理办公室",
            ExecuteBy = "2023-12-31",
        });
        await drafting.RecordProgressAsync(new RecordProgressRequest { Id = item, ReportedOn = "2023-07-03", Summary = "招标完成。", Percent = 20 });
        await drafting.CompleteItemAsync(new CompleteItemRequest
        {
            Id = item,
            CompletedOn = "2023-07-03",
            Result = "竣工。",
            ArchiveNumber = "D-1",
            ArchivedOn = "2023-07-03",
        });

        var view = await Items(s_officer).GetItemAsync(new GetItemRequest { Id = item });
        Assert.Equal("Completed", view.Status);
        Assert.All(view.Steps, step => Assert.Equal("Completed", step.State));
        Assert.Equal(catalogue, view.CatalogueId);
        Assert.Equal("0512-00000000", (await drafting.ListCommentsAsync(Comments(item))).Items[0].Phone);
        Assert.Equal("", (await Items(s_leader).ListCommentsAsync(Comments(item))).Items[0].Phone);
        var seen = await Items(s_public).GetPublishedItemAsync(new GetItemRequest { Id = item });
        Assert.Equal("建议避开早晚高峰。", Assert.Single(seen.PublishedComments).Text);
        Assert.DoesNotContain("王某", seen.ToString(), StringComparison.Ordinal);
        await JournaledAsync($"DecisionItem/{item}", "CollectiveDiscussionCompleted", "DEC-72");
        Assert.Empty(_app.Logs.Lines);
    }

    [Fact]
    public async Task The_public_sees_nothing_of_a_catalogue_before_its_publication()
    {
        var catalogue = await Catalogues(s_clerk).ProposeCatalogueAsync(new ProposeCatalogueRequest { Year = 2023, Title = "目录" });
        var item = await Items(s_clerk).ProposeItemAsync(new ProposeItemRequest { CatalogueId = catalogue.Id, Item = Facts() });

        Assert.Equal(ErrorKind.NotFound, (await RefusalOf(Items(s_public).GetPublishedItemAsync(new GetItemRequest { Id = item.Id }))).Kind);
        Assert.Equal(0, (await Items(s_public).ListPublishedItemsAsync(new ListItemsRequest { Size = 10 })).Total);
        Assert.Equal(
            ErrorKind.NotFound,
            (await RefusalOf(Catalogues(s_public).GetPublishedCatalogueAsync(new GetPublishedCatalogueRequest { Year = 2023 }))).Kind);
        _clock.MoveTo(new DateOnly(2023, 3, 20));
        Assert.Equal("DEC-04", (await RefusalOf(Catalogues(s_clerk).PublishCatalogueAsync(Publication(catalogue.Id)))).RuleId);
    }

    [Fact]
    public async Task An_item_joins_the_published_catalogue_by_adjustment()
    {
        var (catalogue, first) = await PublishedCatalogueAsync();
        var added = await Catalogues(s_clerk).AddItemAsync(new AddItemRequest
        {
            CatalogueId = catalogue,
            Item = Facts("片区提升工程"),
            Reason = "新要求",
            ConsentDocument = "某街党委〔2023〕9号",
            ConsentedOn = "2023-03-20",
            PublishedOn = "2023-03-20",
        });

        var view = await Catalogues(s_public).GetPublishedCatalogueAsync(new GetPublishedCatalogueRequest { Year = 2023 });
        Assert.Equal(2, view.Edition);
        Assert.Equal([first, added.Id], view.Items.Select(entry => entry.ItemId).OrderBy(id => id != first));
        Assert.Equal("新要求", view.Items.Single(entry => entry.ItemId == added.Id).AddedReason);
    }

    [Fact]
    public async Task Each_office_does_its_own_part_only()
    {
        await DeniedAsync(Items(s_clerk).HoldCollectiveDiscussionAsync(new HoldCollectiveDiscussionRequest()));
        await DeniedAsync(Items(s_clerk).RecordLegalityReviewAsync(new RecordLegalityReviewRequest()));
        await DeniedAsync(Items(s_leader).ProposeItemAsync(new ProposeItemRequest()));
        await DeniedAsync(Items(s_officer).ListCommentsAsync(new ListCommentsRequest()));
        await DeniedAsync(Items(s_public).ListItemsAsync(new ListItemsRequest()));
        await DeniedAsync(Catalogues(s_public).ListCataloguesAsync(new ListCataloguesRequest()));
    }

    [Fact]
    public async Task A_form_reports_every_faulty_field_at_once()
    {
        var refusal = await RefusalOf(Items(s_clerk).OpenPublicCallAsync(new OpenPublicCallRequest { OpenedOn = "2023-03-02" }));
        Assert.Equal(ErrorKind.Validation, refusal.Kind);
        Assert.Superset(
            new HashSet<string> { "id", "openedOn", "closesOn", "channel", "papers" }, refusal.Faults.Select(fault => fault.Field).ToHashSet());
    }

    [Fact]
    public async Task A_disclosure_item_is_registered_published_and_seen()
    {
        var keeper = new Contracts.V1.Disclosure.DisclosureClient(_app.Calls("decisions", s_clerk));
        var form = new RegisterDisclosureRequest { IndexNumber = "LD-1", Category = "财政信息", Title = "预算", MadeOn = "2023-03-01" };
        var item = await keeper.RegisterDisclosureAsync(form, ServiceApp.Key("a"));
        Assert.Equal(item, await keeper.RegisterDisclosureAsync(form, ServiceApp.Key("a")));
        Assert.Equal(ErrorKind.Duplicate, (await RefusalOf(keeper.RegisterDisclosureAsync(form))).Kind);
        var reader = new Contracts.V1.Disclosure.DisclosureClient(_app.Calls("decisions", s_public));
        Assert.Equal(0, (await reader.ListPublishedDisclosuresAsync(new ListDisclosuresRequest { Size = 10 })).Total);

        await keeper.PublishDisclosureAsync(new PublishDisclosureRequest
        {
            Id = item.Id,
            ReviewedOn = "2023-03-01",
            PublishedOn = "2023-03-01",
            Channel = "政府网站",
        });

        Assert.Equal("LD-1", Assert.Single((await reader.ListPublishedDisclosuresAsync(new ListDisclosuresRequest { Size = 10 })).Items).IndexNumber);
    }

    private async Task<(string Catalogue, string Item)> PublishedCatalogueAsync()
    {
        var keeping = Catalogues(s_clerk);
        var catalogue = (await keeping.ProposeCatalogueAsync(new ProposeCatalogueRequest { Year = 2023, Title = "2023年度目录" })).Id;
        var item = await Items(s_clerk).ProposeItemAsync(new ProposeItemRequest { CatalogueId = catalogue, Item = Facts() });
        _clock.MoveTo(new DateOnly(2023, 3, 20));
        await keeping.RecordPartyConsentAsync(new RecordPartyConsentRequest { Id = catalogue, Document = "某街党委〔2023〕3号", ConsentedOn = "2023-03-05" });
        await keeping.PublishCatalogueAsync(Publication(catalogue));
        return (catalogue, item.Id);
    }

    [Fact]
    public async Task The_integrity_review_is_a_step_from_the_day_on_from_which_the_place_asks_for_it()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DecisionsDbContext>();
        Assert.True(await db.AskForIntegrityReviewAsync(ServiceApp.Street, new DateOnly(2023, 3, 1), TestContext.Current.CancellationToken));
        Assert.False(await db.AskForIntegrityReviewAsync(ServiceApp.Street, new DateOnly(2023, 2, 28), TestContext.Current.CancellationToken));
        Assert.False(await db.AskForIntegrityReviewAsync("another-street", new DateOnly(2023, 3, 1), TestContext.Current.CancellationToken));
    }

    private async Task ReviewsAsync(string item)
    {
        var drafting = Items(s_clerk);
        await drafting.RecordExpertArgumentAsync(new RecordExpertArgumentRequest
        {
            Id = item,
            OpenedOn = "2023-05-15",
            CompletedOn = "2023-05-25",
            DrawnAtRandom = true,
            Papers = { Papers(PaperKind.ExpertOpinion) },
            Experts = { new Expert { Name = "王某", DeclaredOn = "2023-05-16", SignedOn = "2023-05-24", Stance = ExpertStance.Agree, Opinion = "同意。" } },
        });
        await drafting.RecordRiskAssessmentAsync(new RecordRiskAssessmentRequest
        {
            Id = item,
            OpenedOn = "2023-05-26",
            CompletedOn = "2023-06-09",
            AssessorUnit = "某公司",
            RiskPoints = "停业",
            PreventionMeasures = "分段",
            ResponsePlan = "疏导",
            Level = RiskLevel.Low,
            IsControllable = true,
            Papers = { Papers(PaperKind.RiskReport) },
        });
        await drafting.SubmitForLegalityReviewAsync(new SubmitForLegalityReviewRequest
        {
            Id = item,
            ReceivedOn = "2023-06-12",
            Papers = { Papers(PaperKind.Draft, PaperKind.LegalBasis, PaperKind.ProcedureStatement) },
        });
        var counsel = await new CounselOpinions.CounselOpinionsClient(_app.Calls("decisions", s_reviewer)).RecordCounselOpinionAsync(
            new RecordCounselOpinionRequest
            {
                Kind = CounselKind.MajorDecision,
                SubjectTitle = "提档改造工程",
                GivenOn = "2023-06-20",
                CounselUnit = "某律师事务所",
                Opinion = "合法。",
                ItemId = item,
            });
        var holds = new Finding { Holds = true, Text = "符合。" };
        await Items(s_reviewer).RecordLegalityReviewAsync(new RecordLegalityReviewRequest
        {
            Id = item,
            ReviewedOn = "2023-06-26",
            Power = holds,
            Procedure = holds,
            Content = holds,
            Conclusion = LegalityConclusion.Lawful,
            CounselOpinionId = counsel.Id,
            DrafterReply = "已修改。",
            Papers = { Papers(PaperKind.LegalityOpinion) },
        });
        await drafting.RecordIntegrityReviewAsync(new RecordIntegrityReviewRequest
        {
            Id = item,
            OpenedOn = "2023-06-27",
            ReviewedOn = "2023-06-29",
            ReviewingUnit = "街道纪工委",
            HasPassed = true,
            Opinion = "通过。",
            Papers = { Papers(PaperKind.IntegrityOpinion) },
        });
    }

    private static HoldCollectiveDiscussionRequest Meeting(string item) => new()
    {
        Id = item,
        HeldOn = "2023-07-03",
        Form = MeetingForm.Directors,
        MembersTotal = 3,
        Outcome = DiscussionOutcome.Adopted,
        Speeches =
        {
            new Speech { Member = "王某甲", Order = 1, Position = MemberPosition.Agree },
            new Speech { Member = "王某乙", Order = 2, Position = MemberPosition.Agree, IsHead = true },
        },
        Papers = { Papers(PaperKind.Draft, PaperKind.OpinionAdoption, PaperKind.ExpertOpinion, PaperKind.RiskReport, PaperKind.LegalityOpinion) },
    };

    private static ItemForm Facts(string title = "提档改造工程") => new()
    {
        Title = title,
        Category = DecisionCategory.PublicConstruction,
        Source = ProposalSource.Department,
        ProposingUnit = "建设管理办公室",
        Grounds = "群众反映",
        Problem = "破损",
        Plan = "统一改造",
        TimePlan = "年内",
        IsTechnical = true,
        HasRisk = true,
    };

    private static PublishCatalogueRequest Publication(string id) => new()
    {
        Id = id,
        PublishedOn = "2023-03-10",
        Channel = "政府网站",
        Reference = "LD-JC-2023-0001",
    };

    private static ListCommentsRequest Comments(string item) => new() { ItemId = item, Size = 10 };

    private static IEnumerable<Paper> Papers(params PaperKind[] kinds) =>
        kinds.Select(kind => new Paper { Kind = kind, Title = $"{kind}材料", Dated = "2023-03-01" });

    private static Caller Staff(int number, string role) =>
        ServiceApp.Staff(Guid.Parse($"018c0000-0000-7000-8000-0000000000{number:00}"), "office", role);

    private Contracts.V1.Items.ItemsClient Items(Caller caller) => new(_app.Calls("decisions", caller));

    private Catalogues.CataloguesClient Catalogues(Caller caller) => new(_app.Calls("decisions", caller));

    private async Task JournaledAsync(string stream, string type, string rule)
    {
        var journal = new Journal.JournalClient(_app.Calls("decisions", s_clerk));
        await ServiceApp.EventuallyAsync(
            async () => (await journal.ReadStreamAsync(new ReadStreamRequest { Stream = stream })).Entries
                .Any(entry => entry.Type == type && entry.Number > 0 && entry.Rules.Contains(rule)),
            $"{type} is numbered in the journal");
    }

    private static async Task DeniedAsync<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(StatusCode.PermissionDenied, fault.StatusCode);
    }

    private static async Task<Refusal> RefusalOf<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await call);
        return fault.ToRefusal() ?? throw new InvalidOperationException(fault.ToString());
    }
}
