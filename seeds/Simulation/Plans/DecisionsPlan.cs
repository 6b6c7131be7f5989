using Decisions.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Pillar two but for the items themselves: catalogues, counsel and disclosure.</summary>
internal sealed class DecisionsPlan(Script script)
{
    private static readonly DecisionFacts s_facts = DecisionFacts.Sample;
    private static readonly Person s_clerk = StaffFacts.OfficeClerk;

    public void Write()
    {
        WriteCatalogue();
        WriteLaterCatalogue();
        foreach (var item in s_facts.Items) new DecisionItemPlan(script, item).Write();
        foreach (var counsel in s_facts.Counsel) WriteCounsel(counsel);
        WriteCounsel(s_facts.WithdrawnCounsel);
        var wrong = $"counsel/{s_facts.WithdrawnCounsel.Key}";
        var withdrawnOn = s_facts.WithdrawnCounsel.On.Worked(1);
        script.Add(
            withdrawnOn.At(10), StaffFacts.JudicialClerk, $"{wrong}/withdrawn", CounselOpinions.Descriptor, known => new WithdrawCounselOpinionRequest { Id = known[wrong], WithdrawnOn = withdrawnOn.Wire(), Reason = "与已登记的意见重复。" });
        WriteDisclosure();
    }

    private void WriteCatalogue()
    {
        const string key = "catalogue/2023";
        var fact = s_facts.Catalogue;
        ProposeCatalogue(fact.ProposedOn, key, 2023, fact.Title, isSynthetic: !fact.Published);
        foreach (var item in s_facts.Items)
        {
            ProposeItem(fact.ProposedOn.Worked(1), $"item/{item.Key}", key, new ItemForm
            {
                Title = item.Title,
                Category = DecisionCategory.PublicConstruction,
                Source = ProposalSource.Department,
                ProposingUnit = "建设管理办公室",
                Grounds = item.Grounds,
                Problem = item.Problem,
                Plan = item.Plan,
                TimePlan = item.TimePlan,
                IsTechnical = true,
                HasRisk = true,
                FlagsGround = "涉及施工技术和居民利益。",
                IsSynthetic = !item.Published,
            });
        }

        script.Add(
            fact.ConsentedOn.At(15), s_clerk, $"{key}/consented", Catalogues.Descriptor, known => new RecordPartyConsentRequest { Id = known[key], Document = fact.ConsentDocument, ConsentedOn = fact.ConsentedOn.Wire() });
        script.Add(
            fact.PublishedOn.At(10), s_clerk, $"{key}/published", Catalogues.Descriptor, known => new PublishCatalogueRequest
            {
                Id = known[key],
                PublishedOn = fact.PublishedOn.Wire(),
                Channel = fact.Channel,
                Reference = fact.Reference,
            });
    }

    private void WriteLaterCatalogue()
    {
        var later = s_facts.Later;
        var key = $"catalogue/{later.Year}";
        ProposeCatalogue(later.ProposedOn, key, later.Year, later.Title, isSynthetic: true);
        ProposeItem(later.ProposedOn.Worked(1), "item/later", key, new ItemForm
        {
            Title = later.Item,
            Category = DecisionCategory.PublicConstruction,
            Source = ProposalSource.Citizens,
            ProposingUnit = "建设管理办公室",
            Grounds = "居民建议增加活动场地。",
            Problem = "现有场地不足。",
            Plan = "选址、设计后分步实施。",
            TimePlan = "2024年下半年决策。",
            IsSynthetic = true,
        });
    }

    private void ProposeCatalogue(DateOnly on, string key, int year, string title, bool isSynthetic) => script.Add(
        on.At(9), s_clerk, key, Catalogues.Descriptor, new ProposeCatalogueRequest { Year = year, Title = title, IsSynthetic = isSynthetic });

    private void ProposeItem(DateOnly on, string key, string catalogue, ItemForm form) => script.Add(
        on.At(10), StaffFacts.Drafter, key, Items.Descriptor, known => new ProposeItemRequest { CatalogueId = known[catalogue], Item = form });

    private void WriteCounsel(CounselFact fact)
    {
        var key = $"counsel/{fact.Key}";
        script.Add(
            fact.On.At(14), StaffFacts.JudicialClerk, key, CounselOpinions.Descriptor, new RecordCounselOpinionRequest
            {
                Kind = Staging.Kind<CounselKind>(fact.Kind),
                SubjectTitle = fact.Subject,
                GivenOn = fact.On.Wire(),
                CounselUnit = s_facts.CounselUnit,
                RisksFound = fact.Risks,
                Opinion = fact.Opinion,
                IsSynthetic = true,
            });
        if (fact.CorrectedOn is not { } on) return;
        for (var risk = 1; risk <= fact.Risks; risk++)
        {
            script.Add(
                on.At(15), StaffFacts.JudicialClerk, $"{key}/corrected-{risk}", CounselOpinions.Descriptor, Correct(key, $"风险{risk}：{fact.Opinion}", "已按意见修改。", on));
        }
    }

    internal static Func<Known, RecordCorrectionRequest> Correct(string opinion, string risk, string correction, DateOnly on) =>
        known => new RecordCorrectionRequest { Id = known[opinion], Risk = risk, Correction = correction, CorrectedOn = on.Wire() };

    private void WriteDisclosure()
    {
        var fact = s_facts.Disclosure;
        var even = Enumerable.Repeat(1, 12).ToList();
        var days = Days.Spread(fact.Count, fact.FirstOn, fact.LastOn, even)
            .Concat(Days.Spread(fact.LateCount, new DateOnly(2023, 12, 18), Staging.YearLast, even))
            .ToList();
        for (var index = 0; index < days.Count; index++)
        {
            var key = $"disclosure/{(index + 1).Number(2)}";
            var dice = new Dice(key);
            var made = days[index];
            // The last ones are made in December and published in January: they belong to no year's published items of both kinds.
            var published = index < fact.Count ? made.Worked(dice.Between(2, 14)) : made.Worked(13);
            var kind = dice.Below(fact.Titles.Count);
            script.Add(
                made.At(15), s_clerk, key, Disclosure.Descriptor, new RegisterDisclosureRequest
                {
                    IndexNumber = $"SL2023-{(index + 1).Number(4)}",
                    Category = fact.Categories[kind % fact.Categories.Count],
                    Title = $"{fact.Titles[kind]}（第{index + 1}项）",
                    MadeOn = made.Wire(),
                    IsSynthetic = true,
                });
            script.Add(
                published.At(10), s_clerk, $"{key}/published", Disclosure.Descriptor, known => new PublishDisclosureRequest
                {
                    Id = known[key],
                    ReviewedOn = published.Worked(-1).Wire(),
                    PublishedOn = published.Wire(),
                    Channel = fact.Channel,
                });
        }

        const string withdrawn = "disclosure/withdrawn";
        var entered = new DateOnly(2023, 5, 11);
        script.Add(
            entered.At(15), s_clerk, withdrawn, Disclosure.Descriptor, new RegisterDisclosureRequest
            {
                IndexNumber = "SL2023-9001",
                Category = fact.Categories[0],
                Title = "登记有误的信息（合成）",
                MadeOn = entered.Wire(),
                IsSynthetic = true,
            });
        script.Add(
            entered.Worked(2).At(15), s_clerk, $"{withdrawn}/withdrawn", Disclosure.Descriptor, known => new WithdrawDisclosureRequest { Id = known[withdrawn], WithdrawnOn = entered.Worked(2).Wire(), Reason = "内容不属于主动公开范围。" });
    }
}
