using Decisions.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>Decisions' use cases that the sample year has no occasion for: an item added during the year, left out in part, and stopped.</summary>
internal static class DecisionsActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var office = platform.As(Roles.OfficeClerk, "decisions");
        var items = new Items.ItemsClient(office);
        var catalogues = await new Catalogues.CataloguesClient(office).ListCataloguesAsync(new ListCataloguesRequest { Size = 100 });
        var catalogue = catalogues.Items.First(known => known.PublishedOn.Length > 0).Id;

        var secret = await AddAsync(platform, catalogue, isSecret: true);
        await items.StartItemAsync(Start(secret), platform.Key());
        await items.RecordFairCompetitionReviewAsync(
            new RecordFairCompetitionReviewRequest
            {
                Id = secret,
                ReviewedOn = LoadedPlatform.Today,
                HasPassed = true,
                OperatorsHeard = true,
                Conclusion = "不排除、限制竞争。",
            },
            platform.Key());
        await items.SkipStepAsync(
            new SkipStepRequest
            {
                Id = secret,
                Step = Step.PublicParticipation,
                Ground = "依法应当保密",
                Signatory = "办事处主任（示例）",
                SkippedOn = LoadedPlatform.Today,
            },
            platform.Key());
        await items.StopItemAsync(
            new StopItemRequest { Id = secret, StoppedOn = LoadedPlatform.Today, Reason = "条件变化", Document = "示例陆街纪〔2026〕1号" }, platform.Key());

        var open = await AddAsync(platform, catalogue, isSecret: false);
        await items.StartItemAsync(Start(open), platform.Key());
        await items.OpenPublicCallAsync(
            new OpenPublicCallRequest
            {
                Id = open,
                OpenedOn = LoadedPlatform.Today,
                ClosesOn = LoadedPlatform.Day(40),
                Channel = "市政府网站",
                Papers = { Paper(PaperKind.Draft), Paper(PaperKind.Explanation) },
            },
            platform.Key());
        await new Items.ItemsClient(platform.AsVisitor("decisions")).SubmitCommentAsync(
            new SubmitCommentRequest { ItemId = open, Text = "建议避开早晚高峰。" }, platform.Key());
    }

    private static async Task<string> AddAsync(LoadedPlatform platform, string catalogue, bool isSecret)
    {
        var form = new ItemForm
        {
            Title = isSecret ? "涉密事项（示例）" : "公开事项（示例）",
            Category = DecisionCategory.PublicConstruction,
            Source = ProposalSource.Department,
            ProposingUnit = "建设管理办公室",
            Grounds = "居民反映。",
            Problem = "设施老化。",
            Plan = "分期更新。",
            TimePlan = "年内完成。",
            IsSecret = isSecret,
            FlagsGround = isSecret ? "依法定密" : "",
            IsSynthetic = true,
        };
        var added = await new Catalogues.CataloguesClient(platform.As(Roles.OfficeClerk, "decisions")).AddItemAsync(
            new AddItemRequest
            {
                CatalogueId = catalogue,
                Item = form,
                Reason = "新要求",
                ConsentDocument = "示例陆委纪〔2026〕9号",
                ConsentedOn = LoadedPlatform.Today,
                PublishedOn = LoadedPlatform.Today,
            },
            platform.Key());
        return added.Id;
    }

    private static StartItemRequest Start(string item) => new() { Id = item, StartedOn = LoadedPlatform.Today, DraftingUnits = { "建设管理办公室" } };

    private static Paper Paper(PaperKind kind) => new() { Kind = kind, Title = "材料（示例）", Dated = LoadedPlatform.Today };
}
