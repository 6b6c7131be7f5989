using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using Organization.Contracts.V1;
using Platform.Law.Results;
using Portal.Pages.DecisionsDesk;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;
using Portal.Pages.Desk.Todo;
using Portal.Pages.EnforcementDesk;
using Portal.Pages.OrganizationDesk;
using Portal.Pages.OutreachDesk;
using Portal.Preferences;
using Portal.State;
using Portal.Text;

namespace Portal.Tests.Pages;

public sealed class DeskTests
{
    private static readonly PortalPreferences s_preferences = new(DisplayMode.Standard, PortalLanguage.Simplified);

    private static DeskWords Words { get; } = new(
        new RequestLocalizer<DeskText>(s_preferences),
        new Dictionary<string, IStringLocalizer>(StringComparer.Ordinal)
        {
            ["enforcement"] = new RequestLocalizer<EnforcementText>(s_preferences),
            ["organization"] = new RequestLocalizer<OrganizationText>(s_preferences),
            ["decisions"] = new RequestLocalizer<DecisionsText>(s_preferences),
            ["outreach"] = new RequestLocalizer<OutreachText>(s_preferences),
        });

    private static IEnumerable<Entry> Entries => RecordCatalogue.All.SelectMany(kind => kind.Acts).SelectMany(act => act.Entries).SelectMany(entry => entry.Parts.Prepend(entry));

    [Fact]
    public void Everything_the_desk_asks_for_or_shows_has_a_name_in_Chinese()
    {
        var asked = Entries.Select(entry => entry.Field);
        var shown = RecordCatalogue.All.SelectMany(kind => Fields(kind.View, 3));
        var columns = RecordCatalogue.All.SelectMany(kind => kind.Columns.Select(kind.List.OutputType.Require("items").MessageType.Require));
        var filters = RecordCatalogue.All.SelectMany(kind => kind.Filters.Select(kind.List.InputType.Require));

        var nameless = asked.Concat(shown).Concat(columns).Concat(filters).Where(field => !IsChinese(Words.Field(field))).Select(field => field.FullName).Distinct().Order();

        Assert.Equal("", string.Join(", ", nameless));
    }

    [Fact]
    public void Every_value_that_can_be_chosen_has_a_name_in_Chinese()
    {
        var values = Entries.Where(entry => entry.Field.FieldType == FieldType.Enum).SelectMany(entry => entry.Field.EnumType.Values).Where(value => value.Number != 0);

        var nameless = values.Where(value => !IsChinese(Words.Value(value))).Select(value => value.FullName).Distinct().ToList();

        Assert.Empty(nameless);
    }

    [Theory]
    [InlineData(3, DueState.Soon)]
    [InlineData(4, DueState.Ok)]
    [InlineData(0, DueState.Today)]
    [InlineData(-1, DueState.Late)]
    [InlineData(null, DueState.Ok)]
    public void A_matter_is_near_by_the_days_that_its_own_clock_counts(int? counted, DueState state)
    {
        // From Wednesday to the next Monday: five calendar days.
        TodoItem item = new("报备", "小微案件", "/desk", new DateOnly(2023, 3, 6), Counted: counted, Unit: DayUnit.Working);
        Assert.Equal(state, item.StateOn(new DateOnly(2023, 3, 1)));
    }

    [Fact]
    public void Every_kind_and_every_act_says_what_it_is()
    {
        var kinds = RecordCatalogue.All.SelectMany(kind => new[] { Words.Of(kind.Service, $"Kind.{kind.Path}"), Words.Of(kind.Service, $"Lead.{kind.Path}") });
        var acts = RecordCatalogue.All.SelectMany(kind => kind.Acts).Select(act => Words.Act(act.Method));
        var states = RecordCatalogue.All.SelectMany(kind => kind.States.Select(state => Words.Status(kind.List.OutputType.Require("items").MessageType, state)));

        Assert.DoesNotContain(kinds.Concat(acts).Concat(states), word => !IsChinese(word));
    }

    [Theory]
    [InlineData(FindingStatus.Found, false)]
    [InlineData(FindingStatus.InCure, false)]
    [InlineData(FindingStatus.Cured, true)]
    [InlineData(FindingStatus.Withdrawn, true)]
    public void A_shortcoming_that_is_struck_off_has_nothing_due_any_more(FindingStatus status, bool isEnded) =>
        Assert.Equal(isEnded, Tones.IsEnded(new FindingView { Status = status, Due = "2023-11-30" }));

    [Fact]
    public void No_form_asks_for_an_identifier_that_a_person_cannot_know()
    {
        var typed = Entries
            .Where(entry => entry.Field.Name.EndsWith("_id", StringComparison.Ordinal) || entry.Field.Name.EndsWith("_ids", StringComparison.Ordinal))
            .Where(entry => entry.Kind is not (EntryKind.CaseNumber or EntryKind.CaseNumbers) && entry.Choices is null && entry.Field.Name != "external_id");

        Assert.Empty(typed.Select(entry => entry.Field.FullName));
    }

    [Fact]
    public void Filing_a_case_asks_for_twelve_fields_at_most() => Assert.InRange(CaseRecords.Filing.Entries.Count, 1, 12);

    // A simple case from the spot to its closing: decided, put on file, paid, closed. A field that stands filled in or is chosen is not typed.
    [Fact]
    public void A_simple_case_takes_at_most_twelve_typed_fields()
    {
        string[] steps = ["DecideOnTheSpot", "FileOnTheSpotDecision", "RecordPayment", "CloseCase"];
        var typed = steps
            .SelectMany(step => CaseRecords.CaseFiles.Acts.Single(act => act.Method.Name == step).Entries)
            .Where(entry => entry is { Optional: false, StartsToday: false, Kind: EntryKind.Line or EntryKind.Text or EntryKind.Day or EntryKind.Number or EntryKind.Yuan })
            .Select(entry => entry.Name)
            .ToList();
        Assert.True(typed.Count <= 12, $"{typed.Count}: {string.Join(", ", typed)}");
        Assert.Contains("receiptNumber", typed);
    }

