using Decisions.Contracts.V1;
using Organization.Contracts;
using Organization.Contracts.V1;
using Outreach.Contracts.V1;
using Platform.Hosting.Calls;
using Portal.Formats;

namespace Portal.Pages.Desk.Todo;

/// <content>What waits in the other offices.</content>
internal sealed partial class TodoReader
{
    private const string Organization = "organization";
    private const string Decisions = "decisions";

    private async Task MeetingsAsync()
    {
        if (await AskAsync(Organization, to => new Meetings.MeetingsClient(to).ListMeetingsAsync(new global::Organization.Contracts.V1.ListMeetingsRequest { Status = MeetingStatus.Planned, Size = Most })) is { } meetings)
        {
            foreach (var meeting in meetings.Items) Add(words["Todo_Meeting"], meeting.Title, $"/desk/meetings/{meeting.Id}", WireTime.Day(meeting.PlannedOn));
            Queue("Queue_Meetings", meetings.Total, "/desk/meetings?status=MEETING_STATUS_PLANNED");
        }
    }

    private async Task CommitteeAsync()
    {
        if (await AskAsync(Organization, to => new WorkPoints.WorkPointsClient(to).ListWorkPointsAsync(new ListWorkPointsRequest { Year = today.Year, Size = Most })) is { } points)
        {
            foreach (var document in points.Items)
            {
                foreach (var task in document.Tasks.Where(task => task.CompletedOn.Length == 0 && WireTime.Day(task.Due) <= today.AddDays(Ahead)))
                {
                    Add(words["Todo_Task"], task.Title, $"/desk/work-points/{document.Id}", WireTime.Day(task.Due));
                }
            }
        }

        if (await AskAsync(Organization, to => new Certificates.CertificatesClient(to).ListCertificatesAsync(new ListCertificatesRequest { ValidOn = ChineseFormat.TableDate(today), Size = 200 })) is { } certificates)
        {
            foreach (var one in certificates.Items.Where(one => WireTime.Day(one.ValidTo) <= today.AddDays(Ahead)))
            {
                Add(words["Todo_Certificate"], one.Number, $"/desk/certificates/{one.Id}", WireTime.Day(one.ValidTo), "TRN-08");
            }
        }

        if (await AskAsync(Organization, to => new StudySessions.StudySessionsClient(to).GetStudyCadenceAsync(new GetStudyCadenceRequest { Year = today.Year })) is { } cadence)
        {
            foreach (var quarter in cadence.Items.Where(quarter => quarter.State == CadenceState.Due)) Add(words["Todo_Study"], ChineseFormat.Quarter(today), "/desk/study-sessions", WireTime.Day(quarter.LastDay));
        }
    }

    private async Task DecisionsAsync()
    {
        if (await AskAsync(Decisions, to => new Items.ItemsClient(to).ListItemsAsync(new ListItemsRequest { Status = "Started", Size = Most })) is { } items)
        {
            foreach (var item in items.Items.Where(IsMine))
            {
                var step = StepReflection(item.CurrentStep);
                Add(words["Todo_Item", step], item.Form.Title, $"/desk/decision-items/{item.Id}", item.Calls.LastOrDefault() is { } call && item.CurrentStep == Step.PublicParticipation ? WireTime.Day(call.ClosesOn) : null);
            }

            Queue("Queue_Items", items.Total, "/desk/decision-items?status=Started");
        }

        if (await AskAsync(Decisions, to => new Items.ItemsClient(to).ListCommentsAsync(new ListCommentsRequest { OpenOnly = true, Size = Most })) is { } comments)
        {
            if (Is(Roles.OfficeClerk))
            {
                foreach (var comment in comments.Items) Add(words["Todo_Comment"], $"{comment.Number} · {comment.Clause}", $"/desk/comments/{comment.Id}", null);
            }

            Queue("Queue_Comments", comments.Total, "/desk/comments?openOnly=true");
        }
    }

    // Legality review is for the judicial clerk, the discussion for the leaders, everything else for the office that drafts.
    private bool IsMine(ItemView item) => item.CurrentStep switch
    {
        Step.LegalityReview => Is(Roles.JudicialClerk),
        Step.CollectiveDiscussion => Is(Roles.Leader, Roles.OfficeClerk),
        _ => Is(Roles.OfficeClerk),
    };

    private string StepReflection(Step step) =>
        ItemsReflection.Descriptor.EnumTypes.First(one => one.Name == nameof(Step)).FindValueByNumber((int)step) is { Number: not 0 } named ? words.Value(named) : "";

    private async Task DisclosureAsync()
    {
        if (await AskAsync(Decisions, to => new Disclosure.DisclosureClient(to).ListDisclosuresAsync(new ListDisclosuresRequest { Status = "Registered", Size = Most })) is not { } disclosures) return;
        foreach (var one in disclosures.Items) Add(words["Todo_Disclosure"], one.Title, $"/desk/disclosures/{one.Id}", WireTime.Day(one.DueOn), "INF-01", words["Basis_Disclosure"]);
    }

    private async Task OutreachAsync()
    {
        if (await AskAsync("outreach", to => new TwoCommittees.TwoCommitteesClient(to).ListMeetingsAsync(new ListStudyRequest { Year = today.Year, Size = Most })) is not { } meetings) return;
        foreach (var meeting in meetings.Items.Where(meeting => meeting.Status == "Planned"))
        {
            Add(words["Todo_TwoCommittee"], meeting.Topic, $"/desk/two-committee-meetings/{meeting.Id}", WireTime.Day(meeting.PlannedOn));
        }
    }

    private async Task SetupAsync()
    {
        var profiles = await AskAsync(Organization, to => new OfficeProfiles.OfficeProfilesClient(to).ListOfficeProfilesAsync(new ListOfficeProfilesRequest { Size = 1 }));
        if (profiles is { Total: 0 }) Add(words["Todo_Profile"], "", "/desk/setup", null);
        var years = await AskAsync(Organization, to => new CalendarYears.CalendarYearsClient(to).ListCalendarYearsAsync(new ListCalendarYearsRequest { Size = Most }));
        if (years is not null && years.Items.All(year => year.Year != today.Year)) Add(words["Todo_Calendar"], $"{today.Year}", "/desk/setup", null);
    }
}
