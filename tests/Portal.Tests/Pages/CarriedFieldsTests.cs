using Enforcement.Contracts.V1;
using Portal.Pages.Desk.Records;

namespace Portal.Tests.Pages;

/// <summary>What a record gives to the forms that are opened from it.</summary>
public sealed class CarriedFieldsTests
{
    [Fact]
    public void A_case_filed_on_a_clue_begins_with_what_the_clue_knows()
    {
        var act = RecordCatalogue.Require("clues").ActOf("file-penalty-case")!;
        var carried = act.Carried!(new ClueView
        {
            Source = ClueSource.Inspection,
            WorkOrderId = "o",
            Matter = "沿街堆放建材",
            Place = "示例路8号",
            LeadOfficerId = "a",
            AssistingOfficerId = "b",
        });

        Assert.Equal(
            ("CASE_SOURCE_PATROL", "o", "示例路8号", "a", "b", "沿街堆放建材"),
            (carried["source"], carried["work_order_id"], carried["place"], carried["lead_officer_id"], carried["assisting_officer_id"], carried["facts"]));
    }

    [Fact]
    public void What_a_record_carries_into_a_form_are_fields_of_that_form()
    {
        IReadOnlyList<(string Kind, string Act, Google.Protobuf.IMessage Record)> forms =
        [
            ("clues", "file-penalty-case", new ClueView()), ("work-orders", "receive-clue", new WorkOrderView()), ("case-meetings", "hold-case-meeting", new CaseMeetingView()),
            ("inspections", "record-inspection", new InspectionView { Matters = { new InspectionMatterView { Number = 1 }, new InspectionMatterView { Number = 2 } } }),
        ];
        var acts = RecordCatalogue.All.SelectMany(kind => kind.Acts.Where(act => act.Carried is not null).Select(act => (kind.Path, act.Slug)));
        Assert.Equal(forms.Select(form => (form.Kind, form.Act)).Order(), acts.Order());
        Assert.All(forms, form =>
        {
            var act = RecordCatalogue.Require(form.Kind).ActOf(form.Act)!;
            Assert.Empty(act.Carried!(form.Record).Keys.Except(act.Entries.Select(entry => entry.Path)).Except(RowsOf(act)));
        });
    }

    [Fact]
    public void The_result_of_an_inspection_begins_with_a_row_for_each_matter_of_its_plan()
    {
        var inspection = new InspectionView { Matters = { new InspectionMatterView { Number = 1 }, new InspectionMatterView { Number = 2 } } };
        var carried = RecordCatalogue.Require("inspections").ActOf("record-inspection")!.Carried!(inspection);
        Assert.Equal([("results[0].matterNumber", "1"), ("results[1].matterNumber", "2")], carried.Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public void A_case_filed_on_a_clue_may_be_a_minor_one() =>
        Assert.True(RecordCatalogue.Require("clues").ActOf("file-penalty-case")!.Entries.Single(entry => entry.Path == "track").Optional);

    [Fact]
    public void A_meeting_discusses_the_cases_of_its_pack_each_once()
    {
        var meeting = new CaseMeetingView
        {
            Pack = { new PackItem { CaseId = "1", CaseNumber = "青街立字〔2023〕7号" }, new PackItem { OrderNumber = "GD1" }, new PackItem { CaseId = "1", CaseNumber = "青街立字〔2023〕7号" } },
        };

        Assert.Equal("青街立字〔2023〕7号", RecordCatalogue.Require("case-meetings").ActOf("hold-case-meeting")!.Carried!(meeting)["case_ids"]);
    }

    private static IEnumerable<string> RowsOf(DeskAct act) => act.Entries.SelectMany(entry =>
        Enumerable.Range(0, entry.Rows).SelectMany(row => entry.Parts.Select(part => entry.PartName(row, part))));
}