    [Theory]
    [InlineData("powers")]
    [InlineData("reviewers")]
    public void A_list_as_on_a_day_is_asked_for_by_a_date_field(string kind) =>
        Assert.True(EntryPlan.IsDay(RecordCatalogue.Require(kind).List.InputType.Require("on")));

    [Fact]
    public void An_inspection_that_nobody_rated_has_no_score()
    {
        Assert.Equal("尚未评分", Words.Nought(InspectionView.Descriptor.Require("score")));
        Assert.Null(Words.Nought(InspectionView.Descriptor.Require("counted_in_year")));
    }

    [Fact]
    public void An_inspection_of_at_least_two_units_shows_two_rows_at_first()
    {
        Assert.Equal(2, RecordCatalogue.Require("inspections").ActOf("plan-inspection")!.Entries.Single(entry => entry.Path == "matters").OpenRows);
        Assert.Equal(1, RecordCatalogue.Require("inspections").ActOf("record-inspection")!.Entries.Single(entry => entry.Path == "results").OpenRows);
    }

    [Theory]
    [InlineData("decision_number", true)]
    [InlineData("number", true)]
    [InlineData("cause", false)]
    [InlineData("lead_officer_id", false)]
    public void Numbers_of_documents_stay_whole(string field, bool stays) => Assert.Equal(stays, FieldRoles.IsCode(PenaltyCaseSummary.Descriptor.Require(field)));

    [Fact]
    public void Two_kinds_never_share_a_path() =>
        Assert.Equal(RecordCatalogue.All.Count, RecordCatalogue.All.Select(kind => kind.Path).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public async Task Rows_left_empty_are_not_sent_and_a_refusal_finds_the_row_that_was_typed()
    {
        var act = RecordCatalogue.Require("meetings").ActOf("hold-meeting")!;
        var request = new HoldMeetingRequest();
        var reader = Reader(new()
        {
            ["heldOn"] = "2023-08-04",
            ["attendance"] = "12",
            ["resolutions[1].text"] = "落实整改",
            ["resolutions[3].text"] = "",
        });

        await reader.ReadAsync(act.Entries, request);

        Assert.Empty(reader.Errors);
        Assert.Equal((12, "2023-08-04"), (request.Attendance, request.HeldOn));
        Assert.Equal("落实整改", Assert.Single(request.Resolutions).Text);
        var (errors, more) = FaultFields.Of(Refusal.Invalid("x", "有误。", "resolutions[0].text"), act.Entries, reader.NameOf, Words);
        Assert.Equal("resolutions[1].text", Assert.Single(errors).Name);
        Assert.Empty(more);
    }

    [Fact]
    public async Task Yuan_become_fen_and_what_is_no_amount_is_said_at_its_field()
    {
        var act = RecordCatalogue.Require("cases").ActOf("record-payment")!;
        var request = new RecordPaymentRequest();

        await Reader(new() { ["amountFen"] = "1250.50" }).ReadAsync(act.Entries, request);
        var wrong = Reader(new() { ["amountFen"] = "12.505" });
        await wrong.ReadAsync(act.Entries, new RecordPaymentRequest());

        Assert.Equal(125_050, request.AmountFen);
        Assert.Equal("amountFen", Assert.Single(wrong.Errors).Name);
    }

    [Fact]
    public async Task A_legal_review_answers_all_eight_items()
    {
        var request = new GiveLegalReviewRequest();

        await Reader(new() { ["answers[0].stands"] = "true", ["opinion"] = "REVIEW_OPINION_CORRECT" })
            .ReadAsync(RecordCatalogue.Require("cases").ActOf("give-legal-review")!.Entries, request);

        Assert.Equal(Enumerable.Range(1, 8), request.Answers.Select(answer => (int)answer.Item));
        Assert.True(request.Answers[0].Stands);
        Assert.False(request.Answers[1].Stands);
        Assert.Equal(ReviewOpinion.Correct, request.Opinion);
    }

    [Fact]
    public async Task A_case_is_named_by_its_number_and_an_unknown_number_is_said()
    {
        var act = RecordCatalogue.Require("lawyer-visits").ActOf("record-lawyer-visit")!;
        var request = new RecordLawyerVisitRequest();
        var reader = Reader(new() { ["caseIds"] = "青街立字〔2023〕7号\n没有的号" });

        await reader.ReadAsync(act.Entries, request);

        Assert.Equal("id-7", request.CaseIds[0]);
        Assert.Contains("没有的号", Assert.Single(reader.Errors).Message, StringComparison.Ordinal);
    }

    private static FormReader Reader(Dictionary<string, string> typed) => new(
        Words,
        name => typed.TryGetValue(name, out var value) ? new StringValues(value) : StringValues.Empty,
        number => Task.FromResult(number == "青街立字〔2023〕7号" ? "id-7" : null));

    private static IEnumerable<FieldDescriptor> Fields(MessageDescriptor type, int depth) => depth == 0 ? [] : type.Fields.InDeclarationOrder()
        .Where(field => FieldRoles.Of(field) != FieldRole.Left && field.Name is not ("rail" or "clocks" or "next_steps" or "people" or "may_see_party"))
        .SelectMany(field => field.FieldType == FieldType.Message ? Fields(field.MessageType, depth - 1).Prepend(field) : [field]);

    private static bool IsChinese(string word) => word.Any(c => c is >= '\u4e00' and <= '\u9fff');
}
