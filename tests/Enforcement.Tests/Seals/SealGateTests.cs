using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Seals;
using Enforcement.Tests.CaseDocuments;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Seals;

public sealed class SealGateTests
{
    [Fact]
    public void A_decision_that_lacks_what_the_law_asks_it_to_state_is_not_sealed()
    {
        var found = Of(Served());
        var bent = found with { Documents = [.. found.Documents.Select(document => document.Key == "decision" ? document with { Organ = "" } : document)] };

        Assert.Equal("PEN-52", Against(bent, By(Reviewer, DecidedOn, Roles.LegalReviewer))?.RuleId);
        Assert.Equal("enforcement.seal_not_installed", Against(found, By(Reviewer, DecidedOn, Roles.LegalReviewer))?.Code);
    }

    [Fact]
    public void Who_is_recused_from_the_case_does_not_seal_its_documents()
    {
        var filed = Served();
        Did(filed.RequestRecusal(new RequestRecusal(filed.Id, Assisting, RecusalOrigin.Party, DecidedOn, "有亲属关系"), WorkCalendar.StateCouncil, By(Lead, DecidedOn)));
        Did(filed.DecideRecusal(new DecideRecusal(filed.Id, 1, RecusalRuling.Granted, "属实"), WorkCalendar.StateCouncil, By(Head, DecidedOn, Roles.EnforcementHead)));

        Assert.Equal("PEN-19", Against(Of(filed), By(Assisting, DecidedOn, Roles.LegalReviewer))?.RuleId);
    }

    [Fact]
    public void A_correction_is_told_by_the_document_it_corrects_and_by_no_other()
    {
        var filed = Served();
        var before = Of(filed).Documents.ToDictionary(document => document.Key, SealablePaper.SourceOf);
        Did(filed.CorrectDocument(
            new CorrectDocument(filed.Id, CorrectionKind.Rectify, "行政处罚决定书", "中市路", "中市西路", "笔误", DecidedOn, Paper), WorkCalendar.StateCouncil, By(Lead, DecidedOn)));

        Assert.Equal(["decision"], Of(filed).Documents.Where(document => before.TryGetValue(document.Key, out var source) && source != SealablePaper.SourceOf(document))
            .Select(document => document.Key));
    }

    private static FiledDocuments Of(PenaltyCase filed) => new(filed, Office.Name, CaseDocumentTests.Of(filed));

    private static Refusal? Against(FiledDocuments found, Act act) =>
        SealGates.Against(SealablePaper.Find(found, "decision").Value, found.Filed, InstalledSeal.None, latest: null, act);
}
